import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { ok, type Result } from '../../values/result.ts'
import { priceInPlace, ratesOn, type ContentRefusal, type PlaceRefusal, type Totals } from '../sales/index.ts'
import { partsOf, type BillingRefusal } from './billing.ts'
import { partWords } from './part-words.ts'
import type { QuoteContent } from './quote.ts'

export type PriceRefusal = PlaceRefusal | ContentRefusal | BillingRefusal

/** Adds up a quote where it belongs, as sales do an invoice, and tries whether its parts can be made. */
export async function priceQuote(
  tx: Tx,
  actor: PersonActor,
  content: QuoteContent,
  today: Day,
): Promise<Result<Totals, PriceRefusal>> {
  const priced = await priceInPlace(tx, actor, content, today)
  if (!priced.ok) return priced
  const { place, ...totals } = priced.value
  const divided = { ...totals, pricesIncludeVat: content.pricesIncludeVat }
  const words = partWords(place.customer.language, '')
  const parts = partsOf(divided, content.billing, ratesOn(content.workedUntil), words)
  return parts.ok ? ok(totals) : parts
}
