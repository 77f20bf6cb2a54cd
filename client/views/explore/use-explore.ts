import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import {
  type Direction,
  type EntityKind,
  ExpandDocument,
  type NeighbourOrder,
  type RelationKind,
} from '../../api/generated/graphql.js'
import { ApiError, request } from '../../api/request.js'
import type { EntityHead, RelationHead } from '../../api/types.js'
import type { LayoutInput, LayoutName } from '../../canvas/layouts.js'
import { runLayout } from '../../canvas/run-layout.js'
import { navigate, useFragment } from '../../state/address.js'
import { yearOf } from '../../state/entity.js'
import { LONGEST_ADDRESS, readPicture, writePicture } from '../../state/explore/address.js'
import { announcement } from '../../state/explore/announcement.js'
import { groupsOf } from '../../state/explore/groups.js'
import { EMPTY_HISTORY, type History, type HistoryAction, step } from '../../state/explore/history.js'
import { type Known, learn, NOTHING_KNOWN } from '../../state/explore/known.js'
import { loadEntities } from '../../state/explore/load.js'
import type { GroupBy, Picture } from '../../state/explore/picture.js'
import { type Newcomer, placeNear } from '../../state/explore/placement.js'
import { type Visible, visible } from '../../state/explore/visible.js'
import { readFragment, readList } from '../../state/fragment.js'
import { KIND_ORDER } from '../../state/words.js'

export interface Step {
  relation: RelationKind
  direction: Direction
  kind: EntityKind
}

export interface ExpansionRequest {
  id: string
  /** Null: every step. */
  steps: readonly Step[] | null
  orderBy: NeighbourOrder
  first: number
}

export interface Explore {
  picture: Picture
  known: Known
  drawn: Visible
  canUndo: boolean
  canRedo: boolean
  /** True while something asked for has not come yet. */
  busy: boolean
  error: Failure | null
  /** What a screen reader is told of the last change. */
  said: string
  /** The picture as the fragment of an address, whole even where none holds it. */
  fragment: string
  /** True where the picture is too large for an address. */
  tooLong: boolean
  dispatch: (action: HistoryAction) => void
  addEntities: (ids: readonly string[]) => Promise<void>
  /** A whole meeting or topic: the entity with the best connected of what it is linked to. */
  startFrom: (id: string) => Promise<void>
  /** Entities and relations that some other request brought along, such as a path. */
  addFound: (entities: readonly EntityHead[], relations: readonly RelationHead[]) => Promise<void>
  expand: (expansion: ExpansionRequest) => Promise<void>
  arrange: (layout: LayoutName) => Promise<void>
  group: (by: GroupBy) => Promise<void>
  /** Works on something that may fail: its error is shown, and can be tried again. */
  attempt: (work: () => Promise<void>) => Promise<void>
  dismissError: () => void
}

export interface Failure {
  message: string
  /** Does what failed once more; null where it would fail again. */
  retry: (() => void) | null
}

/** The picture as it was when Explore was last left, with what can be undone, so that coming back finds it. */
let remembered: History = EMPTY_HISTORY

/** What Explore begins with: the picture of the address, or else the one that was left. */
function firstHistory(fragment: string): History {
  if (fragment === '' || asksToAdd(fragment)) return remembered
  const present = readPicture(fragment)
  return writePicture(present) === writePicture(remembered.present) ? remembered : { ...EMPTY_HISTORY, present }
}

/** The state of Explore: the picture with its history, what is known of the graph, and the address that holds it. */
export function useExplore(): Explore {
  const [history, dispatch] = useReducer(step, useFragment(), firstHistory)
  const [known, teach] = useReducer(learn, NOTHING_KNOWN)
  const [pending, setPending] = useState(0)
  const [error, setError] = useState<Failure | null>(null)
  const [said, setSaid] = useState('')
  const picture = history.present
  const latest = useRef({ picture, known })
  useEffect(() => {
    latest.current = { picture, known }
    remembered = history
  })

  const say = useCallback((words: string) => {
    // The same words again are news too: a blank that nobody hears makes them so.
    setSaid((former) => (former === words ? `${words}\u00a0` : words))
  }, [])

  const act = useCallback(
    (action: HistoryAction) => {
      const words = announcement(action, latest.current.picture, latest.current.known)
      dispatch(action)
      if (words) say(words)
    },
    [say],
  )

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setPending((count) => count + 1)
    setError(null)
    try {
      await work()
    } catch (cause) {
      setError({
        message: cause instanceof Error ? cause.message : String(cause),
        retry: cause instanceof ApiError && MAY_PASS.includes(cause.code) ? () => void attempt(work) : null,
      })
    } finally {
      setPending((count) => count - 1)
    }
  }, [])

  const addEntities = useCallback(
    (ids: readonly string[]) =>
      attempt(async () => {
        const loaded = await loadEntities(ids, [...latest.current.picture.places.keys()])
        teach(loaded)
        const fresh = place(loaded.entities, loaded.relations ?? [], latest.current.picture)
        dispatch({ type: 'add', places: fresh, select: loaded.entities.slice(0, 1).map(({ id }) => id) })
        const gone = [...(loaded.missing ?? [])]
        if (gone.length > 0) setError({ message: `The corpus holds no ${gone.join(', ')}.`, retry: null })
        say(`${loaded.entities.map(({ label }) => label).join(', ')} on the canvas.`)
      }),
    [attempt, say],
  )

  const addFound = useCallback(
    (entities: readonly EntityHead[], relations: readonly RelationHead[]) =>
      attempt(async () => {
        const { picture: now } = latest.current
        const shown = [...now.places.keys()]
        const missing = entities.filter(({ id }) => !now.places.has(id)).map(({ id }) => id)
        const loaded = missing.length > 0 ? await loadEntities(missing, shown) : null
        teach({ entities, relations, ...(loaded ? { joined: loaded.joined ?? [] } : {}) })
        if (loaded) teach(loaded)
        dispatch({ type: 'add', places: place(entities, relations, now) })
        say(`${missing.length} added to the canvas.`)
      }),
    [attempt, say],
  )

  const expand = useCallback(
    ({ id, steps, orderBy, first }: ExpansionRequest) =>
      attempt(async () => {
        const shown = [...latest.current.picture.places.keys()]
        const { neighbourhood } = await request(ExpandDocument, {
          ids: [id],
          steps: steps ? steps.map(({ relation, direction, kind }) => ({ relation, direction, kind })) : null,
          exclude: shown,
          orderBy,
          first,
        })
        const newcomers = neighbourhood.nodes.filter((node) => !latest.current.picture.places.has(node.id))
        teach({
          entities: neighbourhood.nodes,
          relations: neighbourhood.relations,
          joined: [...shown, ...neighbourhood.nodes.map((node) => node.id)],
        })
        dispatch({
          type: 'add',
          places: place(newcomers, neighbourhood.relations, latest.current.picture),
          select: [id],
        })
        say(`${newcomers.length} of ${neighbourhood.totalCount} added to the canvas.`)
      }),
    [attempt, say],
  )

  const startFrom = useCallback(
    (id: string) =>
      attempt(async () => {
        const shown = [...latest.current.picture.places.keys()]
        const { neighbourhood } = await request(ExpandDocument, {
          ids: [id],
          steps: null,
          exclude: shown,
          orderBy: 'BEST_CONNECTED',
          first: START_SIZE,
        })
        const { nodes, relations } = neighbourhood
        teach({ entities: nodes, relations, joined: [...shown, ...nodes.map((node) => node.id)] })
        const places = place(nodes, relations, latest.current.picture)
        // Only on an empty canvas is there nothing that has to keep its place.
        const arranged = shown.length === 0 ? await runLayout('force', layoutInput(nodes, relations, places)) : places
        dispatch({ type: 'add', places: arranged, select: [id] })
        say(`${nodes.length - 1} of ${neighbourhood.totalCount} around it added to the canvas.`)
      }),
    [attempt, say],
  )

  const arrange = useCallback(
    (layout: LayoutName) =>
      attempt(async () => {
        const { picture: now, known: then } = latest.current
        const { entities, relations } = visible(now, then)
        const places = await runLayout(layout, layoutInput(entities, relations, now.places))
        dispatch({ type: 'move', places })
        say('The canvas is arranged anew.')
      }),
    [attempt, say],
  )

  const group = useCallback(
    (by: GroupBy) =>
      attempt(async () => {
        const { picture: now, known: then } = latest.current
        const { entities, relations } = visible(now, then)
        const groups = groupsOf({ entities, relations }, by)
        if (by !== 'none' && groups.size === 0) throw new Error(NO_GROUPS[by])
        const input = layoutInput(entities, relations, now.places)
        const places =
          by === 'none'
            ? new Map()
            : await runLayout('groups', {
                ...input,
                nodes: input.nodes.map((node) => ({ ...node, group: groups.get(node.id)?.id ?? '~' })),
              })
        dispatch({ type: 'group', by, places })
        say(by === 'none' ? 'The groups are taken away.' : 'The canvas is grouped.')
      }),
    [attempt, say],
  )

  useArrivals(picture, known, attempt, teach, dispatch, setError)
  const fragment = useMemo(() => writePicture(picture), [picture])
  const tooLong = useAddress(picture, fragment, dispatch, addEntities, startFrom)
  const drawn = useMemo(() => visible(picture, known), [picture, known])
  return {
    picture,
    known,
    drawn,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    busy: pending > 0,
    error,
    said,
    fragment,
    tooLong,
    dispatch: act,
    addEntities,
    startFrom,
    addFound,
    expand,
    arrange,
    group,
    attempt,
    dismissError: useCallback(() => setError(null), []),
  }
}

/** Codes of errors that pass: a server that does not answer or is busy. */
const MAY_PASS = ['UNREACHABLE', 'TIMEOUT', 'STORE_UNAVAILABLE']

/** Around a starting point; more would be a thicket before anything was chosen. */
const START_SIZE = 40

/** What is said where a way of grouping finds no two that belong together. */
const NO_GROUPS: Record<Exclude<GroupBy, 'none'>, string> = {
  kind: 'No two entities on the canvas are of one kind, so there is nothing to group.',
  topic: 'Nothing on the canvas is about a topic that is there too: add topics to group by them.',
  community: 'Nothing on the canvas is linked, so there are no communities to group.',
}

function asksToAdd(fragment: string): boolean {
  const { add, start } = readFragment(fragment)
  return add !== undefined || start !== undefined
}

function layoutInput(
  entities: readonly EntityHead[],
  relations: readonly RelationHead[],
  places: ReadonlyMap<string, { x: number; y: number; pinned?: boolean }>,
): LayoutInput {
  const drawn = new Set(entities.map(({ id }) => id))
  return {
    nodes: entities.map((entity) => {
      const { x = 0, y = 0, pinned = false } = places.get(entity.id) ?? {}
      return { id: entity.id, x, y, pinned, group: groupKey(entity), year: yearOf(entity) }
    }),
    links: relations
      .filter(({ source, target }) => drawn.has(source.id) && drawn.has(target.id))
      .map(({ source, target }) => ({ source: source.id, target: target.id })),
  }
}

/** Kinds in the order of the legend, so that layouts put them in that order. */
function groupKey({ kind }: EntityHead): string {
  return String(KIND_ORDER.indexOf(kind)).padStart(2, '0')
}

/** Places for those not yet on the canvas, near what they are linked to. */
function place(entities: readonly EntityHead[], relations: readonly RelationHead[], picture: Picture) {
  const neighbours = new Map<string, Set<string>>()
  for (const { source, target } of relations) {
    neighbours.set(source.id, (neighbours.get(source.id) ?? new Set()).add(target.id))
    neighbours.set(target.id, (neighbours.get(target.id) ?? new Set()).add(source.id))
  }
  const newcomers = entities
    .filter(({ id }) => !picture.places.has(id))
    .map(
      (entity): Newcomer => ({
        id: entity.id,
        neighbours: [...(neighbours.get(entity.id) ?? [])],
        group: groupKey(entity),
      }),
    )
  const places = placeNear(picture.places, newcomers)
  // What stands already is named too: adding it again shows it where it was hidden.
  for (const { id } of entities) {
    const former = picture.places.get(id)
    if (former) places.set(id, { x: former.x, y: former.y })
  }
  return places
}

/** Asks for whatever the picture names and nobody has told of yet: after a reload, an undo, a shared address. */
function useArrivals(
  picture: Picture,
  known: Known,
  attempt: (work: () => Promise<void>) => Promise<void>,
  teach: (learnt: Awaited<ReturnType<typeof loadEntities>>) => void,
  dispatch: (action: HistoryAction) => void,
  setError: (error: Failure) => void,
): void {
  const asked = useRef(new Set<string>())
  useEffect(() => {
    const ids = [...picture.places.keys()]
    const unknown = ids.filter((id) => !known.joined.has(id) && !known.missing.has(id) && !asked.current.has(id))
    if (unknown.length === 0) return
    for (const id of unknown) asked.current.add(id)
    void attempt(async () => {
      try {
        const loaded = await loadEntities(unknown, ids)
        teach(loaded)
        if (loaded.renamed.size > 0) dispatch({ type: 'rename', ids: loaded.renamed })
        const gone = [...(loaded.missing ?? [])]
        if (gone.length > 0) {
          const named = gone.slice(0, 5).join(', ') + (gone.length > 5 ? ' …' : '')
          setError({
            message: `This picture holds ${gone.length} that the corpus no longer has: ${named}.`,
            retry: null,
          })
        }
      } finally {
        for (const id of unknown) asked.current.delete(id)
      }
    })
  }, [picture, known, attempt, teach, dispatch, setError])
}

/** Keeps address and picture in step. Additions and removals make a step for Back; all else replaces. */
function useAddress(
  picture: Picture,
  text: string,
  dispatch: (action: HistoryAction) => void,
  addEntities: (ids: readonly string[]) => Promise<void>,
  startFrom: (id: string) => Promise<void>,
): boolean {
  const fragment = useFragment()
  const written = useRef<string | null>(null)
  const former = useRef<Picture>(picture)
  const [tooLong, setTooLong] = useState(false)

  useEffect(() => {
    if (fragment === written.current) return
    const { add, start } = readFragment(fragment)
    const added = readList(add)
    const first = written.current === null
    written.current = fragment
    if (start) void startFrom(start)
    else if (added.length > 0) void addEntities(added)
    else if (!first) {
      const replaced = readPicture(fragment)
      former.current = replaced
      dispatch({ type: 'replace', picture: replaced })
    }
  }, [fragment, dispatch, addEntities, startFrom])

  useEffect(() => {
    setTooLong(text.length > LONGEST_ADDRESS)
    // A request to add stands in the address until it is answered.
    const adding = written.current !== null && asksToAdd(written.current)
    if (picture === former.current && adding) return
    const sameEntities = sameKeys(picture.places, former.current.places)
    former.current = picture
    if (text === written.current || text.length > LONGEST_ADDRESS) return
    written.current = text
    navigate(`#${text}`, { replace: sameEntities || adding })
  }, [picture, text])

  return tooLong
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key))
}
