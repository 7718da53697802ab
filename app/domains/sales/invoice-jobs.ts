/** What can be done later about an invoice, and what each job is told. `jobs.ts` says how it is done. */
import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'

/** The paper of an issued invoice is to be made. */
export const renderInvoiceJob = job('render-invoice', z.object({ invoiceId: id<'invoice'>() }))

/**
 * A mail is to be written: to the customer with the document itself or the last answer, or to the member whose yes
 * is waited for, or whose fellow said no.
 */
export const mailInvoiceJob = job(
  'mail-invoice',
  z.object({
    invoiceId: id<'invoice'>(),
    /** Chosen by whoever asks for the mail: written twice, it is one mail. */
    mailId: id<'mail'>(),
    about: z.enum(['document', 'answer', 'agreement', 'disagreement']),
    /** Whose yes is asked; absent: of who leads the invoice. Or who said no: then who leads it is told. */
    memberId: id<'member'>().optional(),
  }),
)

const sending = z.object({ sendingId: id<'e-invoice-sending'>() })

/** An e-invoice is to be handed in at the network. */
export const sendEInvoiceJob = job('send-e-invoice', sending)

/** What came of an e-invoice that was handed in is to be asked. */
export const followEInvoiceJob = job('follow-e-invoice', sending)

/** E-invoices that wait are looked after once a day, for whom trying again ended. */
export const resumeEInvoicesJob = job('resume-e-invoices', dueOn)

/** What came of online payments is looked at once a day, for customers who never came back. */
export const lookAtPaymentsJob = job('look-at-online-payments', dueOn)
