import type { LineProposal, LineReason } from './line-proposal.ts'

/** From here on (0 to 100) a proposal is nearly sure. */
const NEARLY_SURE = 85

/** What speaks against a proposal; each of them is told with "mind". */
const AGAINST: ReadonlySet<LineReason['kind']> = new Set<LineReason['kind']>([
  'iban-differs',
  'same-amount-elsewhere',
  'other-number-in-text',
  'nothing-open',
  'paid-by-other-line',
  'before-issue',
  'several-customers',
  'bank-takes-back',
  'same-cost-elsewhere',
  'same-overpaid-elsewhere',
  'same-payment-elsewhere',
  'taken-back',
  'on-other-line',
])

/** Whether a person has to look twice before a proposal is booked. */
export function isInDoubt({ confidence, reasons }: LineProposal): boolean {
  return confidence < NEARLY_SURE || reasons.some(({ kind }) => AGAINST.has(kind))
}
