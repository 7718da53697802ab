/** What is credited, as commands take it. */
import { z } from 'zod'
import { id, ownWords, quantity } from '../../platform/input.ts'

/** The fields of `creditInvoice` and `askCredit`. */
export const CREDIT_INPUT = z.object({
  invoiceId: id<'invoice'>(),
  /** Quantities in thousandths by line, from 1; `all` credits whatever is left. */
  chosen: z.union([
    z.literal('all'),
    z.array(z.object({ line: z.number().int().positive(), quantity: quantity() })).max(100),
  ]),
  /** Stands on the credit note. */
  reason: ownWords(1000),
})
