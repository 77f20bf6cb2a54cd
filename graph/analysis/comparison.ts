import { compareIds, ENTITY_KINDS, type EntityId, type EntityKind } from '../model/index.js'

/** On which side of a comparison an entity is present. */
export const PRESENCES = ['BOTH', 'ONLY_A', 'ONLY_B'] as const
export type ComparedPresence = (typeof PRESENCES)[number]

/** That an entity took part in one meeting, in these roles. */
export interface RolesAtMeeting<Role> {
  meeting: EntityId
  subject: EntityId
  kind: EntityKind
  roles: readonly Role[]
}

export interface ComparedEntity<Role> {
  id: EntityId
  kind: EntityKind
  presence: ComparedPresence
  rolesInA: Role[]
  rolesInB: Role[]
}

/**
 * Two groups of meetings side by side, by presence, kind (order of the ontology) and id. With
 * `roles`, only these count: who spoke at one side and merely attended the other is then
 * present at the one alone. Roles keep the order of `order`.
 */
export function compared<Role>(
  all: readonly RolesAtMeeting<Role>[],
  a: ReadonlySet<EntityId>,
  b: ReadonlySet<EntityId>,
  order: readonly Role[],
  roles: readonly Role[] = order,
): ComparedEntity<Role>[] {
  const subjects = new Map<EntityId, { kind: EntityKind; inA: Set<Role>; inB: Set<Role> }>()
  for (const { meeting, subject, kind, roles: held } of all) {
    const known = subjects.get(subject) ?? { kind, inA: new Set(), inB: new Set() }
    subjects.set(subject, known)
    for (const role of held) {
      if (!roles.includes(role)) continue
      if (a.has(meeting)) known.inA.add(role)
      if (b.has(meeting)) known.inB.add(role)
    }
  }
  return [...subjects]
    .filter(([, { inA, inB }]) => inA.size + inB.size > 0)
    .map(([id, { kind, inA, inB }]) => ({
      id,
      kind,
      presence: presenceOf(inA.size, inB.size),
      rolesInA: order.filter((role) => inA.has(role)),
      rolesInB: order.filter((role) => inB.has(role)),
    }))
    .sort(
      (x, y) =>
        PRESENCES.indexOf(x.presence) - PRESENCES.indexOf(y.presence) ||
        ENTITY_KINDS.indexOf(x.kind) - ENTITY_KINDS.indexOf(y.kind) ||
        compareIds(x.id, y.id),
    )
}

function presenceOf(rolesInA: number, rolesInB: number): ComparedPresence {
  if (rolesInA > 0 && rolesInB > 0) return 'BOTH'
  return rolesInA > 0 ? 'ONLY_A' : 'ONLY_B'
}
