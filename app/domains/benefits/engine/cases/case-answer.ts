import type { BenefitReason } from '../refusals.ts'
import type { Cents } from '../../../../values/money.ts'
import type { Refused } from '../../../../values/result.ts'
import type { Hours, Step } from '../step.ts'

/** What a case asks back, by the field names of its `expected`. Amounts in cents, hours in thousandths. */
export type CaseResult = Readonly<Record<string, Cents | number | string | boolean | Hours>>

/** An answer, or why there is none. */
export type Answered =
  | { readonly result: CaseResult; readonly steps: readonly Step[] }
  | Refused<BenefitReason>

/** Whether an answer is none. */
export function isRefused(answer: Answered): answer is Refused<BenefitReason> {
  return 'reason' in answer
}
