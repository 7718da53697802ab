/**
 * What the bank can be asked to pay for. The words stand here, below those who owe it, because they ask whether it is
 * being paid; what is so of each is a row in `load-sources.ts` of the payments. `job-cost` is a cost of any kind that a
 * member paid: the name that all costs had first is stored.
 */
export const PAYMENT_SOURCES = [
  'job-cost',
  'supplier-invoice',
  'vat',
  'refund',
  'municipal-share',
  'payout',
] as const
export type PaymentSource = (typeof PAYMENT_SOURCES)[number]
