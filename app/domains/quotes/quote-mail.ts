/** The mails about a quote, in the language of who gets them. */
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { formatDay, formatEuro, type Language } from '../../values/format.ts'
import { quoteWords } from './part-words.ts'
import type { Quote, Sent } from './quote.ts'
import type { Answer } from './quote-link.db.ts'
import { beginsFrom, withdrawalOf } from './withdrawal.ts'

/**
 * A mail to the customer: the quote, an answer to a question, that their yes was received, or that it was
 * withdrawn. A consumer reads with the quote and with the yes that they may change their mind, and how; `beginsEarly`:
 * whether they asked to begin within those days, null when they were not told of them.
 */
export function customerMail(
  quote: Quote & { readonly sent: Sent },
  about: { kind: 'document' | 'accepted' | 'withdrawn' } | { kind: 'answer'; words: string },
  url: string,
  beginsEarly: boolean | null = null,
): WrittenMail {
  const { sent, total } = quote
  const { seller, buyer, number } = sent
  const { mail: words } = quoteWords(buyer.language)
  const facts = {
    number,
    maker: seller.maker || seller.legalName,
    seller: seller.legalName,
    total: formatEuro(total, buyer.language),
    until: formatDay(sent.validUntil, buyer.language),
  }
  const hello = words.hello({ name: buyer.contact || buyer.name })
  const said =
    about.kind === 'answer' ? [words.answer, about.words, words.open] : words.toCustomer[about.kind](facts)
  const from = {
    language: buyer.language,
    name: seller.legalName,
    colour: seller.colour,
    button: words.button,
  }
  return writeMail(from, {
    subject: words.subject[about.kind](facts),
    before: [hello, ...said],
    url,
    after: [
      ...(about.kind === 'document' ? [words.attached] : []),
      ...withdrawalIn(sent, about.kind, beginsEarly),
    ],
  })
}

/** What a consumer reads in a mail of changing their mind: before the yes, and once more with it (6:230v lid 7 BW). */
function withdrawalIn(sent: Sent, kind: string, beginsEarly: boolean | null): readonly string[] {
  const told = withdrawalOf(sent)
  if (!told || !(kind === 'document' || (kind === 'accepted' && beginsEarly !== null))) return []
  const { asked, notAsked } = quoteWords(sent.buyer.language).withdrawal
  const said = kind === 'accepted' ? [beginsEarly ? asked : notAsked] : []
  return [`${told.title}\n${told.words.join(' ')}`, [...said, told.early].join(' '), told.form]
}

/** What a member is mailed about. */
export type ToMember =
  | 'accepted'
  | 'declined'
  | 'expiring'
  | 'question'
  | 'agreement'
  | 'joint'
  | 'joint-accepted'
  | 'joint-declined'

/** A mail to the member. No amounts: those are behind the sign-in. */
export function memberMail(
  of: {
    readonly language: Language
    readonly firstName: string
    readonly customerName: string
    /** Who leads joint work. */
    readonly leader: string
    readonly cooperative: string
    readonly colour: string
    readonly url: string
    /** Empty before it was sent. */
    readonly until: string
    /** The yes, when it was said. */
    readonly yes: Pick<Answer, 'at' | 'beginsEarly'> | null
    /** What the customer wrote: why not, or what they ask. */
    readonly words: string
  },
  about: ToMember,
): WrittenMail {
  const { mail: words } = quoteWords(of.language)
  const accepted = about === 'accepted' || about === 'joint-accepted'
  const begin = accepted && of.yes ? [beginInWords(of.language, of.customerName, of.yes)] : []
  const facts = { customer: of.customerName, until: of.until, leader: of.leader }
  const from = { language: of.language, name: of.cooperative, colour: of.colour, button: words.memberButton }
  const lead = { declined: words.reason, question: words.question }[about as 'declined' | 'question']
  const said = lead !== undefined && of.words !== '' ? [lead, of.words] : []
  return writeMail(from, {
    subject: words.memberSubject[about](facts),
    before: [words.hello({ name: of.firstName }), words.toMember[about](facts), ...begin, ...said],
    url: of.url,
    after: [],
  })
}

/** Whether the member may begin: at once, or after the fourteen days of a consumer who did not ask for it earlier. */
export function beginInWords(
  language: Language,
  customer: string,
  { at, beginsEarly }: Pick<Answer, 'at' | 'beginsEarly'>,
): string {
  const { mail, withdrawal } = quoteWords(language)
  if (beginsEarly === null) return mail.mayBegin
  if (beginsEarly) return withdrawal.member.asked({ customer })
  return withdrawal.member.notAsked({ customer, day: formatDay(beginsFrom(at), language) })
}
