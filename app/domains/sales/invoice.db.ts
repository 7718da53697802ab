import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Change } from './changes.ts'
import type { EventKind } from './events.ts'
import type { Content, Invoice } from './invoice.ts'
import { invoiceOf, jsonOf, type InvoiceRow } from './invoice-row.ts'
import { SHARES } from './share.db.ts'
import type { Totals } from './totals.ts'

/** Lines, VAT and shares of invoice `i` as JSON, and the number of what it credits. */
export const PARTS: RawBuilder<unknown> = sql`
  coalesce((select jsonb_agg(jsonb_build_object('description', l.description, 'quantity', l.quantity::text,
    'unit', l.unit,
      'unitPrice', l.unit_price::text, 'vatCode', l.vat_code, 'amount', l.amount::text, 'net', l.net::text,
      'creditsLine', l.credits_line) order by l.line)
    from invoice_line l where l.cooperative_id = i.cooperative_id and l.invoice_id = i.id), '[]') as lines,
  coalesce((select jsonb_agg(jsonb_build_object('code', v.vat_code, 'rate', v.rate, 'base', v.base::text,
    'vat', v.vat::text)
      order by array_position(array['high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor'],
        v.vat_code))
    from invoice_vat v where v.cooperative_id = i.cooperative_id and v.invoice_id = i.id),
      '[]') as vat_amounts, ${SHARES} as shares,
  (select o.number from invoice o where o.cooperative_id = i.cooperative_id
    and o.id = i.credits_id) as credits_number,
  (select o.issued_on from invoice o where o.cooperative_id = i.cooperative_id
    and o.id = i.credits_id) as credits_issued_on`

/** An invoice with lines and VAT; undefined when it is not there or not to be seen. */
export async function invoiceById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<Invoice | undefined> {
  const { rows } = await sql<InvoiceRow>`
    select i.*, ${PARTS} from invoice i where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(
    tx,
  )
  return rows[0] && invoiceOf(rows[0])
}

/** An invoice that nobody else can change until this transaction ends, and whose it is. */
export async function lockInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<{ invoice: Invoice; memberPerson: Id<'person'> } | undefined> {
  // Locked first, read after: what waited for the lock must not be read as it was before.
  const locked = await sql`
    select 1 from invoice where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  if (locked.rows.length === 0) return undefined
  const { rows } = await sql<InvoiceRow & { member_person: Id<'person'> }>`
    select i.*, m.person_id as member_person, ${PARTS}
    from invoice i join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(tx)
  return rows[0] && { invoice: invoiceOf(rows[0]), memberPerson: rows[0].member_person }
}

/** Something that happened to an invoice. `by` is null for the customer and for the program itself. */
export type NewEvent = {
  readonly kind: EventKind
  readonly by: Id<'person'> | null
  readonly words?: string
  readonly amount?: bigint
  readonly changes?: readonly Change[]
}

/** What is stored of a draft. */
export type DraftValues = Content & Totals & { readonly id: Id<'invoice'> }

/** Stores a new draft with its lines, VAT and first events. */
export async function insertDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  draft: DraftValues,
  by: Id<'person'>,
  state: 'draft' | 'submitted',
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  await sql`
    insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
      worked_until,
      prices_include_vat, reference, note, drafted_at, drafted_by, submitted_by, net, vat, total)
    values (${cooperativeId}, ${draft.id}, 'invoice', ${state}, ${draft.memberId}, ${draft.businessId},
      ${draft.customerId},
      ${draft.workedFrom}, ${draft.workedUntil}, ${draft.pricesIncludeVat}, ${draft.reference}, ${draft.note},
        ${at}, ${by}, ${state === 'submitted' ? by : null},
      ${draft.net}, ${draft.vatTotal}, ${draft.total})`.execute(tx)
  await insertParts(tx, cooperativeId, draft, events, at)
}

/** Stores another version of a draft in place of the one before. `by` puts it forward, when it is submitted. */
export async function replaceDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  draft: DraftValues,
  state: 'draft' | 'submitted' | 'returned',
  by: Id<'person'>,
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  const here = sql`cooperative_id = ${cooperativeId} and invoice_id = ${draft.id}`
  await sql`
    with line as (delete from invoice_line where ${here}), vat as (delete from invoice_vat where ${here})
    update invoice set state = ${state}, revision = revision + 1, business_id = ${draft.businessId},
      customer_id = ${draft.customerId}, worked_from = ${draft.workedFrom},
        worked_until = ${draft.workedUntil},
      prices_include_vat = ${draft.pricesIncludeVat}, reference = ${draft.reference}, note = ${draft.note},
      net = ${draft.net}, vat = ${draft.vatTotal}, total = ${draft.total},
      submitted_by = ${state === 'submitted' ? by : null}, agreed_by = null
    where cooperative_id = ${cooperativeId} and id = ${draft.id}`.execute(tx)
  await insertParts(tx, cooperativeId, draft, events, at)
}

/** Stores lines, VAT and events of an invoice that is there already, and is not issued yet. */
export async function insertParts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  draft: Pick<DraftValues, 'id' | 'lines' | 'vat'>,
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  const { lines, vat } = jsonOf(draft)
  await sql`
    with line as (
      insert into invoice_line (cooperative_id, invoice_id, line, description, quantity, unit, unit_price,
        vat_code, amount, net,
        credits_line)
      select ${cooperativeId}, ${draft.id}, position, l ->> 'description', (l ->> 'quantity')::bigint,
        l ->> 'unit',
        (l ->> 'unitPrice')::bigint, l ->> 'vatCode', (l ->> 'amount')::bigint, (l ->> 'net')::bigint,
          (l ->> 'creditsLine')::smallint
      from jsonb_array_elements(${lines}::jsonb) with ordinality as given (l, position)
    ), vat as (
      insert into invoice_vat (cooperative_id, invoice_id, vat_code, rate, base, vat)
      select ${cooperativeId}, ${draft.id}, code, rate, base, vat
      from jsonb_to_recordset(${vat}::jsonb) as v (code text, rate integer, base bigint, vat bigint)
    )
    ${eventsInsert(cooperativeId, draft.id, events, at)}`.execute(tx)
}

/** Moves a draft to another state, one revision on, and keeps what happened. `by` puts it forward, when submitted. */
export async function moveDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  state: 'draft' | 'submitted' | 'returned' | 'withdrawn',
  by: Id<'person'>,
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, events, at)})
    update invoice set state = ${state}, revision = revision + 1,
      submitted_by = ${state === 'submitted' ? by : null}, agreed_by = null
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Keeps that the member said yes to what is put forward, as it is. */
export async function markAgreed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  by: Id<'person'>,
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, events, at)})
    update invoice set agreed_by = ${by} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Removes a draft that nobody else ever saw, with all that belongs to it. */
export async function deleteDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<void> {
  await tx.deleteFrom('invoice').where('cooperative_id', '=', cooperativeId).where('id', '=', id).execute()
}

/** Whether an invoice was ever with the administration. */
export async function wasSubmitted(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from invoice_event
    where cooperative_id = ${cooperativeId} and invoice_id = ${id} and kind = 'submitted' limit 1`.execute(tx)
  return rows.length > 0
}

/** Keeps what happened to an invoice, in the order given. */
export async function insertEvents(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  events: readonly NewEvent[],
  at: Date,
): Promise<void> {
  await eventsInsert(cooperativeId, id, events, at).execute(tx)
}

/** The insert of events, to be put into a larger statement. */
export function eventsInsert(
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  events: readonly NewEvent[],
  at: Date,
): RawBuilder<unknown> {
  const rows = JSON.stringify(
    events.map((event) => ({
      id: newId(at),
      kind: event.kind,
      by: event.by,
      words: event.words ?? '',
      amount: event.amount?.toString() ?? null,
      changes: event.changes ?? null,
    })),
  )
  return sql`
    insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, words, amount, changes)
    select ${cooperativeId}, ${id}, e.id, e.kind, ${at}, e.by, e.words, e.amount, e.changes
    from jsonb_to_recordset(${rows}::jsonb) as e (id uuid, kind text, by uuid, words text, amount bigint,
      changes jsonb)`
}
