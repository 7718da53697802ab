import type { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { formatDay } from '../../values/format.ts'
import { newId, type Id } from '../../values/id.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { followingId, type InvoiceMail } from '../sales/index.ts'
import { customerMail, memberMail } from './quote-mail.ts'
import { queueQuoteMail } from './queue-quote-mail.ts'
import type { mailQuoteJob } from './quote-jobs.ts'
import type { QuoteJobParts } from './quote-job-parts.ts'
import type { Quote, Sent } from './quote.ts'
import { quoteForMail } from './render-quote.db.ts'

type Asked = z.output<typeof mailQuoteJob.payload>

/**
 * Writes the mails about a quote, to who has an address, and asks for them to be sent: to the customer, the member, or
 * after a yes to both.
 *
 * @throws Error when the quote was not sent
 */
export async function mailQuote(parts: QuoteJobParts, actor: JobActor, asked: Asked): Promise<void> {
  const { database } = parts
  const found = await database.read(actor, (tx) => quoteForMail(tx, actor.cooperativeId, asked.quoteId))
  const sent = found?.quote.sent
  if (!found || !sent) throw new Error(`quote ${asked.quoteId} was not sent`)
  const quote = { ...found.quote, sent }
  const { about } = asked
  if (about !== 'declined' && about !== 'expiring' && found.email) {
    const url = `${parts.publicUrl}/o/${sent.linkToken}`
    const said = about === 'answer' ? { kind: about, words: found.answer ?? '' } : { kind: about }
    const attached = about === 'answer' ? null : (sent.documentId ?? null)
    await queue(
      parts,
      actor,
      asked,
      { to: found.email, attached, ...customerMail(quote, said, url) },
      'quote',
    )
  }
  if (about !== 'document' && about !== 'answer')
    await toMember(parts, actor, asked, quote, about, found.declinedFor ?? '')
}

async function toMember(
  parts: QuoteJobParts,
  actor: JobActor,
  asked: Asked,
  quote: Quote & { readonly sent: Sent },
  about: 'accepted' | 'declined' | 'expiring',
  reason: string,
): Promise<void> {
  const { member, person, cooperative } = await parts.database.read(actor, async (tx) => {
    const member = await memberById(tx, actor.cooperativeId, quote.memberId)
    const person = member && (await findPerson(tx, member.personId))
    return { member, person, cooperative: await cooperativeById(tx, actor.cooperativeId) }
  })
  if (!member || !person?.email || !cooperative) return
  const mail = memberMail(
    {
      language: person.language,
      firstName: member.firstName,
      customerName: quote.sent.buyer.name,
      cooperative: cooperative.legalName,
      colour: cooperative.colour,
      url: `${parts.publicUrl}/${cooperative.slug}/offertes/${quote.id}`,
      until: formatDay(quote.sent.validUntil, person.language),
      reason,
    },
    about,
  )
  await queue(parts, actor, asked, { to: person.email, attached: null, ...mail }, 'quote-to-member')
}

async function queue(
  { perform, clock }: QuoteJobParts,
  actor: JobActor,
  { quoteId, mailId }: Asked,
  mail: InvoiceMail & { readonly to: string; readonly attached: Id<'file'> | null },
  kind: 'quote' | 'quote-to-member',
): Promise<void> {
  const own = kind === 'quote' ? mailId : followingId<'mail'>(mailId, 'member')
  const queued = await perform(
    queueQuoteMail,
    actor,
    { quoteId, mailId: own, ...mail, kind },
    newId(clock().at),
  )
  if (!queued.ok) throw new Error(`mail about quote ${quoteId}: ${queued.reason}`)
}
