/** What can be done later about a quote, and what each job is told. `jobs.ts` says how it is done. */
import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** The paper of a quote that was sent is to be made. */
export const renderQuoteJob = job('render-quote', z.object({ quoteId: id<'quote'>() }))

/**
 * A mail is to be written: to the customer with the quote or an answer; after a yes to both, after a no to the member;
 * or to the member when nobody answers and the last day is near.
 */
export const mailQuoteJob = job(
  'mail-quote',
  z.object({
    quoteId: id<'quote'>(),
    /** Chosen by whoever asks for the mail: written twice, it is one mail. */
    mailId: id<'mail'>(),
    about: z.enum(['document', 'answer', 'accepted', 'declined', 'expiring']),
  }),
)
