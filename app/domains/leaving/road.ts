/** The road of who stops: what still stands, in order, told from the facts and ticked by nobody. Pure. */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import type { StandingKind } from './standing-sources.ts'

export type { StandingKind } from './standing-sources.ts'

/** What may still stand, by the stop of the road where it belongs, in the order in which it is done. */
const KINDS_OF = {
  work: [
    'invoices-unissued',
    'joint-work',
    'inside-jobs',
    'quotes',
    'quotes-unbilled',
    'quotes-to-agree',
    'quotes-shared',
    'recurring',
    'shop-orders',
    'shop-requests',
    'shop-page',
    'shop-keys',
  ],
  money: [
    'receipts',
    'costs-waiting',
    'journeys',
    'costs-owed',
    'pot-requests',
    'uses-unsettled',
    'deposits',
    'invoices-open',
  ],
  together: ['bookings', 'promises', 'help-posts', 'turns', 'hours-owed', 'appointments', 'workshops'],
  municipality: ['statements', 'last-statement', 'municipality'],
} as const satisfies Readonly<Record<string, readonly StandingKind[]>>

export type FactStop = keyof typeof KINDS_OF

/** Told beside the last day: nobody can be done with it. */
const TOLD_AT_END = ['papers'] as const satisfies readonly StandingKind[]

/** Every kind that may stand, each in its place; a test holds it against what the domains tell. */
export const STANDING_KINDS: readonly StandingKind[] = [...Object.values(KINDS_OF).flat(), ...TOLD_AT_END]

/** Of one kind: how many still stand, and the amount where there is one, in cents. */
export type Standing = {
  readonly kind: StandingKind
  readonly count: number
  /** Null where there is none, and for who may not read it. */
  readonly amount: Cents | null
}

/** What goes on by itself after the last day: told, and nobody has to do anything before. */
const GOES_ON: ReadonlySet<StandingKind> = new Set(['costs-owed', 'invoices-open'])

/** Who does it. */
export type Doer = 'member' | 'administrator' | 'others'

const NOT_THE_MEMBER: Readonly<Partial<Record<StandingKind, Doer>>> = {
  receipts: 'administrator',
  'costs-waiting': 'administrator',
  journeys: 'administrator',
  'costs-owed': 'administrator',
  // Who says yes to a pot differs by scheme.
  'pot-requests': 'others',
  'uses-unsettled': 'administrator',
  deposits: 'administrator',
  'invoices-open': 'administrator',
}

/** Who does something about it; nearly all is the member's own. */
export function doerOf(kind: StandingKind): Doer {
  return NOT_THE_MEMBER[kind] ?? 'member'
}

/** Whether it goes on by itself after the last day. */
export function goesOn(kind: StandingKind): boolean {
  return GOES_ON.has(kind)
}

/** One stop: what still stands there, what goes on by itself, and what is done. */
export type StopOfRoad = {
  readonly stop: FactStop
  readonly open: readonly Standing[]
  readonly onwards: readonly Standing[]
  readonly done: readonly StandingKind[]
}

/** The four stops of which the facts say how far they are. A kind that the facts do not tell is not told. */
export function roadOf(standing: readonly Standing[]): readonly StopOfRoad[] {
  return (Object.keys(KINDS_OF) as FactStop[]).map((stop) => {
    const here = KINDS_OF[stop].flatMap((kind) => standing.find((one) => one.kind === kind) ?? [])
    const open = here.filter(({ count }) => count > 0)
    return {
      stop,
      open: open.filter(({ kind }) => !goesOn(kind)),
      onwards: open.filter(({ kind }) => goesOn(kind)),
      done: here.filter(({ count }) => count === 0).map(({ kind }) => kind),
    }
  })
}

/** What is told to who stops and to nobody else: so it is not among the number that all of them read. */
const FOR_ONESELF: ReadonlySet<StandingKind> = new Set(['municipality', 'hours-owed'])

/** How much is still to be done before somebody can go, in kinds of things. */
export type ToDo = {
  /** The same for who stops and who helps them, so that they can speak of it. */
  readonly count: number
  /** Beside it, what only who stops reads. */
  readonly alone: number
}

/** How much is still to be done, which is what first pages say. */
export function stillToDo(standing: readonly Standing[]): ToDo {
  const told: readonly StandingKind[] = TOLD_AT_END
  const open = standing.filter(({ kind, count }) => count > 0 && !goesOn(kind) && !told.includes(kind))
  const alone = open.filter(({ kind }) => FOR_ONESELF.has(kind)).length
  return { count: open.length - alone, alone }
}

/** Whether somebody has no way in but a card or the hand of a coach, which ends with the membership. */
export function asksForPaper(standing: readonly Standing[]): boolean {
  return standing.some(({ kind, count }) => kind === 'papers' && count > 0)
}

/**
 * How far the end is: the register writes it down once the last day is over. With things that stand it can be written
 * down all the same, unless it refuses them; then they are left to the administration.
 */
export type EndState = 'left' | 'before' | 'ready' | 'things-stand'

/** How far the end is on a day. */
export function endState(of: {
  readonly lastDay: Day
  readonly today: Day
  readonly leftOn: Day | undefined
  readonly toDo: ToDo
}): EndState {
  if (of.leftOn !== undefined) return 'left'
  if (of.lastDay >= of.today) return 'before'
  return of.toDo.count + of.toDo.alone === 0 ? 'ready' : 'things-stand'
}
