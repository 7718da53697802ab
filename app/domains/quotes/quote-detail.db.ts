import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { priceNoteOf } from './price-note.db.ts'
import type { PriceNote } from './price-note.ts'
import { standingParts, type StandingPart } from './load-parts.ts'
import type { QuoteEvent } from './quote-events.ts'
import { answerOfQuote, eventsOfQuote } from './quote-list.db.ts'
import { quoteById } from './quote.db.ts'
import type { Quote } from './quote.ts'

/** Everything a page about one quote shows. */
export type QuoteDetail = {
  readonly quote: Quote
  readonly customerName: string
  /** Empty when we have none. */
  readonly customerEmail: string
  readonly memberName: string
  readonly memberPerson: Id<'person'>
  readonly tradeName: string
  readonly events: readonly QuoteEvent[]
  readonly parts: readonly StandingPart[]
  readonly note: PriceNote | undefined
  readonly answer: Awaited<ReturnType<typeof answerOfQuote>>
}

type About = {
  customerName: string
  customerEmail: string
  memberName: string
  memberPerson: Id<'person'>
  tradeName: string
}

/** A quote with what belongs to it; undefined when it is not there or not to be seen. */
export async function quoteDetail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<QuoteDetail | undefined> {
  const quote = await quoteById(tx, cooperativeId, id)
  if (!quote) return undefined
  const { rows } = await sql<About>`
    select coalesce(q.buyer ->> 'name', c.name) as "customerName", coalesce(c.email, '') as "customerEmail",
      m.first_name as "memberName", m.person_id as "memberPerson", b.trade_name as "tradeName"
    from quote q
    join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
    join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
    join business b on b.cooperative_id = q.cooperative_id and b.id = q.business_id
    where q.cooperative_id = ${cooperativeId} and q.id = ${id}`.execute(tx)
  const [about] = rows
  if (!about) return undefined
  return {
    quote,
    ...about,
    events: await eventsOfQuote(tx, cooperativeId, id),
    parts: await standingParts(tx, cooperativeId, id),
    note: await priceNoteOf(tx, cooperativeId, id),
    answer: await answerOfQuote(tx, cooperativeId, id),
  }
}
