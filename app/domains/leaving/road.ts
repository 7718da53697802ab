/** The road of who stops: what still stands, in order, told from the facts and ticked by nobody. Pure. */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'

/** What may still stand, by the stop of the road where it belongs, in the order in which it is done. */
const KINDS_OF = {
  work: [
    'invoices-unissued',
    'joint-work',
    'inside-jobs',
    'quotes',
    'recurring',
    'shop-requests',
    'shop-page',
    'shop-keys',
  ],
  money: ['receipts', 'costs-waiting', 'costs-owed', 'pot-requests', 'invoices-open'],
  together: ['bookings', 'promises', 'help-posts', 'hours-owed', 'appointments', 'workshops'],
  municipality: ['statements', 'last-statement', 'municipality'],
} as const

/** Every kind that may stand. */
export const STANDING_KINDS = Object.values(KINDS_OF).flat()

export type FactStop = keyof typeof KINDS_OF
export type StandingKind = (typeof KINDS_OF)[FactStop][number]

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
export type Doer = 'member' | 'administrator'

const NOT_THE_MEMBER: Readonly<Partial<Record<StandingKind, Doer>>> = {
  receipts: 'administrator',
  'costs-waiting': 'administrator',
  'costs-owed': 'administrator',
  'pot-requests': 'administrator',
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

/** How many kinds of things are still to be done before somebody can go, which is what first pages say. */
export function stillToDo(standing: readonly Standing[]): number {
  return standing.filter(({ kind, count }) => count > 0 && !goesOn(kind)).length
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
  readonly toDo: number
}): EndState {
  if (of.leftOn !== undefined) return 'left'
  if (of.lastDay >= of.today) return 'before'
  return of.toDo === 0 ? 'ready' : 'things-stand'
}
