import type { JobActor } from '../../platform/actor.ts'
import { carryOut } from '../../platform/carry-out.ts'
import { handle } from '../../platform/jobs.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import {
  followEInvoiceJob,
  lookAtPaymentsJob,
  mailInvoiceJob,
  renderInvoiceJob,
  resumeEInvoicesJob,
  sendEInvoiceJob,
} from './invoice-jobs.ts'
import { mailInvoice } from './mail-invoice.ts'
import type { MailNeeds } from './mail-needs.ts'
import { noteSendFailed } from './note-send-failed.ts'
import { noteSent } from './note-sent.ts'
import { followEInvoice } from './peppol/follow-e-invoice.ts'
import { lookAtPayments, type OnlineNeeds } from './online/pay-online.ts'
import type { NetworkNeeds } from './peppol/network-needs.ts'
import { resumeWhatWaits } from './peppol/resume-e-invoices.ts'
import { sendEInvoice } from './peppol/send-e-invoice.ts'
import { renderInvoice } from './render-invoice.ts'

export { followEInvoiceJob, mailInvoiceJob, renderInvoiceJob, sendEInvoiceJob }

/** What follows after an invoice is issued. Each job bears being done twice, and being killed anywhere. */
export function salesJobs(needs: MailNeeds & NetworkNeeds & OnlineNeeds): DomainJobs {
  const { perform, clock } = needs
  const note = async (
    command: typeof noteSent | typeof noteSendFailed,
    actor: JobActor,
    mailId: Id<'mail'>,
  ) => {
    await carryOut(perform, command, actor, { mailId }, newId(clock().at))
  }
  return {
    handlers: [
      handle(renderInvoiceJob, (actor, { invoiceId }) => renderInvoice(needs, actor, invoiceId)),
      handle(mailInvoiceJob, (actor, about) => mailInvoice(needs, actor, about)),
      handle(sendEInvoiceJob, (actor, { sendingId }) => sendEInvoice(needs, actor, sendingId)),
      handle(followEInvoiceJob, (actor, { sendingId }) => followEInvoice(needs, actor, sendingId)),
      handle(resumeEInvoicesJob, (actor) => resumeWhatWaits(needs, actor)),
      handle(lookAtPaymentsJob, (actor) => lookAtPayments(needs, actor)),
    ],
    schedule: [
      { name: 'resume-e-invoices', at: 'daily 05:30', per: 'cooperative', job: resumeEInvoicesJob },
      { name: 'look-at-online-payments', at: 'daily 06:00', per: 'cooperative', job: lookAtPaymentsJob },
    ],
    mailKinds: [
      {
        kind: 'invoice',
        sent: (actor, mailId) => note(noteSent, actor, mailId),
        failed: (actor, mailId) => note(noteSendFailed, actor, mailId),
      },
    ],
  }
}
