/** The shapes of what commands about quotes get. */
import { z } from 'zod'
import { cents, id } from '../../platform/input.ts'
import { contentInput } from '../sales/index.ts'

/** A part as it is agreed: a share in basis points or an amount in cents; neither is the rest. */
const agreedPartInput = z.object({
  name: z.string().max(60),
  share: z.int().min(1).max(10_000).nullable(),
  amount: cents().nullable(),
})

/** What is typed of a quote. */
export const quoteInput = contentInput.extend({
  billing: z.array(agreedPartInput).max(12).readonly(),
  validDays: z.int().min(1).max(365).nullable(),
})

/** A quote as it was seen: which one, and in which revision. */
export const seenQuote = z.object({ quoteId: id<'quote'>(), revision: z.int().min(0).max(1_000_000) })
