import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Quote } from './quote.ts'
import { quoteOf, type QuoteRow } from './quote-row.ts'

/** What the customer answered, and when. */
export type Answer = {
  readonly answer: 'accepted' | 'declined'
  readonly name: string
  readonly at: Date
  /** Whether a consumer asked to begin within the fourteen days; null: they were told of none. */
  readonly beginsEarly: boolean | null
}

/** A quote as the holder of its link may see it. */
export type LinkedQuote = {
  readonly quote: Quote
  readonly parts: readonly { readonly name: string; readonly total: Cents }[]
  readonly conversation: readonly {
    readonly kind: 'question' | 'answered'
    readonly words: string
    readonly at: Date
  }[]
  readonly opened: boolean
  /** Within how many days an invoice is to be paid. */
  readonly daysToPay: number
  readonly answer: Answer | undefined
}

const LINKED = sql`asking_link_subject('quote') held
  join quote q on q.cooperative_id = held.cooperative_id and q.id = held.subject_id`

type Row = QuoteRow & {
  parts: { name: string; total: string }[]
  conversation: { kind: 'question' | 'answered'; words: string; at: string }[]
  opened: boolean
  days_to_pay: number
  answer: (Omit<Answer, 'at'> & { at: string }) | null
}

/** The quote of the link that the asker holds; undefined when there is none. */
export async function quoteByLink(tx: Tx): Promise<LinkedQuote | undefined> {
  const { rows } = await sql<Row>`
    select q.*,
      coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'total', p.total::text) order by p.part)
        from quote_part p where p.cooperative_id = q.cooperative_id and p.quote_id = q.id), '[]') as parts,
      coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'words', e.words, 'at', e.at) order by e.position)
        from quote_event e where e.cooperative_id = q.cooperative_id and e.quote_id = q.id
          and e.kind in ('question', 'answered')), '[]') as conversation,
      exists (select from quote_event e where e.cooperative_id = q.cooperative_id and e.quote_id = q.id
        and e.kind = 'opened') as opened,
      (select c.payment_term_days from cooperative c where c.id = q.cooperative_id) as days_to_pay,
      (select jsonb_build_object('answer', a.answer, 'name', a.name, 'at', a.answered_at,
        'beginsEarly', case when a.told <> '' then a.begins_early end) from quote_answer a
        where a.cooperative_id = q.cooperative_id and a.quote_id = q.id) as answer
    from ${LINKED}`.execute(tx)
  const [row] = rows
  if (!row || row.number === null) return undefined
  return {
    quote: quoteOf(row),
    parts: row.parts.map(({ name, total }) => ({ name, total: BigInt(total) })),
    conversation: row.conversation.map(({ kind, words, at }) => ({ kind, words, at: new Date(at) })),
    opened: row.opened,
    daysToPay: row.days_to_pay,
    answer: row.answer ? { ...row.answer, at: new Date(row.answer.at) } : undefined,
  }
}

export type StoredQuoteDocument = { readonly name: string; readonly content: Buffer }

/** The bytes of the document of a link, with its name; undefined as long as it is not made. */
export async function quoteDocumentByLink(tx: Tx): Promise<StoredQuoteDocument | undefined> {
  const { rows } = await sql<StoredQuoteDocument>`
    select f.name, f.content from ${LINKED} join file f on f.cooperative_id = q.cooperative_id
      and f.id = q.document_id`.execute(tx)
  return rows[0]
}

/** The same for whoever may see the quote. */
export async function quoteDocumentOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<StoredQuoteDocument | undefined> {
  const { rows } = await sql<StoredQuoteDocument>`
    select f.name, f.content from quote q join file f on f.cooperative_id = q.cooperative_id
      and f.id = q.document_id
    where q.cooperative_id = ${cooperativeId} and q.id = ${id}`.execute(tx)
  return rows[0]
}

/** Keeps that a customer opened the quote for the first time; later times change nothing. */
export async function insertQuoteOpened(tx: Tx, eventId: Id<'event'>, at: Date): Promise<void> {
  await sql`
    insert into quote_event (cooperative_id, quote_id, id, kind, at)
    select q.cooperative_id, q.id, ${eventId}, 'opened', ${at} from ${LINKED}
    on conflict do nothing`.execute(tx)
}

/**
 * Keeps the answer of the customer. The database writes down what it was said to, and takes it only to a quote that
 * stands, once.
 *
 * @returns whether it was taken
 */
export async function insertAnswer(
  tx: Tx,
  {
    answer,
    name,
    words,
    told,
    beginsEarly,
  }: {
    answer: 'accepted' | 'declined'
    name: string
    words: string
    told: string
    beginsEarly: boolean
  },
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into quote_answer (cooperative_id, quote_id, answer, name, words, answered_at, told, begins_early,
      copy, sha256)
    select q.cooperative_id, q.id, ${answer}, ${name}, ${words}, ${at}, ${told}, ${beginsEarly}, '', ''::bytea
    from ${LINKED}`.execute(tx)
  return numAffectedRows === 1n
}
