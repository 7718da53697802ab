/** Why something that is owed cannot be paid yet. Pure. */
import type { Payable } from './payable.ts'
import type { PayoutAnswer } from './payout-answer.ts'

/** Why something that is owed cannot be put in a batch now. */
export type NotYet =
  | 'under-way'
  | 'no-municipality'
  | 'no-account'
  | 'no-supplier-account'
  | 'account-waits'
  | 'not-answered'
  | 'answered-no'
  | 'answered-wait'

/** It is owed, and that is all it asks. */
export function onNothing(): undefined {
  return undefined
}

/** A member whose municipality is not written down: nobody knows whom to pay. */
export function onMunicipality({ payee }: Payable): NotYet | undefined {
  return payee ? undefined : 'no-municipality'
}

/** Money may take from a benefit: it goes to a member who said yes to this payment, and to no other. */
export function onYesOfMember(_: Payable, answer: PayoutAnswer | undefined): NotYet | undefined {
  if (!answer || answer.used) return 'not-answered'
  if (answer.answer === 'yes') return undefined
  return answer.answer === 'no' ? 'answered-no' : 'answered-wait'
}
