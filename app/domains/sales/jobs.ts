import type { JobActor } from '../../platform/actor.ts'
import { handle } from '../../platform/jobs.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import { mailInvoiceJob, renderInvoiceJob } from './invoice-jobs.ts'
import { mailInvoice } from './mail-invoice.ts'
import type { MailParts } from './mail-parts.ts'
import { noteSendFailed } from './note-send-failed.ts'
import { noteSent } from './note-sent.ts'
import { renderInvoice } from './render-invoice.ts'

export { mailInvoiceJob, renderInvoiceJob }

/** What follows after an invoice is issued. Each job bears being done twice, and being killed anywhere. */
export function salesJobs(parts: MailParts): DomainJobs {
  const { perform, clock } = parts
  const note = async (
    command: typeof noteSent | typeof noteSendFailed,
    actor: JobActor,
    mailId: Id<'mail'>,
  ) => {
    await perform(command, actor, { mailId }, newId(clock().at))
  }
  return {
    handlers: [
      handle(renderInvoiceJob, (actor, { invoiceId }) => renderInvoice(parts, actor, invoiceId)),
      handle(mailInvoiceJob, (actor, about) => mailInvoice(parts, actor, about)),
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
