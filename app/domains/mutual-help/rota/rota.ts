/** The rota: roles in the co-operative, on which days they have a turn, and whose it is. */
import { addDays, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { minutesAfter, momentOnClock, type ClockTime } from '../../../values/moment-on-clock.ts'

/** A day of the week: 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** A role with turns, in own words. `minutes` is how long one turn takes, and what it brings where hours are kept. */
export type Duty = {
  readonly id: Id<'duty'>
  readonly name: string
  readonly asks: string
  readonly skill: string
  readonly weekdays: readonly number[]
  readonly begins: ClockTime
  readonly minutes: number
  /** From this day it has no turns. */
  readonly endedOn: Day | null
}

/** What was said of one turn. */
export type TurnSaid = {
  readonly dutyId: Id<'duty'>
  readonly on: Day
  /** Whose it is; null also when that member left by then. */
  readonly memberId: Id<'member'> | null
  readonly member: string
  /** Whose it is cannot: theirs until another takes it. */
  readonly letGo: boolean
  /** Nobody is needed that day. */
  readonly off: boolean
  readonly done: boolean
  /** Whose it is keeps the rota: another says that it was done. */
  readonly ofKeeper: boolean
  /** Who said the last of it, and when; null: nothing was said. */
  readonly saidBy: Id<'person'> | null
  readonly saidAt: Date | null
  /** How it stood before that. */
  readonly wasMemberId: Id<'member'> | null
  readonly wasLetGo: boolean
}

/** One turn of a role. */
export type Turn = Omit<TurnSaid, 'dutyId'> & { readonly duty: Duty }

/** How a turn stands. `asked`: whose it is cannot, and the others are asked. */
export type TurnStage = 'empty' | 'taken' | 'asked' | 'done' | 'off'

/** How a turn stands, by what was said of it. */
export function stageOfTurn({ memberId, letGo, off, done }: Turn): TurnStage {
  if (off) return 'off'
  if (done) return 'done'
  if (memberId === null) return 'empty'
  return letGo ? 'asked' : 'taken'
}

/**
 * The turns from a day until and with another, in the order in which they come: the days of the week of each role, from
 * today on, and each day of which something was said. What was is only what somebody did: a pattern that changes does
 * not change the past.
 */
export function turnsBetween(
  duties: readonly Duty[],
  said: readonly TurnSaid[],
  { from, until, today }: { readonly from: Day; readonly until: Day; readonly today: Day },
): readonly Turn[] {
  const turns: Turn[] = []
  for (const duty of duties) {
    const ofDuty = new Map(said.filter(({ dutyId }) => dutyId === duty.id).map((one) => [one.on, one]))
    for (let on = from; on <= until; on = addDays(on, 1)) {
      const { dutyId: _, ...known } = ofDuty.get(on) ?? { ...NOTHING_SAID, dutyId: duty.id, on }
      const ended = duty.endedOn !== null && on >= duty.endedOn
      const comes = on >= today && !ended && (ofDuty.has(on) || duty.weekdays.includes(weekdayOf(on)))
      const was = (on < today || ended) && known.memberId !== null && (on < today || known.done)
      if (comes || was) turns.push({ ...known, duty })
    }
  }
  return turns.toSorted((a, b) => compare(a.on + a.duty.begins, b.on + b.duty.begins))
}

const NOTHING_SAID = {
  ...{ memberId: null, member: '', letGo: false, off: false, done: false, ofKeeper: false },
  ...{ saidBy: null, saidAt: null, wasMemberId: null, wasLetGo: false },
} as const

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** 1 is Monday. */
export function weekdayOf(on: Day): number {
  return Temporal.PlainDate.from(on).dayOfWeek
}

export const TURN_WORDS = ['take', 'cannot', 'done', 'undo'] as const
/** What a member may say of a turn. */
export type TurnWord = (typeof TURN_WORDS)[number]

/**
 * What a member may say of a turn now: take what is nobody's or what another cannot do, say that they cannot after all,
 * and once it is over that it was done. Of who keeps the rota another says that. Who could not and can after all takes
 * it back.
 *
 * @param me undefined for who keeps the rota and is no member
 */
export function mayBeSaidOf(
  turn: Turn,
  me: Id<'member'> | undefined,
  { today, at }: { readonly today: Day; readonly at: Date },
): readonly TurnWord[] {
  const stage = stageOfTurn(turn)
  if (stage === 'off' || stage === 'done') return []
  const mine = turn.memberId === me && stage === 'taken'
  const bySomebody = turn.ofKeeper ? !mine : mine
  const done: readonly TurnWord[] = stage === 'taken' && bySomebody && at >= endsAt(turn) ? ['done'] : []
  if (turn.on < today || me === undefined) return done
  if (mine) return [...done, 'cannot']
  return stage === 'taken' ? done : ['take']
}

/** So many minutes what was tapped by mistake can be taken back. */
export const MINUTES_TO_UNDO = 10

/**
 * Until when somebody can give a turn back that they took just now, as it was before; undefined when there is nothing
 * to take back. Who said by mistake that they cannot, takes it again, as long as nobody else did.
 */
export function undoUntil(turn: Turn, personId: Id<'person'>, at: Date): Date | undefined {
  if (stageOfTurn(turn) !== 'taken' || turn.saidBy !== personId || turn.saidAt === null) return undefined
  const until = minutesAfter(turn.saidAt, MINUTES_TO_UNDO)
  return at <= until ? until : undefined
}

/** The moment at which a turn begins; in the hour that is skipped in spring, an hour later. */
export function beginsAt(on: Day, begins: ClockTime): Date {
  return (
    momentOnClock(on, begins) ?? minutesAfter(momentOnClock(on, '00:00' as ClockTime)!, minutesOf(begins))
  )
}

/** The moment at which a turn is over. */
export function endsAt({ on, duty }: Pick<Turn, 'on' | 'duty'>): Date {
  return minutesAfter(beginsAt(on, duty.begins), duty.minutes)
}

/** How many minutes after midnight a clock shows it. */
export function minutesOf(time: ClockTime): number {
  const [hours, minutes] = time.split(':').map(Number)
  return hours! * 60 + minutes!
}

/** What a clock shows so many minutes after midnight. */
export function clockAfter(minutes: number): ClockTime {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as ClockTime
}
