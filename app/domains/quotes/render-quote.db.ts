import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { quoteOf, type QuoteRow } from './quote-row.ts'
import type { Quote } from './quote.ts'

/** A quote and the logo that the co-operative had when it was sent. */
export async function quoteForPaper(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<{ quote: Quote; logo: { mediaType: string; content: Buffer } | undefined } | undefined> {
  const { rows } = await sql<QuoteRow & { logo_type: string | null; logo: Buffer | null }>`
    with asked as materialized (
      select q.*, nullif(q.seller ->> 'logoFileId', '')::uuid as logo_id
      from quote q where q.cooperative_id = ${cooperativeId} and q.id = ${id}
    )
    select q.*, f.media_type as logo_type, f.content as logo
    from asked q left join file f on f.cooperative_id = q.cooperative_id and f.id = q.logo_id`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const logo = row.logo && row.logo_type ? { mediaType: row.logo_type, content: row.logo } : undefined
  return { quote: quoteOf(row), logo }
}

/** Makes a file the document of a quote: once, the database refuses another. */
export async function keepQuoteDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quoteId: Id<'quote'>,
  documentId: Id<'file'>,
): Promise<void> {
  await sql`
    update quote set document_id = ${documentId}
    where cooperative_id = ${cooperativeId} and id = ${quoteId}`.execute(tx)
}

/** What a mail about a quote must know: where it goes, and what was said last. */
export type QuoteForMail = {
  readonly quote: Quote
  readonly email: string | null
  readonly answer: string | null
  readonly declinedFor: string | null
  readonly question: string | null
  readonly customerName: string
  readonly yes: { readonly at: Date; readonly beginsEarly: boolean | null } | null
}

/** A quote with what its mails need; undefined when it is not there. */
export async function quoteForMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<QuoteForMail | undefined> {
  const { rows } = await sql<
    QuoteRow & {
      email: string | null
      answer: string | null
      declined_for: string | null
      question: string | null
      customer_name: string
      yes: { at: string; beginsEarly: boolean | null } | null
    }
  >`
    select q.*, stakes_of_quote(q.id) as stakes, c.email, coalesce(q.buyer ->> 'name', c.name) as customer_name,
      (select e.words from quote_event e
        where e.cooperative_id = q.cooperative_id and e.quote_id = q.id and e.kind = 'answered'
        order by e.position desc limit 1) as answer,
      (select e.words from quote_event e
        where e.cooperative_id = q.cooperative_id and e.quote_id = q.id and e.kind = 'question'
        order by e.position desc limit 1) as question,
      (select a.words from quote_answer a where a.cooperative_id = q.cooperative_id and a.quote_id = q.id
        and a.answer = 'declined') as declined_for,
      (select jsonb_build_object('at', a.answered_at, 'beginsEarly', case when a.told <> '' then a.begins_early end)
        from quote_answer a where a.cooperative_id = q.cooperative_id and a.quote_id = q.id
        and a.answer = 'accepted') as yes
    from quote q join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
    where q.cooperative_id = ${cooperativeId} and q.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const yes = row.yes && { ...row.yes, at: new Date(row.yes.at) }
  const { email, answer, question, declined_for: declinedFor, customer_name: customerName } = row
  return { quote: quoteOf(row), email, answer, declinedFor, question, customerName, yes }
}

/** Keeps that a mail to the customer left, or could not: once for each mail. */
export async function noteQuoteMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  mailId: Id<'mail'>,
  kind: 'mailed' | 'send-failed',
  at: Date,
): Promise<void> {
  await sql`
    insert into quote_event (cooperative_id, quote_id, id, kind, at)
    select m.cooperative_id, m.quote_id, m.id, ${kind}, coalesce(m.sent_at, ${at}) from mail m
    where m.cooperative_id = ${cooperativeId} and m.id = ${mailId} and m.quote_id is not null
    on conflict do nothing`.execute(tx)
}
