import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { formatDay } from '../../values/format.ts'
import { ok, refuse } from '../../values/result.ts'
import { keepDraft, ratesOn, totalsOf } from '../sales/index.ts'
import { splitOfPart } from './joint-parts.ts'
import { ownQuote } from './lock-own-quote.ts'
import { quoteWords } from './part-words.ts'
import { partBecame } from './part.db.ts'
import { standingParts } from './load-parts.ts'
import { sharesOfPart } from './quote-share.db.ts'
import { insertQuoteEvents } from './quote.db.ts'

/**
 * Makes the draft invoice of a part of an accepted quote: the member says it is done, or that the deposit may be asked.
 * Once for each part, unless its invoice was dropped or credited in whole; it is never asked more than was agreed.
 * Of joint work it has the split of the quote, and the yes of the fellows with it.
 * Gives the id of the invoice.
 */
export const invoicePart = command({
  name: 'quotes.invoice-part',
  about: ({ quoteId }) => quoteId,
  may: 'quote.draft',
  input: z.object({
    quoteId: id<'quote'>(),
    part: z.int().min(1).max(12),
    workedFrom: day(),
    workedUntil: day(),
  }),
  async run(tx, actor: PersonActor, { quoteId, part, workedFrom, workedUntil }, now) {
    const { cooperativeId } = actor
    const found = await ownQuote(tx, actor, quoteId)
    if (!found.ok) return found
    const { quote } = found.value
    if (quote.state !== 'accepted' || !quote.sent) return refuse('quote-not-accepted')
    const asked = (await standingParts(tx, cooperativeId, quoteId)).find((one) => one.part === part)
    if (!asked) return refuse('part-not-found')
    if (!asked.open) return refuse('part-invoiced')
    const { number, on, buyer } = quote.sent
    const { language } = buyer
    const content = {
      memberId: quote.memberId,
      businessId: quote.businessId,
      customerId: quote.customerId,
      workedFrom,
      workedUntil,
      pricesIncludeVat: quote.pricesIncludeVat,
      reference: quote.reference,
      note: quoteWords(language).parts.onInvoice({ number, day: formatDay(on, language) }),
      lines: asked.lines,
    }
    const split = splitOfPart(quote.shares, await sharesOfPart(tx, cooperativeId, quoteId, part), {
      ...totalsOf(asked.lines, quote.pricesIncludeVat, ratesOn(workedUntil)),
    })
    const agreed = { net: asked.net, total: asked.total, split }
    const drafted = await keepDraft(tx, actor, content, { submit: false, agreed }, now)
    if (!drafted.ok) return drafted
    await partBecame(tx, cooperativeId, quoteId, part, drafted.value)
    const events = [{ kind: 'invoiced', by: actor.personId, words: asked.name }] as const
    await insertQuoteEvents(tx, cooperativeId, quoteId, events, now.at)
    return ok(drafted.value)
  },
})
