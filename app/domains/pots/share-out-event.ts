import type { Cents } from '../../values/money.ts'
import { divideOverThreshold } from './overflow.ts'
import type { Scheme } from './scheme.ts'
import { baseAfter, NOTHING, shareOut, totalFor } from './share-out.ts'
import type { Base, Part, SharedEvent } from './share-out.ts'

/**
 * All that sharing out must know of a member: the year so far under the version that holds, what is
 * in the pot now, and what flowed over under this version in this year. Amounts in cents.
 */
export type PotState = { readonly base: Base; readonly balance: Cents; readonly overflowed: Cents }

/** A member who starts: nothing shared out, nothing in the pot. */
export const EMPTY_POT: PotState = { base: NOTHING, balance: 0n, overflowed: 0n }

export type Outcome = {
  /** What is posted, zeros left out; adds up to the event. `above` is what flowed over the pot. */
  readonly parts: readonly Part[]
  readonly after: PotState
}

/**
 * Shares one event out to where it is posted: the steps of the scheme, the pot up to its threshold
 * and what flows over. An event and then its opposite post amounts that cancel out.
 *
 * @param scheme the version that holds, complete
 * @param state the member before the event; `balance` counts spending from the pot too
 */
export function shareOutEvent(scheme: Scheme, state: PotState, event: SharedEvent): Outcome {
  const shared = shareOut(scheme, state.base, event)
  const forPot = totalFor(shared, 'member-pot')
  const above = partAbove(scheme, state, forPot)
  const toPot = forPot - (above?.amount ?? 0n)
  const parts = shared.map((part) => (part.destination === 'member-pot' ? { ...part, amount: toPot } : part))
  return {
    parts: [...parts, ...(above ? [above] : [])].filter(({ amount }) => amount !== 0n),
    after: {
      base: baseAfter(state.base, event),
      balance: state.balance + toPot,
      overflowed: state.overflowed + (above?.amount ?? 0n),
    },
  }
}

function partAbove({ pot }: Scheme, state: PotState, forPot: Cents): Part | undefined {
  if (!pot.threshold || pot.threshold.above === 'stays') return undefined
  const { amount: threshold, above: destination } = pot.threshold
  const { overflow } = divideOverThreshold({ ...state, threshold }, forPot)
  return { key: 'above', destination, amount: overflow }
}

/** The member after spending from the pot (cents; negative puts money back). Shares nothing out. */
export function afterSpending(state: PotState, spent: Cents): PotState {
  return { ...state, balance: state.balance - spent }
}
