import type { Capacity, EntityId } from '../../../graph/model/index.js'
import { assertion, type Words } from '../assert.js'
import type { Assertion } from '../assertion.js'
import { attendanceOf } from '../attendance.js'
import { capacityByKind, capacityStated } from '../capacity.js'
import type { RelationRule, RuleContext } from '../context.js'
import { type Participant, participantsIn } from '../participants.js'
import { addPerson } from '../people.js'
import {
  barePerson,
  hasFunction,
  knownParticipants,
  type PersonOnLine,
  placeInDelegation,
  type Standing,
  standingOf,
  stateServed,
  titledPeople,
} from './kinds-of-lines.js'
import { type ListLine, participantLists } from './lines.js'

const RULE = 'list-of-participants'

/**
 * Who ATTENDED, and who REPRESENTED them, by a list in which States and organisations
 * stand above their people:
 *
 *     States parties
 *     ANGOLA
 *     Ms. Teresa COELHO, Ambassador
 *
 * Where people come first and whom they are of below them, they REPRESENTED those; that
 * these attended is not said then.
 */
export const listOfParticipants: RelationRule = (context) => {
  const { meeting } = context.setting
  if (meeting === null) return []
  const lists = participantLists(context)
  if (lists.length === 0) return []
  const attended = new Map(attendanceOf(context, false).map(({ entity, capacity }) => [entity.id, capacity]))
  return lists.flatMap((lines) => new ListReader(context, meeting.id, lines, attended).read())
}

/** A list as far as it is read. */
class ListReader {
  private readonly found: Assertion[] = []
  private standing: Standing | null = null
  /** Of whom the people below are; null where the list has named nobody yet. */
  private participant: (Participant & { words: Words }) | null = null
  /** The last person, until a line below says whom it represents. */
  private person: { id: EntityId; words: Words; described: boolean; placed: boolean } | null = null
  /** True where, under this standing, a person stood before any State or organisation. */
  private peopleFirst = false
  /** True right below a standing, a participant or a place in a delegation. */
  private begins = true
  /** True where functions have lines of their own: then a line before a person may be the function of the one before. */
  private readonly stacked: boolean
  /** True where people have titles: then two words with capitals alone are none. */
  private readonly titled: boolean

  constructor(
    private readonly context: RuleContext,
    private readonly meeting: EntityId,
    private readonly lines: readonly ListLine[],
    private readonly attended: ReadonlyMap<EntityId, Capacity>,
  ) {
    this.titled = lines.some(({ text }) => titledPeople(text).length > 0)
    this.stacked = lines.some(({ text }, i) => i > 0 && isFunctionLine(text) && this.isPerson(i - 1))
  }

  read(): Assertion[] {
    for (let at = 0; at < this.lines.length; at++) this.readLine(at)
    return this.found
  }

  private readLine(at: number): void {
    const line = this.lines[at]
    if (line === undefined) return
    if (this.readStanding(line, at)) return
    const place = placeInDelegation(line.text)
    if (place === line.text.length) {
      this.begins = true
      return
    }
    const people = titledPeople(line.text.slice(place))
    if (people.length === 0 && this.readParticipant(line, at)) return
    const bare = people.length === 0 && place === 0 ? barePerson(line.text) : null
    if (people.length > 0) this.addPeople(line, people, place)
    else if (bare !== null && this.isBorneOut(bare, at)) this.addPeople(line, [bare], 0)
    else this.describe(line)
  }

  /** True where the line is read; `United Nations Secretariat` above its people heads them and names whose they are. */
  private readStanding(line: ListLine, at: number): boolean {
    const standing = standingOf(line.text)
    if (standing === null) return false
    const names = knownParticipants(line.text).length > 0
    const isAddress = names && this.person !== null && !this.heads(at)
    if (isAddress) return false
    Object.assign(this, { standing, participant: null, person: null, peopleFirst: false, begins: true })
    return !(names && this.isPerson(at + 1))
  }

  /** True where the next line may stand right below a standing. */
  private heads(at: number): boolean {
    return this.isPerson(at + 1) || knownParticipants(this.lines[at + 1]?.text ?? '').length > 0
  }

  /** A line that all names a State or organisation, also with people behind a colon: `Algeria: Nadia Kaci, Ali Haddad`. */
  private readParticipant(line: ListLine, at: number): boolean {
    if (this.peopleFirst || this.standing?.ofTheMeeting) return false
    const colon = line.text.indexOf(': ')
    const names = colon > 0 ? peopleBehind(line.text.slice(colon + 2)) : []
    const text = names.length > 0 ? line.text.slice(0, colon) : line.text
    const mayHead = !this.stacked || this.begins || names.length > 0 || this.isPerson(at + 1)
    const known = mayHead ? knownParticipants(text) : []
    const whole = names.length > 0 || this.isNameByPlace(text, at) ? [{ start: 0, end: text.length }] : []
    const participants = (known.length > 0 ? known : whole)
      .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
      .flatMap((span) => participantsIn(this.context, line.passage, span, this.expected()))
      .filter((participant) => this.mayStandHere(participant))
    for (const participant of participants) this.addParticipant(line, participant)
    if (participants.length > 0 && names.length > 0) this.addPeople(line, names, colon + 2)
    if (participants.length > 1) this.participant = null
    return participants.length > 0
  }

  private expected() {
    return this.standing?.ofOrganisations ? 'ORGANISATIONS' : 'PARTICIPANTS'
  }

  /** A country in a list of organisations is part of an address; one that stands above already, too. */
  private mayStandHere({ entity }: Participant): boolean {
    if (this.participant?.entity.id === entity.id) return false
    return entity.kind !== 'COUNTRY' || !this.standing?.ofOrganisations || /\bstates?\b/i.test(this.standing.text)
  }

  /** A name that no list knows, above its people or in a list that has no people. */
  private isNameByPlace(text: string, at: number): boolean {
    if (!this.standing?.ofOrganisations || !/^\p{Lu}/u.test(text) || /[.;:]|: /.test(text)) return false
    if (isFunctionLine(text)) return false
    if (this.begins && this.participant === null) return true
    if (this.stacked) return text === text.toUpperCase() && this.isPerson(at + 1)
    return this.isPerson(at + 1) || this.hasNoPeople(at)
  }

  /** True where, under the standing that holds here, nobody is named. */
  private hasNoPeople(at: number): boolean {
    const before = this.lines.slice(0, at).findLastIndex(({ text }) => standingOf(text) !== null)
    const after = this.lines.findIndex(({ text }, i) => i > at && standingOf(text) !== null)
    const range = this.lines.slice(before + 1, after < 0 ? this.lines.length : after)
    return range.every(({ text }) => titledPeople(text).length === 0)
  }

  private addParticipant(line: ListLine, participant: Participant): void {
    const { entity, start, end } = participant
    const words = { passage: line.passage.key, start, end }
    const standing = this.standing?.text ?? null
    const capacity =
      (standing === null ? null : capacityStated(standing, entity)) ??
      this.attended.get(entity.id) ??
      capacityByKind(entity)
    const facts = { qualifier: capacity, meeting: this.meeting, asPrinted: standing }
    this.found.push(assertion(RULE, 'ATTENDED', entity.id, this.meeting, words, facts))
    Object.assign(this, { participant: { ...participant, words }, person: null, begins: true })
  }

  private addPeople(line: ListLine, people: readonly PersonOnLine[], offset: number): void {
    if (this.participant === null) this.peopleFirst = true
    for (const { name, role, start, end } of people) {
      const id = addPerson(this.context, name, role)
      const from = line.start + offset
      const words = { passage: line.passage.key, start: from + start, end: from + end }
      this.person = { id, words, described: role !== null, placed: false }
      if (this.participant !== null) this.represent(this.participant.entity.id, this.participant.words, false)
      else if (role !== null) this.place(line)
    }
    this.begins = false
  }

  /** A line below a person: its function, or whom it is of. */
  private describe(line: ListLine): void {
    this.begins = false
    if (this.person === null) return
    if (!this.person.described && isFunctionLine(line.text)) {
      this.person.described = true
      addPerson(this.context, this.nameOf(this.person.id), line.text)
    }
    if (this.participant === null) this.place(line)
  }

  /** `Permanent Mission of Peru to the United Nations`, `United Nations Population Fund` below a person. */
  private place(line: ListLine): void {
    if (this.person === null || this.person.placed) return
    const state = stateServed(line.text)
    const [whole] = state === null ? knownParticipants(line.text) : []
    const span = state ?? whole
    if (span === undefined) return
    const at = { start: line.start + span.start, end: line.start + span.end }
    const [of] = participantsIn(this.context, line.passage, at, 'PARTICIPANTS')
    if (of === undefined || (state === null && of.entity.kind === 'COUNTRY')) return
    this.represent(of.entity.id, { passage: line.passage.key, ...at }, false)
  }

  private represent(of: EntityId, words: Words, inferred: boolean): void {
    if (this.person === null) return
    this.person.placed = true
    const facts = { meeting: this.meeting, inferred }
    this.found.push(assertion(RULE, 'REPRESENTED', this.person.id, of, [this.person.words, words], facts))
  }

  private nameOf(id: EntityId): string {
    return this.context.entities.of('PERSON', id)?.title ?? ''
  }

  private isPerson(at: number): boolean {
    const text = this.lines[at]?.text ?? ''
    const place = placeInDelegation(text)
    if (place > 0) return place < text.length || this.isPerson(at + 1)
    if (titledPeople(text).length > 0) return true
    const bare = barePerson(text)
    return bare !== null && (bare.role !== null || isFunctionLine(this.lines[at + 1]?.text ?? ''))
  }

  /** A name without title is a person's where a function stands behind or below it, or whom it is of right above it. */
  private isBorneOut(person: PersonOnLine, at: number): boolean {
    if (person.role !== null || isFunctionLine(this.lines[at + 1]?.text ?? '')) return true
    return !this.titled && this.participant !== null && (this.begins || (!this.stacked && this.person !== null))
  }
}

const isFunctionLine = (text: string) =>
  hasFunction(text) && titledPeople(text).length === 0 && barePerson(text) === null

/** `Nadia Kaci, Ali Haddad`, `Mr. Ali Haddad, Adviser; Ms. Nadia Kaci`: all parts must be people. */
function peopleBehind(text: string): PersonOnLine[] {
  const titled = titledPeople(text)
  if (titled.length > 0) return titled
  const found: PersonOnLine[] = []
  for (const part of text.matchAll(/[^,;]+/g)) {
    const lead = /^\s*/.exec(part[0])?.[0].length ?? 0
    const person = barePerson(part[0].slice(lead).replace(/[\s*.]+$/, ''))
    if (person === null) return []
    const shift = part.index + lead
    found.push({ ...person, start: person.start + shift, end: person.end + shift })
  }
  return found
}
