import type { JobActor } from '../../platform/actor.ts'
import { newId, type Id } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { disagreementMail } from './invoice-mail.ts'
import type { MailNeeds } from './mail-needs.ts'
import { queueInvoiceMail } from './queue-invoice-mail.ts'
import { forMail } from './render.db.ts'

/**
 * Writes to who leads an invoice that another with a share said no to it, when there is an address, and asks for the
 * mail to be sent. Not when it is no draft any more: then it was mended already, or left.
 */
export async function mailLeader(
  { database, perform, clock, publicUrl }: MailNeeds,
  actor: JobActor,
  of: {
    readonly invoiceId: Id<'invoice'>
    readonly mailId: Id<'mail'>
    readonly saidNo: Id<'member'> | undefined
  },
): Promise<void> {
  const { invoiceId, mailId } = of
  const found = await database.read(actor, async (tx) => {
    const about = await forMail(tx, actor.cooperativeId, invoiceId)
    const leader = about && (await memberById(tx, actor.cooperativeId, about.invoice.memberId))
    const person = leader && (await findPerson(tx, leader.personId))
    return { about, leader, person, cooperative: await cooperativeById(tx, actor.cooperativeId) }
  })
  const { about, leader, person, cooperative } = found
  if (about?.invoice.state !== 'draft' || !leader || !cooperative || !person?.email) return
  const fellow = about.invoice.shares.find(({ memberId }) => memberId === of.saidNo)
  if (!fellow) return
  const mail = disagreementMail({
    language: person.language,
    firstName: leader.firstName,
    fellow: fellow.name,
    customerName: about.customerName,
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
  if (!queued.ok) throw new Error(`mail to who leads ${invoiceId}: ${queued.reason}`)
}
