import { boundedSlug, type EntityId, entityId, fold, localPart, slug } from '../../graph/model/index.js'
import type { Authorities } from '../authorities/index.js'
import type { FoundMention, Meant } from '../mentions/mention.js'
import { addBodyNamed, addListedBody } from './bodies.js'
import { capitalised, documentCited, groupNamed, key, organisationNamed, personNamed } from './drafts.js'
import { bareBodyName, knownEntity } from './known.js'
import { addMeeting } from './meetings.js'
import type { EntityRegister } from './register.js'
import type { Setting } from './setting.js'

/** The step from words to what they mean, and how sure it is. */
export interface Resolved {
  start: number
  end: number
  entity: EntityId
  rule: string
  confidence: number
  /** True where reference data, not the words, tell who is meant. */
  inferred: boolean
  meant: Meant
}

/** Decides which entity a mention means and notes the name under which the document writes it. */
export class Resolver {
  constructor(
    private readonly entities: EntityRegister,
    private readonly authorities: Authorities,
    private readonly setting: Setting,
  ) {}

  /** Null where the words mean nothing that can be told. */
  resolve(found: FoundMention): Resolved | null {
    const entity = this.meant(found.meant)
    if (entity === null) return null
    const name = found.text.replace(/\s+/g, ' ').trim()
    if (NAMED_KINDS.test(entity) && !SHORT_FORM.test(found.rule) && isName(name, found.meant))
      this.entities.writtenAs(entity, name)
    return {
      start: found.start,
      end: found.end,
      entity,
      rule: found.rule,
      confidence: found.confidence,
      inferred: found.inferred === true,
      meant: found.meant,
    }
  }

  meant(meant: Meant): EntityId | null {
    switch (meant.by) {
      case 'authority':
        return this.known(meant.id) ?? this.entities.get(meant.id)?.id ?? null
      case 'name':
        return this.named(meant)
      case 'symbol':
        return this.document(meant.symbol)
      case 'resolution':
        return this.resolution(meant)
      case 'person':
        return this.person(meant.name)
      case 'group':
        return this.known(meant.id) ?? this.entities.add({ ...groupNamed(meant.name), id: meant.id })
      case 'shared':
        return null
      case 'meeting':
        return this.meeting(meant.body, meant.ordinal, meant.year)
    }
  }

  /** A document by its symbol; the own symbol means the document itself. */
  document(symbol: string): EntityId {
    const bare = symbol.replace(/\*+$/, '').trim()
    if (bare === this.setting.document.symbol) return this.setting.document.id
    return this.entities.add(documentCited(bare), [key.symbol(bare)])
  }

  /** The person of that name; a surname alone means the one person known by it, if there is one. */
  person(name: string): EntityId | null {
    const called = this.peopleCalled(name)
    if (called.length === 1 && called[0]) return called[0]
    return name.trim().includes(' ') ? this.entities.add(personNamed(name.trim()), [key.name(name)]) : null
  }

  /** People known so far whose name ends in these words. */
  peopleCalled(name: string): EntityId[] {
    const words = name.trim().split(/\s+/)
    return this.entities.allOf('PERSON').flatMap(({ id, label }) => (isShortOf(words, label) ? [id] : []))
  }

  known(id: EntityId): EntityId | null {
    const draft = knownEntity(this.authorities, id)
    return draft === null ? null : this.entities.add(draft.entity, draft.keys)
  }

  private named(meant: Extract<Meant, { by: 'name' }>): EntityId {
    const abbreviated = meant.abbreviation === null ? [] : [key.abbreviation(meant.abbreviation)]
    if (meant.kind === 'ORGANISATION') {
      const state = meant.country === null ? null : (this.authorities.byId.get(meant.country)?.label ?? null)
      const of = state !== null && !meant.name.includes(state) ? state : null
      const keys = of === null ? [key.name(meant.name), ...abbreviated] : [key.name(`${meant.name} (${of})`)]
      return this.entities.add(organisationNamed(meant.name, meant.abbreviation, meant.type, of), keys)
    }
    const keys = [key.name(meant.name), ...abbreviated]
    if (meant.kind === 'BODY')
      return this.ownBody(meant.name) ?? addBodyNamed(this.entities, this.authorities, meant.name, null).id
    return this.entities.add(
      {
        id: entityId('INSTRUMENT', boundedSlug(meant.name)),
        kind: 'INSTRUMENT',
        label: meant.abbreviation ?? meant.name,
        title: meant.name,
        aliases: [],
        links: [],
      },
      keys,
    )
  }

  /** A body of the cover that no list knows, by the name that the document gives it. */
  private ownBody(name: string): EntityId | null {
    const own = [this.setting.body, ...this.setting.organs.map(({ body }) => body)].find((body) => {
      const known = body && this.entities.get(body.id)
      return known && [known.label, known.title].some((one) => bareBodyName(one) === bareBodyName(name))
    })
    return own?.id ?? null
  }

  private resolution({ number, organ, title, form }: Extract<Meant, { by: 'resolution' }>): EntityId {
    if (organ !== null) this.known(organ)
    const printed = number.replace(/^(\d+) \(\d{4}\)$/, '$1')
    const local = printed.split('/').map(slug)
    if (form === 'DECISION') local.splice(0, local.length, `decision-${local.join('-')}`)
    const word = form === 'DECISION' ? 'decision' : 'resolution'
    const body = organ === null ? null : (this.entities.get(organ)?.label ?? null)
    const label = body === null ? `${capitalised(word)} ${number}` : `${body} ${word} ${number}`
    return this.entities.add({
      id: entityId('RESOLUTION', ...(organ === null ? [] : [localPart(organ)]), ...local),
      kind: 'RESOLUTION',
      label,
      title: title ?? label,
      aliases: [],
      links: [],
      number,
      body: organ,
    })
  }

  private meeting(body: EntityId, ordinal: number | null, year: number | null): EntityId | null {
    const own = this.setting.meeting
    if (
      own !== null &&
      own.body === body &&
      (ordinal === null || ordinal === own.ordinal) &&
      (year === null || year === own.year)
    )
      return own.id
    const authority = this.authorities.bodies.find(({ id }) => id === body) ?? null
    if (authority !== null) addListedBody(this.entities, this.authorities, authority)
    return addMeeting(this.entities, { id: body, authority }, { ordinal, year })?.id ?? null
  }
}

/** Kinds whose names documents write in many ways; items, recommendations and documents are known by numbers. */
const NAMED_KINDS = /^(?:body|country|organisation|instrument|group|person|topic):/

/** Rules that find words which mean something only in their document: `the Working Group`. */
const SHORT_FORM = /^(?:body-for-short|named-for-short|instrument-for-short|secretariat)$/

/** Words that stand for a name only within this document, such as `the Working Group`, are no alias. */
function isName(text: string, meant: Meant): boolean {
  if (/^(?:the|its|their|an?|his|her) /i.test(text) && meant.by !== 'name')
    return !/^(?:its|their|his|her) /i.test(text) && text.split(' ').length > 3
  return meant.by === 'group' ? false : text.split(' ').length > 1 || /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}+/u.test(text)
}

function isShortOf(words: readonly string[], full: string): boolean {
  const of = fold(full).split(' ')
  const short = words.map(fold)
  return of.slice(-short.length).join(' ') === short.join(' ')
}
