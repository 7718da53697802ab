import { z } from 'zod'
import type { Cents } from '../../../values/money.ts'
import {
  amount,
  choice,
  dayField,
  idOf,
  optionalAmount,
  text,
  upload,
  withDays,
  type FieldWord,
} from '../../../web/fields.ts'
import { MEGABYTES, RECEIPT_TYPES } from '../../receipts/index.ts'
import { RECEIPT_KINDS } from '../cost-kind.ts'
import { PAYERS } from '../cost.ts'
import { readSure } from './ask-if-sure.tsx'
import { kindNeeds } from './invoice-form.ts'
import { invoiceOfCost } from './invoice-of-cost.tsx'

/** No VAT on the receipt is no VAT. */
const vatOrNothing = optionalAmount().transform((cents): Cents => cents ?? 0n)

const CHOOSE: FieldWord = 'choose'

/** What stands on the receipt, and what it is for. */
export const onReceipt = z.object({
  member: idOf<'member'>(),
  supplier: text(120),
  description: text(200),
  spentOn: dayField(),
  total: amount(),
  vat: vatOrNothing,
  paidBy: choice(PAYERS),
  kind: z.enum(RECEIPT_KINDS, CHOOSE).default('job-cost'),
  ...kindNeeds,
  ...invoiceOfCost,
  sure: z.string().default('').transform(readSure),
})

/** Before a receipt is there: one that is right is kept at once, so this sees none. */
export const without = withDays(['spentOn'], onReceipt.extend({ receipt: upload(MEGABYTES, RECEIPT_TYPES) }))

/** With a file that is no receipt: told beside it, as the word says. */
export function withWrong(word: FieldWord) {
  const wrong = z.unknown().superRefine((_file, ctx) => ctx.addIssue({ code: 'custom', message: word }))
  return withDays(['spentOn'], onReceipt.extend({ receipt: wrong }))
}

/** With the receipt that is kept for this form, or that was handed in. */
export const withKept = withDays(['spentOn'], onReceipt)
