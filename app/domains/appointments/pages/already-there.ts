import type { Database } from '../../../platform/database.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { minutesAfter } from '../../../values/moment-on-clock.ts'
import { agendaLines, type AgendaPart } from '../../../web/agenda-source.ts'
import { paths } from '../../../web/paths.ts'
import { readerAs } from '../../../web/reader-as.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { isAhead, type Appointment } from '../appointment.ts'
import { appointmentsSince } from '../appointment.db.ts'

/** What is looked at for what stands at a time already. */
export type AgendaToLookAt = {
  readonly parts: readonly AgendaPart[]
  /** To read as the member for a coach; without it a coach is told of their own conversations alone. */
  readonly database?: Pick<Database, 'read'> | undefined
}

/** By the milliseconds of a time: what stands there already, in sentences. */
export type AlreadyThere = ReadonlyMap<number, string>

/** A conversation as it is planned, before or after it is kept. */
export type Planned = Pick<Appointment, 'memberId' | 'memberPerson' | 'memberName' | 'minutes'> & {
  /** Absent: it is not kept yet. */
  readonly id?: Appointment['id']
}

/** What already stands at the times of a conversation that are still to come, as `alreadyAt` tells it. */
export function alreadyThere(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  one: Appointment,
): Promise<AlreadyThere> {
  return alreadyAt(agenda, visit, one, timesOf(one))
}

/**
 * What already stands at times for a conversation. The member reads what it is; the coach only that the member has
 * something, and with whom they speak themselves. It is no refusal: who knows may do both.
 */
export async function alreadyAt(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  one: Planned,
  times: readonly Date[],
): Promise<AlreadyThere> {
  const told = times.filter((time) => time > visit.now.at)
  const found = new Map<number, string>()
  if (told.length === 0) return found
  const own = one.memberPerson === visit.actor.personId
  const { database } = agenda
  const reader = own ? visit : database && readerAs(database, visit, one.memberPerson, visit.language)
  const talks = own ? [] : await ownTalks(visit, one)
  for (const time of told) {
    const lines = reader ? await linesAt(agenda.parts, reader, one, time) : []
    const sentence = own ? forMember(visit, lines) : forCoach(visit, one, lines.length > 0, talks, time)
    if (sentence !== '') found.set(time.getTime(), sentence)
  }
  return found
}

function timesOf({ state, proposed, startsAt }: Appointment): readonly Date[] {
  if (state === 'proposed') return proposed
  return state === 'set' && startsAt !== null ? [startsAt] : []
}

/** What of the member stands at a time, but this conversation itself. */
async function linesAt(parts: readonly AgendaPart[], reader: Reader, one: Planned, time: Date) {
  const until = minutesAfter(time, one.minutes)
  const span = { from: addDays(dayOf(time), -1), until: dayOf(until) }
  const itself = one.id && paths.appointment(reader.cooperative.slug, one.id)
  const whose = { id: one.memberId, personId: one.memberPerson }
  const lines = await reader.read((tx) => agendaLines(parts, tx, reader, whose, span))
  return lines.filter(({ startsAt, endsAt, href }) => startsAt < until && endsAt > time && href !== itself)
}

/** The other conversations of the coach that look, as far as they are set. */
async function ownTalks(visit: CooperativeVisit, one: Planned): Promise<readonly Appointment[]> {
  const { actor, now, cooperative } = visit
  const all = await visit.read((tx) => appointmentsSince(tx, cooperative.id, now.today))
  return all.filter(({ id, coachId, ...other }) => {
    return id !== one.id && coachId === actor.personId && isAhead(other, now.at)
  })
}

function forMember(
  { text }: CooperativeVisit,
  lines: readonly { readonly what: string; readonly when: string }[],
): string {
  return lines.map((line) => text.appointments.there.own(line)).join(' ')
}

function forCoach(
  { text }: CooperativeVisit,
  one: Planned,
  memberHas: boolean,
  talks: readonly Appointment[],
  time: Date,
): string {
  const words = text.appointments.there
  const until = minutesAfter(time, one.minutes)
  const mine = talks.filter(
    ({ startsAt, minutes }) => startsAt! < until && minutesAfter(startsAt!, minutes) > time,
  )
  return [
    ...mine.map(({ memberName: name }) => words.coach({ name })),
    ...(memberHas ? [words.member({ name: one.memberName })] : []),
  ].join(' ')
}
