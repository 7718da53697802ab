/** What can be done later about an invoice, and what each job is told. `jobs.ts` says how it is done. */
import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** The paper of an issued invoice is to be made. */
export const renderInvoiceJob = job('render-invoice', z.object({ invoiceId: id<'invoice'>() }))

/**
 * A mail is to be written: to the customer with the document itself or the last answer, or to the member whose yes
 * is waited for.
 */
export const mailInvoiceJob = job(
  'mail-invoice',
  z.object({
    invoiceId: id<'invoice'>(),
    /** Chosen by whoever asks for the mail: written twice, it is one mail. */
    mailId: id<'mail'>(),
    about: z.enum(['document', 'answer', 'agreement']),
    /** Whose yes is asked; absent: of who leads the invoice. */
    memberId: id<'member'>().optional(),
  }),
)
