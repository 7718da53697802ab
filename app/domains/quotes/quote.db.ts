import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { jsonOf, type Totals } from '../sales/index.ts'
import type { QuoteEventKind } from './quote-events.ts'
import type { Quote, QuoteContent } from './quote.ts'
import { billingJson, quoteOf, type QuoteRow } from './quote-row.ts'

/** A quote; undefined when it is not there or not to be seen. */
export async function quoteById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<Quote | undefined> {
  const { rows } = await sql<QuoteRow>`
    select q.*, stakes_of_quote(q.id) as stakes from quote q
    where q.cooperative_id = ${cooperativeId} and q.id = ${id}`.execute(tx)
  return rows[0] && quoteOf(rows[0])
}

/** A quote that nobody else can change until this transaction ends, and whose it is. */
export async function lockQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<{ quote: Quote; memberPerson: Id<'person'> } | undefined> {
  const locked = await sql`
    select 1 from quote where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  if (locked.rows.length === 0) return undefined
  const { rows } = await sql<QuoteRow & { member_person: Id<'person'> }>`
    select q.*, stakes_of_quote(q.id) as stakes, m.person_id as member_person
    from quote q join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
    where q.cooperative_id = ${cooperativeId} and q.id = ${id}`.execute(tx)
  return rows[0] && { quote: quoteOf(rows[0]), memberPerson: rows[0].member_person }
}

/** Something that happened to a quote. `by` is null for the customer and for the program itself. */
export type NewQuoteEvent = {
  readonly kind: QuoteEventKind
  readonly by: Id<'person'> | null
  readonly words?: string
}

/** What is stored of a draft. */
export type QuoteValues = QuoteContent & Totals & { readonly id: Id<'quote'> }

/** Stores a new draft with its first events. `replaces` is the quote it is a newer version of. */
export async function insertQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quote: QuoteValues,
  { by, state, replaces }: { by: Id<'person'>; state: 'draft' | 'submitted'; replaces: Id<'quote'> | null },
  events: readonly NewQuoteEvent[],
  at: Date,
): Promise<void> {
  const { lines, vat } = jsonOf(quote)
  await sql`
    insert into quote (cooperative_id, id, state, member_id, business_id, customer_id, replaces_id, worked_from,
      worked_until, prices_include_vat, reference, note, lines, vat_amounts, billing, valid_days, drafted_at,
      drafted_by, submitted_by, net, vat, total)
    values (${cooperativeId}, ${quote.id}, ${state}, ${quote.memberId}, ${quote.businessId}, ${quote.customerId},
      ${replaces}, ${quote.workedFrom}, ${quote.workedUntil}, ${quote.pricesIncludeVat}, ${quote.reference},
      ${quote.note}, ${lines}::jsonb, ${vat}::jsonb, ${billingJson(quote.billing)}::jsonb, ${quote.validDays},
      ${at}, ${by}, ${state === 'submitted' ? by : null}, ${quote.net}, ${quote.vatTotal},
      ${quote.total})`.execute(tx)
  await insertQuoteEvents(tx, cooperativeId, quote.id, events, at)
}

/** Stores another version of a draft in place of the one before. `by` puts it forward, when it is submitted. */
export async function replaceQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quote: QuoteValues,
  { by, state }: { by: Id<'person'>; state: 'draft' | 'submitted' | 'returned' },
  events: readonly NewQuoteEvent[],
  at: Date,
): Promise<void> {
  const { lines, vat } = jsonOf(quote)
  await sql`
    with happened as (${eventsInsert(cooperativeId, quote.id, events, at)})
    update quote set state = ${state}, revision = revision + 1, business_id = ${quote.businessId},
      customer_id = ${quote.customerId}, worked_from = ${quote.workedFrom}, worked_until = ${quote.workedUntil},
      prices_include_vat = ${quote.pricesIncludeVat}, reference = ${quote.reference}, note = ${quote.note},
      lines = ${lines}::jsonb, vat_amounts = ${vat}::jsonb, billing = ${billingJson(quote.billing)}::jsonb,
      valid_days = ${quote.validDays}, net = ${quote.net}, vat = ${quote.vatTotal}, total = ${quote.total},
      submitted_by = ${state === 'submitted' ? by : null}, agreed_by = null
    where cooperative_id = ${cooperativeId} and id = ${quote.id}`.execute(tx)
}

/** Moves a draft to another state, one revision on. `by` puts it forward, when submitted. */
export async function moveQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  { by, state }: { by: Id<'person'>; state: 'draft' | 'submitted' | 'returned' },
  events: readonly NewQuoteEvent[],
  at: Date,
): Promise<void> {
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, events, at)})
    update quote set state = ${state}, revision = revision + 1,
      submitted_by = ${state === 'submitted' ? by : null}, agreed_by = null
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Takes a quote that was sent out of the hands of the customer: withdrawn, or replaced by a newer version. */
export async function endQuote(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  state: 'withdrawn' | 'replaced',
  events: readonly NewQuoteEvent[],
  at: Date,
): Promise<void> {
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, events, at)})
    update quote set state = ${state} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Keeps that the member said yes to what is put forward, as it is. */
export async function markQuoteAgreed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, [{ kind: 'agreed', by }], at)})
    update quote set agreed_by = ${by} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Removes a draft that was never sent. */
export async function deleteQuote(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'quote'>): Promise<void> {
  await tx.deleteFrom('quote').where('cooperative_id', '=', cooperativeId).where('id', '=', id).execute()
}

/** Keeps what happened to a quote, in the order given. */
export async function insertQuoteEvents(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  events: readonly NewQuoteEvent[],
  at: Date,
): Promise<void> {
  await eventsInsert(cooperativeId, id, events, at).execute(tx)
}

/** The insert of events, to be put into a larger statement. */
export function eventsInsert(
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  events: readonly NewQuoteEvent[],
  at: Date,
): RawBuilder<unknown> {
  const rows = JSON.stringify(events.map(({ kind, by, words = '' }) => ({ id: newId(at), kind, by, words })))
  return sql`
    insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person, words)
    select ${cooperativeId}, ${id}, e.id, e.kind, ${at}, e.by, e.words
    from jsonb_to_recordset(${rows}::jsonb) as e (id uuid, kind text, by uuid, words text)
    on conflict do nothing`
}
