import type { Day } from '../../values/day.ts'

export const SENDING = ['held', 'by-itself', 'off'] as const
/** `held`: ready, and the administration sends it with one press. */
export type Sending = (typeof SENDING)[number]

/** From friendly to firm. `claim` asks for the costs of collecting, and exists only where a plan has them. */
export const STEPS = ['friendly', 'firm', 'last', 'claim'] as const
export type Step = (typeof STEPS)[number]

/** How a co-operative reminds customers who pay late. Days count from the day an invoice was due. */
export type ReminderPlan = {
  readonly sending: Sending
  readonly friendlyAfter: number
  readonly firmAfter: number
  readonly lastAfter: number
  /** Nobody is reminded when the last statement of the bank is older than so many days: they may have paid. */
  readonly bankWithin: number
  /** Whether the costs that the law allows are asked after the last reminder. */
  readonly costs: boolean
}

/** A plan as it was set. */
export type SetPlan = ReminderPlan & { readonly from: Day }

/** What holds until a co-operative chooses for itself: nothing goes out without somebody, and costs are not asked. */
export const USUAL_PLAN: ReminderPlan = {
  sending: 'held',
  friendlyAfter: 7,
  firmAfter: 21,
  lastAfter: 35,
  bankWithin: 7,
  costs: false,
}

/**
 * Fourteen days begin on the day after the letter is delivered (art. 6:96 lid 6 BW; HR 25 November 2016,
 * ECLI:NL:HR:2016:2704). Two days for the post, and the day itself.
 */
const DAYS_OF_LAST_LETTER = 17

/**
 * How many days after the day an invoice was due a step comes at the earliest; undefined when the plan has no such
 * step.
 */
export function daysUntil(plan: ReminderPlan, step: Step): number | undefined {
  if (step === 'friendly') return plan.friendlyAfter
  if (step === 'firm') return plan.firmAfter
  if (step === 'last') return plan.lastAfter
  return plan.costs ? plan.lastAfter + DAYS_OF_LAST_LETTER : undefined
}
