import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { yearOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Refused, type Result } from '../../values/result.ts'
import { iHoldAccessOf, myAccessIsOpen } from '../people/index.ts'
import { partiesNow, ratesOn, whyNoSecond, whyNotJoint, type NotJointRefusal } from '../sales/index.ts'
import { partsOf } from './billing.ts'
import { seenQuote } from './input.ts'
import { sharesOfParts } from './joint-parts.ts'
import { ownQuote } from './lock-own-quote.ts'
import { partWords } from './part-words.ts'
import { priceNoteOf } from './price-note.db.ts'
import { priceSaid } from './price-said.ts'
import { priceQuote, type PriceRefusal } from './price-quote.ts'
import { endQuote, lockQuote } from './quote.db.ts'
import { quoteNumberOf, validUntilOf, type Quote } from './quote.ts'
import { quoteSettings } from './quote-settings.db.ts'
import { storeSent, takeQuoteNumber } from './send-quote.db.ts'

type Reason =
  | PriceRefusal
  | 'quote-not-found'
  | 'quote-not-submitted'
  | 'quote-changed'
  | 'own-quote'
  | 'own-access-open'
  | 'own-content'
  | 'split-part-empty'
  | NotJointRefusal
  | 'nothing-to-replace'
  | 'seller-incomplete-for-quote'

/**
 * Says yes to what a member put forward, and sends it to the customer: number, link, and the parts it will be invoiced
 * in. Paper and mail follow in a job. `revision` is the one that was seen. Two people, as for an invoice (0015):
 * `own-quote`, `own-content`, `own-hand`, `own-access-open`; of joint work each member said yes (`share-not-agreed`).
 * A newer version takes the place of the older one; that is refused (`nothing-to-replace`) when the customer said yes
 * to that one meanwhile. Gives the number.
 */
export const sendQuote = command({
  name: 'quotes.send-quote',
  about: ({ quoteId }) => quoteId,
  may: 'quote.send',
  input: seenQuote,
  async run(tx, actor: PersonActor, { quoteId, revision }, now): Promise<Result<string, Reason>> {
    const { cooperativeId } = actor
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    const { quote, memberPerson } = found.value
    if (quote.state !== 'submitted') return refuse('quote-not-submitted')
    const alone = await whyAlone(tx, actor, quote, memberPerson, now)
    if (alone) return alone
    if (quote.revision !== revision) return refuse('quote-changed')
    const priced = await priceQuote(tx, actor, quote, now.today)
    if (!priced.ok) return priced
    if (priced.value.total !== quote.total || priced.value.net !== quote.net) return refuse('quote-changed')
    const { seller, buyer } = await partiesNow(tx, cooperativeId, quote)
    if ([seller.legalName, seller.street, seller.city, seller.kvk].some((one) => one === ''))
      return refuse('seller-incomplete-for-quote')
    if (!(await replaceOlder(tx, actor, quote, now))) return refuse('nothing-to-replace')
    const year = yearOf(now.today)
    const inYear = await takeQuoteNumber(tx, cooperativeId, year)
    const number = quoteNumberOf(year, inYear)
    const parts = partsOf(quote, quote.billing, ratesOn(quote.workedUntil), partWords(buyer.language, number))
    if (!parts.ok) return parts
    const shares = quote.shares.length === 0 ? ok([]) : sharesOfParts(quote.shares, parts.value)
    if (!shares.ok) return shares
    const settings = await quoteSettings(tx, cooperativeId)
    const note = await priceNoteOf(tx, cooperativeId, quoteId)
    const sent = {
      number,
      on: now.today,
      validUntil: validUntilOf(now.today, quote.validDays ?? settings.validDays),
      seller,
      buyer,
      terms: settings.terms,
      priceSaid: note?.printed ? priceSaid(note, buyer.language) : '',
      linkToken: newLinkToken(),
    }
    const by = actor.personId
    const toSend = { id: quoteId, by, year, inYear, sent, parts: parts.value, shares: shares.value }
    await storeSent(tx, cooperativeId, toSend, [{ kind: 'sent', by }], now.at)
    return ok(number)
  },
})

/** Why there are not two people yet who say yes to it. */
async function whyAlone(
  tx: Tx,
  actor: PersonActor,
  quote: Quote,
  memberPerson: Id<'person'>,
  now: Now,
): Promise<
  Refused<'own-quote' | 'own-access-open' | 'own-content' | 'own-hand' | NotJointRefusal> | undefined
> {
  const people = quote.shares.map(({ person }) => person)
  if ([memberPerson, ...people].includes(actor.personId)) return refuse('own-quote')
  if (await myAccessIsOpen(tx, now.at)) return refuse('own-access-open')
  const holdsAccessOf = new Set<Id<'person'>>()
  for (const one of [quote.submittedBy, quote.agreedBy, ...people])
    if (one && (await iHoldAccessOf(tx, one, now.at))) holdsAccessOf.add(one)
  const joint = whyNotJoint(quote, { holdsAccessOf })
  if (joint) return joint
  const second = whyNoSecond(quote, { approver: actor.personId, holdsAccessOf })
  return second && refuse(second)
}

/** Takes the older version out of the hands of the customer. False when they said yes to it already. */
async function replaceOlder(
  tx: Tx,
  { cooperativeId, personId: by }: PersonActor,
  { replacesId }: Quote,
  now: Now,
): Promise<boolean> {
  const older = replacesId && (await lockQuote(tx, cooperativeId, replacesId))
  if (!older || older.quote.state !== 'sent') return older?.quote.state !== 'accepted'
  await endQuote(tx, cooperativeId, older.quote.id, 'replaced', [{ kind: 'replaced', by }], now.at)
  return true
}
