import type { Id } from '../../values/id.ts'
import { minutesAfter } from '../../values/moment-on-clock.ts'

/** At most so many times are proposed at once: more is a puzzle. */
export const MOST_TIMES = 3

/** A conversation starts within so many days from now: who looks further ahead mistyped the year. */
const FURTHEST_DAYS = 400

/**
 * Where a conversation of a member with their coach stands.
 *
 * - `asked`: the member asked for it; the coach proposes times
 * - `proposed`: the member chooses one of the times
 * - `none-fits`: none of them fits, or the one that was set does not any more; the coach proposes others
 * - `set`: both know when it is
 * - `cancelled`: it does not happen
 */
export type AppointmentState = 'asked' | 'proposed' | 'none-fits' | 'set' | 'cancelled'

/** A conversation of a member with their coach. */
export type Appointment = {
  readonly id: Id<'appointment'>
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly memberPerson: Id<'person'>
  readonly coachId: Id<'person'>
  readonly coachName: string
  readonly topic: string
  readonly place: string
  /** How long it is planned. */
  readonly minutes: number
  readonly state: AppointmentState
  readonly proposed: readonly Date[]
  /** The last time that was set; it holds only while the state is `set`. */
  readonly startsAt: Date | null
  /** What was said when it came to this state. */
  readonly word: string
  readonly saidBy: Id<'person'>
  readonly saidAt: Date
  /** How often something was said of it. */
  readonly revision: number
  readonly attendance: Attendance | null
  readonly tookMinutes: number | null
  readonly attendanceWord: string
  /** Whose it was before, where the last that was said is that it went over to another coach. */
  readonly coachBefore: string | null
  /** The start of which the member was reminded. */
  readonly remindedFor: Date | null
}

/** Whether the member was there. */
export type Attendance = 'came' | 'missed'

/** Whose turn it is; undefined when nobody has to say anything. */
export function whoseTurn({ state }: Pick<Appointment, 'state'>): 'member' | 'coach' | undefined {
  if (state === 'proposed') return 'member'
  return state === 'asked' || state === 'none-fits' ? 'coach' : undefined
}

/** Whether times were proposed of which the member chose none, and all of them are over: then the coach goes on. */
export function isUnanswered(
  { state, proposed }: Pick<Appointment, 'state' | 'proposed'>,
  now: Date,
): boolean {
  return state === 'proposed' && proposed.every((time) => time <= now)
}

/** When a conversation that is set ends. */
export function endOf({ startsAt, minutes }: Pick<Appointment, 'startsAt' | 'minutes'>): Date | undefined {
  return startsAt === null ? undefined : minutesAfter(startsAt, minutes)
}

/** Whether it is set and not over yet. */
export function isAhead(one: Pick<Appointment, 'state' | 'startsAt' | 'minutes'>, now: Date): boolean {
  const end = endOf(one)
  return one.state === 'set' && end !== undefined && end > now
}

/** Whether it was to be held, and nobody wrote down yet whether the member came. */
export function waitsForAttendance(one: Appointment, now: Date): boolean {
  return one.state === 'set' && one.attendance === null && one.startsAt !== null && one.startsAt <= now
}

/** Whether either of the two can still say something of it. */
export function isOpen(one: Appointment, now: Date): boolean {
  if (one.state === 'cancelled') return false
  return one.state !== 'set' || (one.startsAt !== null && one.startsAt > now)
}

export const APPOINTMENT_WORDS = ['choose', 'times', 'none-fits', 'cancel'] as const
/**
 * What can be said of a conversation: the member chooses a time or says that none fits, also not the one that was set;
 * the coach proposes times; either calls it off.
 */
export type AppointmentWord = (typeof APPOINTMENT_WORDS)[number]

/**
 * What somebody may say of it now; nothing for who is neither of the two, and nothing once it is called off or has
 * begun. On their turn the first is what is waited for.
 */
export function mayBeSaid(one: Appointment, by: Id<'person'>, now: Date): readonly AppointmentWord[] {
  const isMember = by === one.memberPerson
  const isCoach = by === one.coachId
  const may: Readonly<Record<AppointmentWord, boolean>> = {
    choose: isMember && one.state === 'proposed',
    times: isCoach,
    'none-fits': isMember && whoseTurn(one) !== 'coach',
    cancel: isMember || isCoach,
  }
  return isOpen(one, now) ? APPOINTMENT_WORDS.filter((word) => may[word]) : []
}

export type TimesRefusal = 'time-past' | 'time-too-far' | 'time-twice' | 'times-overlap'

/** Why these times cannot be proposed, each lasting so many minutes; undefined when they can. */
export function whyNotTimes(times: readonly Date[], minutes: number, now: Date): TimesRefusal | undefined {
  if (times.some((time) => time <= now)) return 'time-past'
  const furthest = minutesAfter(now, FURTHEST_DAYS * 24 * 60)
  if (times.some((time) => time > furthest)) return 'time-too-far'
  if (new Set(times.map((time) => time.getTime())).size < times.length) return 'time-twice'
  const inOrder = times.toSorted((a, b) => a.getTime() - b.getTime())
  const overlap = inOrder.some((time, at) => at > 0 && minutesAfter(inOrder[at - 1]!, minutes) > time)
  return overlap ? 'times-overlap' : undefined
}
