/** What can be done later about a quote, and what each job is told. `jobs.ts` says how it is done. */
import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** The paper of a quote that was sent is to be made. */
export const renderQuoteJob = job('render-quote', z.object({ quoteId: id<'quote'>() }))

/**
 * A mail is to be written. To the customer: the quote, an answer, that it was withdrawn. To both: a yes. To the
 * member: a no, a question, that nobody answers and the last day is near, or that their own yes is waited for.
 */
export const mailQuoteJob = job(
  'mail-quote',
  z.object({
    quoteId: id<'quote'>(),
    /** Chosen by whoever asks for the mail: written twice, it is one mail. */
    mailId: id<'mail'>(),
    /** Who joins in and is asked; without it, the member it is of. */
    memberId: id<'member'>().optional(),
    about: z.enum([
      'document',
      'answer',
      'withdrawn',
      'accepted',
      'declined',
      'expiring',
      'question',
      'agreement',
    ]),
  }),
)
