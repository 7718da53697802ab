import type { JobActor } from '../../platform/actor.ts'
import { newId, type Id } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { mailToAgree } from './ask-member.ts'
import { agreementMail } from './invoice-mail.ts'
import { waitsForMember } from './invoice.ts'
import type { MailNeeds } from './mail-needs.ts'
import { queueInvoiceMail } from './queue-invoice-mail.ts'
import { forMail } from './render.db.ts'

/**
 * Writes to a member that somebody else put an invoice forward in which they have a share, when there is an address,
 * and asks for the mail to be sent. Not when they answered already, or it was changed again: that asks for a mail of
 * its own.
 */
export async function mailMember(
  { database, perform, clock, publicUrl }: MailNeeds,
  actor: JobActor,
  {
    invoiceId,
    mailId,
    partner,
  }: {
    readonly invoiceId: Id<'invoice'>
    readonly mailId: Id<'mail'>
    readonly partner: Id<'member'> | undefined
  },
): Promise<void> {
  const found = await database.read(actor, async (tx) => {
    const about = await forMail(tx, actor.cooperativeId, invoiceId)
    const member = about && (await memberById(tx, actor.cooperativeId, partner ?? about.invoice.memberId))
    const person = member && (await findPerson(tx, member.personId))
    return { about, member, person, cooperative: await cooperativeById(tx, actor.cooperativeId) }
  })
  const { about, member, person, cooperative } = found
  if (!about || !member || !cooperative || !person?.email) return
  const { invoice, customerName } = about
  if (!waitsForMember(invoice, member.personId)) return
  if (mailToAgree(invoiceId, invoice.revision, partner) !== mailId) return
  const mail = agreementMail({
    language: person.language,
    firstName: member.firstName,
    leader: partner && invoice.shares.find(({ leads }) => leads)?.name,
    customerName,
    cooperative: cooperative.legalName,
    colour: cooperative.colour,
    url: publicUrl + paths.invoice(cooperative.slug, invoiceId),
  })
  const queued = await perform(
    queueInvoiceMail,
    actor,
    { invoiceId, mailId, to: person.email, ...mail, attached: [], kind: 'invoice-to-agree' },
    newId(clock().at),
  )
  if (!queued.ok) throw new Error(`mail to the member about ${invoiceId}: ${queued.reason}`)
}
