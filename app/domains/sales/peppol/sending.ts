import type { SchemedId } from '../../../documents/e-invoice.ts'
import type { Id } from '../../../values/id.ts'

/**
 * How far an e-invoice is on the network. `unreachable`: the customer is not on it; `unknown`: it was handed in and
 * nothing was heard of it.
 */
export type SendingState = 'asked' | 'underway' | 'delivered' | 'refused' | 'unreachable' | 'unknown'

/** An e-invoice that goes over the network, once. */
export type Sending = {
  readonly id: Id<'e-invoice-sending'>
  readonly invoiceId: Id<'invoice'>
  readonly to: SchemedId
  readonly state: SendingState
  /** Why it is tried again: nothing comes back, or our key is not taken. */
  readonly trouble: 'silent' | 'key' | undefined
  /** What the network said of a refusal. */
  readonly words: string
  /** Under which number the access point knows it. */
  readonly submission: string | undefined
  readonly sentAt: Date | undefined
  readonly settledAt: Date | undefined
}

/** Whether an e-invoice may go (once more): never while one is on its way, nor after one arrived. */
export function maySend(latest: Pick<Sending, 'state'> | undefined): boolean {
  return latest === undefined || ['refused', 'unreachable', 'unknown'].includes(latest.state)
}

const SOONEST = 2 * 60
/** After this we do not expect to hear of it any more. */
const LONGEST = 5 * 24 * 60 * 60

/**
 * After how many seconds to ask again what came of it: each time as long again as it is underway. Undefined after five
 * days.
 */
export function nextLook(sentAt: Date, now: Date): number | undefined {
  const age = Math.round((now.getTime() - sentAt.getTime()) / 1000)
  return age > LONGEST ? undefined : Math.max(SOONEST, age)
}
