import { minutesAfter } from '../../../values/moment-on-clock.ts'
import { standsThen, type AgendaToLookAt } from '../../../web/already-there.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isAhead, type Appointment } from '../appointment.ts'
import { appointmentsSince } from '../appointment.db.ts'

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
  const whose = { id: one.memberId, personId: one.memberPerson }
  const itself = one.id && paths.appointment(visit.cooperative.slug, one.id)
  const talks = own ? [] : await ownTalks(visit, one)
  for (const time of told) {
    const until = minutesAfter(time, one.minutes)
    const lines = await standsThen(agenda, visit, whose, { from: time, until, itself })
    const sentence = own ? forMember(visit, lines) : forCoach(visit, one, lines.length > 0, talks, time)
    if (sentence !== '') found.set(time.getTime(), sentence)
  }
  return found
}

function timesOf({ state, proposed, startsAt }: Appointment): readonly Date[] {
  if (state === 'proposed') return proposed
  return state === 'set' && startsAt !== null ? [startsAt] : []
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
