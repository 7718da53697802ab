/** What proposals are made from, besides the open invoices: what people decided before. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Overpaid, BookedBefore } from './decided-before.ts'
import type { KnownIban } from './invoice-index.ts'
import type { LinePart } from './line-parts.ts'
import { overpaidOnline } from '../sales/index.ts'
import { overpaidPerInvoice, PARTS, partOf } from './match.db.ts'

const STANDS = sql`join bank_match m on m.cooperative_id = l.cooperative_id and m.line_id = l.id
  and m.undone_at is null`

/** Whose invoices were paid from which account, by what people decided. */
export async function knownIbans(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<KnownIban[]> {
  const { rows } = await sql<KnownIban>`
    select distinct l.counterparty_iban as iban, i.customer_id as "customerId"
    from bank_line l ${STANDS}
    join bank_allocation p on p.cooperative_id = m.cooperative_id and p.match_id = m.id and p.kind = 'invoice'
    join invoice i on i.cooperative_id = p.cooperative_id and i.id = p.invoice_id
    where l.cooperative_id = ${cooperativeId} and l.counterparty_iban <> '' and l.amount > 0`.execute(tx)
  return rows
}

/** The customers who paid too much and did not get all of it back, with the invoices it came with. */
export async function overpaidCustomers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Overpaid[]> {
  const { rows } = await sql<Overpaid>`
    with per_invoice as (${overpaidPerInvoice(cooperativeId, await overpaidOnline(tx, cooperativeId))})
    select i.customer_id as "customerId", c.name as "customerName", sum(o.amount)::bigint as "left",
      jsonb_agg(jsonb_build_object('invoiceId', i.id, 'number', i.number) order by o.amount desc, i.number) as invoices
    from per_invoice o
    join invoice i on i.cooperative_id = ${cooperativeId} and i.id = o.invoice_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    group by i.customer_id, c.name having sum(o.amount) > 0
    order by c.name, i.customer_id`.execute(tx)
  return rows
}

/** A line that was decided, with its parts: what a reversal undoes. */
export type DecidedLine = {
  readonly lineId: Id<'bank-line'>
  readonly bookedOn: Day
  readonly amount: Cents
  readonly iban: string
  readonly endToEndId: string
  readonly bankReference: string
  readonly parts: readonly LinePart[]
}

type DecidedRow = Omit<DecidedLine, 'parts'> & { parts: Parameters<typeof partOf>[0][] }

/**
 * The decided lines of exactly these amounts in cents, of at most fourteen months before (a debit may
 * come back for thirteen).
 */
export async function decidedLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  amounts: readonly Cents[],
): Promise<DecidedLine[]> {
  if (amounts.length === 0) return []
  const { rows } = await sql<DecidedRow>`
    select l.id as "lineId", l.booked_on as "bookedOn", l.amount, l.counterparty_iban as iban,
      l.end_to_end_id as "endToEndId",
      l.bank_reference as "bankReference", ${PARTS} as parts
    from bank_line l ${STANDS}
    where l.cooperative_id = ${cooperativeId} and l.amount = any (${amounts.map(String)}::bigint[])
      and l.booked_on > (select max(booked_on) from bank_line where cooperative_id = ${cooperativeId}) - 430`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, parts: row.parts.map(partOf) }))
}

/** Pairs that a person said no to: of a line, the invoices. */
export async function rejections(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lineIds: readonly Id<'bank-line'>[],
): Promise<Map<Id<'bank-line'>, Set<string>>> {
  const { rows } = await sql<{ line: Id<'bank-line'>; invoices: string[] }>`
    select line_id as line, array_agg(invoice_id::text) as invoices from bank_rejection
    where cooperative_id = ${cooperativeId} and line_id = any (${[...lineIds]}::uuid[]) group by line_id`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.line, new Set(row.invoices)]))
}

/** Per account on the other side and direction, the latest decision. Nothing per member: who it is for differs. */
export async function bookedBefore(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<BookedBefore[]> {
  const { rows } = await sql<BookedBefore>`
    select distinct on (l.counterparty_iban, l.amount < 0) l.counterparty_iban as iban,
      l.amount < 0 as "goesOut", p.account,
      a.name as "accountName", l.amount, l.booked_on as "bookedOn"
    from bank_line l ${STANDS}
    join bank_allocation p on p.cooperative_id = m.cooperative_id and p.match_id = m.id
    join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
    where l.cooperative_id = ${cooperativeId} and l.counterparty_iban <> '' and p.kind = 'account'
      and p.member_id is null
      and p.amount = l.amount and a.purpose is distinct from 'suspense'
    order by l.counterparty_iban, l.amount < 0, l.booked_on desc, l.id desc`.execute(tx)
  return rows
}
