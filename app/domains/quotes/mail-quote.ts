import type { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import type { WrittenMail } from '../../mails/mail.ts'
import { formatDay } from '../../values/format.ts'
import { followingId, newId, type Id } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { customerMail, memberMail, type ToMember } from './quote-mail.ts'
import { queueQuoteMail } from './queue-quote-mail.ts'
import type { mailQuoteJob } from './quote-jobs.ts'
import type { QuoteJobNeeds } from './quote-job-needs.ts'
import { waitsForFellow, waitsForMember } from './quote.ts'
import { quoteForMail, type QuoteForMail } from './render-quote.db.ts'

type Asked = z.output<typeof mailQuoteJob.payload>

/** Which mails go to the customer, which to the member; after a yes both. */
const TO_CUSTOMER: ReadonlySet<string> = new Set(['document', 'answer', 'accepted', 'withdrawn'])
const TO_MEMBER: ReadonlySet<string> = new Set<ToMember>([
  'accepted',
  'declined',
  'expiring',
  'question',
  'agreement',
])

/**
 * Writes the mails about a quote, to who has an address, and asks for them to be sent: to the customer, the member, or
 * after a yes to both; of joint work also to who joins in.
 *
 * @throws Error when the quote is not there, or is to go to a customer and was not sent
 */
export async function mailQuote(needs: QuoteJobNeeds, actor: JobActor, asked: Asked): Promise<void> {
  const found = await needs.database.read(actor, (tx) => quoteForMail(tx, actor.cooperativeId, asked.quoteId))
  if (!found) {
    // A draft may be gone by the time its member is asked.
    if (asked.about === 'agreement') return
    throw new Error(`quote ${asked.quoteId} is not there`)
  }
  if (TO_CUSTOMER.has(asked.about)) await toCustomer(needs, actor, asked, found)
  if (TO_MEMBER.has(asked.about)) await toMember(needs, actor, asked, found)
}

async function toCustomer(
  needs: QuoteJobNeeds,
  actor: JobActor,
  asked: Asked,
  { quote, email, answer, yes }: QuoteForMail,
): Promise<void> {
  const { sent } = quote
  if (!sent) throw new Error(`quote ${asked.quoteId} was not sent`)
  if (!email) return
  const about = asked.about as 'document' | 'answer' | 'accepted' | 'withdrawn'
  const url = needs.publicUrl + paths.quoteForCustomer(sent.linkToken)
  const said = about === 'answer' ? { kind: about, words: answer ?? '' } : { kind: about }
  const withPaper = about === 'document' || about === 'accepted'
  const attached = withPaper ? (sent.documentId ?? null) : null
  const mail = {
    to: email,
    attached,
    ...customerMail({ ...quote, sent }, said, url, yes?.beginsEarly ?? null),
  }
  await queue(needs, actor, asked, mail, 'quote')
}

async function toMember(
  needs: QuoteJobNeeds,
  actor: JobActor,
  asked: Asked,
  found: QuoteForMail,
): Promise<void> {
  const { quote } = found
  const about = asked.about as Exclude<ToMember, `joint${string}`>
  const fellows = quote.shares.filter(({ leads }) => !leads).map(({ memberId }) => memberId)
  if (about === 'agreement') return toOne(needs, actor, asked, found, asked.memberId ?? quote.memberId, about)
  await toOne(needs, actor, asked, found, quote.memberId, about)
  // What the customer said is told to each who joins in; the rest is for who leads it.
  if (about === 'accepted' || about === 'declined')
    for (const memberId of fellows) await toOne(needs, actor, asked, found, memberId, about)
}

async function toOne(
  needs: QuoteJobNeeds,
  actor: JobActor,
  asked: Asked,
  { quote, customerName, declinedFor, question, yes }: QuoteForMail,
  memberId: Id<'member'>,
  about: Exclude<ToMember, `joint${string}`>,
): Promise<void> {
  const { member, person, cooperative } = await needs.database.read(actor, async (tx) => {
    const member = await memberById(tx, actor.cooperativeId, memberId)
    const person = member && (await findPerson(tx, member.personId))
    return { member, person, cooperative: await cooperativeById(tx, actor.cooperativeId) }
  })
  if (!member || !person?.email || !cooperative) return
  const share = quote.shares.find((one) => one.memberId === memberId)
  const joins = share?.leads === false
  // Said yes or no meanwhile, or it is back with who wrote it.
  if (
    about === 'agreement' &&
    !(joins ? waitsForFellow(quote, share) : waitsForMember(quote, member.personId))
  )
    return
  const mail = memberMail(
    {
      language: person.language,
      firstName: member.firstName,
      customerName,
      leader: quote.shares.find(({ leads }) => leads)?.name ?? '',
      cooperative: cooperative.legalName,
      colour: cooperative.colour,
      url: needs.publicUrl + paths.quote(cooperative.slug, quote.id),
      until: quote.sent ? formatDay(quote.sent.validUntil, person.language) : '',
      yes,
      words: (about === 'question' ? question : declinedFor) ?? '',
    },
    joins ? TO_FELLOW[about] : about,
  )
  const mailId = followingId<'mail'>(asked.mailId, joins ? memberId : 'member')
  await queue(
    needs,
    actor,
    { ...asked, mailId },
    { to: person.email, attached: null, ...mail },
    'quote-to-member',
  )
}

/** What who joins in is told, in other words than who leads it. */
const TO_FELLOW: Readonly<Record<Exclude<ToMember, `joint${string}`>, ToMember>> = {
  agreement: 'joint',
  accepted: 'joint-accepted',
  declined: 'joint-declined',
  expiring: 'expiring',
  question: 'question',
}

async function queue(
  { perform, clock }: QuoteJobNeeds,
  actor: JobActor,
  { quoteId, mailId }: Asked,
  mail: WrittenMail & { readonly to: string; readonly attached: Id<'file'> | null },
  kind: 'quote' | 'quote-to-member',
): Promise<void> {
  const queued = await perform(queueQuoteMail, actor, { quoteId, mailId, ...mail, kind }, newId(clock().at))
  if (!queued.ok) throw new Error(`mail about quote ${quoteId}: ${queued.reason}`)
}
