import type { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { newId, type Id } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import type { mailInvoiceJob } from './invoice-jobs.ts'
import { answerMail, documentMail } from './invoice-mail.ts'
import { mailLeader } from './mail-leader.ts'
import { mailMember } from './mail-member.ts'
import { queueInvoiceMail } from './queue-invoice-mail.ts'
import type { Issued } from './invoice.ts'
import { forMail } from './render.db.ts'
import type { MailNeeds } from './mail-needs.ts'

/**
 * Writes a mail to the customer, or to the member whose yes is waited for, when there is an address, and asks for it
 * to be sent.
 *
 * @throws Error when a mail to the customer is asked for, and the invoice is not issued
 */
export async function mailInvoice(
  needs: MailNeeds,
  actor: JobActor,
  { invoiceId, mailId, about, memberId }: z.output<typeof mailInvoiceJob.payload>,
): Promise<void> {
  if (about === 'agreement') return mailMember(needs, actor, { invoiceId, mailId, partner: memberId })
  if (about === 'disagreement') return mailLeader(needs, actor, { invoiceId, mailId, saidNo: memberId })
  const { database, perform, clock, publicUrl } = needs
  const found = await database.read(actor, (tx) => forMail(tx, actor.cooperativeId, invoiceId))
  if (found?.invoice.state !== 'issued') throw new Error(`invoice ${invoiceId} is not issued`)
  const { invoice, email, answer } = found
  if (!email) return
  const url = publicUrl + paths.customerPage(invoice.linkToken)
  const mail = about === 'answer' ? answerMail(invoice, answer ?? '', url) : documentMail(invoice, url)
  const attached = about === 'document' ? attachedTo(invoice) : []
  const queued = await perform(
    queueInvoiceMail,
    actor,
    { invoiceId, mailId, to: email, ...mail, attached, kind: 'invoice' },
    newId(clock().at),
  )
  if (!queued.ok) throw new Error(`mail about ${invoiceId}: ${queued.reason}`)
}

/** The paper; for who has a program to read it with, the e-invoice too. */
function attachedTo({ documentId, eInvoiceId, buyer }: Issued): Id<'file'>[] {
  return [documentId, buyer.kind === 'person' ? undefined : eInvoiceId].filter((one) => one !== undefined)
}
