import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountCode, AccountPurpose } from '../books/index.ts'
import type { PotPurpose } from '../pots/index.ts'
import { overpaidOnline } from '../sales/index.ts'
import type { LinePart } from './line-parts.ts'

/** What a person decided about a line, and on which grounds it was proposed. */
export type Match = {
  readonly id: Id<'match'>
  readonly lineId: Id<'bank-line'>
  readonly entryId: Id<'entry'>
  readonly countsOn: Day
  /** 0 to 100 when it was a proposal; null when it was done by hand. */
  readonly confidence: number | null
  readonly reasons: unknown
  readonly note: string
  readonly decidedBy: Id<'person'> | null
  readonly decidedByName: string | null
  readonly decidedAt: Date
  readonly undoneAt: Date | null
  readonly undoneByName: string | null
  readonly parts: readonly LinePart[]
}

type PartRow = {
  kind: LinePart['kind']
  amount: string
  invoice_id: Id<'invoice'> | null
  job_cost_id: Id<'cost'> | null
  supplier_invoice_id: Id<'supplier-invoice'> | null
  member_id: Id<'member'> | null
  account: AccountCode
  purpose: PotPurpose | null
}
type MatchRow = Omit<Match, 'parts'> & { parts: readonly PartRow[] }

/** The parts of the decision `m`, as `partOf` reads them. */
export const PARTS = sql`(
  select jsonb_agg(jsonb_build_object('kind', p.kind, 'amount', p.amount::text, 'invoice_id', p.invoice_id,
    'job_cost_id', p.job_cost_id, 'supplier_invoice_id', p.supplier_invoice_id,
    'member_id', p.member_id, 'account', p.account, 'purpose', p.purpose)
    order by p.position)
  from bank_allocation p where p.cooperative_id = m.cooperative_id and p.match_id = m.id)`

/** Every decision about a line, the latest first: one that stands at most, and those that were undone. */
export async function matchesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lineId: Id<'bank-line'>,
): Promise<Match[]> {
  return matches(tx, cooperativeId, sql`m.line_id = ${lineId} order by e.number desc`)
}

/** A decision by its id. */
export async function matchById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'match'>,
): Promise<Match | undefined> {
  const [match] = await matches(tx, cooperativeId, sql`m.id = ${id}`)
  return match
}

/** The decision somebody took last that still stands, since a moment. */
export async function lastMatchOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  since: Date,
): Promise<Match | undefined> {
  const [match] = await matches(
    tx,
    cooperativeId,
    sql`
    m.decided_by = ${personId} and m.undone_at is null and m.decided_at >= ${since}
    order by e.number desc limit 1`,
  )
  return match
}

/** When somebody decided about lines since a moment, the latest first. */
export async function decidedSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  since: Date,
): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`
    select decided_at as at from bank_match
    where cooperative_id = ${cooperativeId} and decided_by = ${personId} and decided_at >= ${since}
    order by decided_at desc`.execute(tx)
  return rows.map((row) => row.at)
}

async function matches(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  which: ReturnType<typeof sql>,
): Promise<Match[]> {
  const { rows } = await sql<MatchRow>`
    select m.id, m.line_id as "lineId", m.entry_id as "entryId", e.counts_on as "countsOn", m.confidence,
      m.reasons, m.note,
      m.decided_by as "decidedBy", d.name as "decidedByName", m.decided_at as "decidedAt", m.undone_at as "undoneAt",
      u.name as "undoneByName", ${PARTS} as parts
    from bank_match m
    join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
    left join person d on d.id = m.decided_by
    left join person u on u.id = m.undone_by
    where m.cooperative_id = ${cooperativeId} and ${which}`.execute(tx)
  return rows.map((row) => ({ ...row, parts: row.parts.map(partOf) }))
}

/** A part as it was stored. */
export function partOf(row: PartRow): LinePart {
  const amount = BigInt(row.amount)
  if (row.kind === 'job-cost') return { kind: row.kind, amount, costId: row.job_cost_id! }
  if (row.kind === 'supplier-invoice')
    return { kind: row.kind, amount, supplierInvoiceId: row.supplier_invoice_id! }
  if (row.kind === 'pot') {
    const what = row.purpose === null ? {} : { what: row.purpose }
    return { kind: row.kind, amount, memberId: row.member_id!, ...what }
  }
  if (row.kind === 'account')
    return {
      kind: row.kind,
      amount,
      account: row.account,
      ...(row.member_id ? { memberId: row.member_id } : {}),
    }
  return { kind: row.kind, amount, invoiceId: row.invoice_id! }
}

export type NewMatch = {
  readonly id: Id<'match'>
  readonly lineId: Id<'bank-line'>
  readonly entryId: Id<'entry'>
  readonly confidence: number | null
  readonly reasons: unknown
  readonly note: string
  readonly decidedBy: Id<'person'> | null
  readonly decidedAt: Date
  /** With the account each part was booked on. */
  readonly parts: readonly { readonly part: LinePart; readonly account: AccountCode | AccountPurpose }[]
}

/** Keeps a decision with its parts, in one statement. */
export async function insertMatch(tx: Tx, cooperativeId: Id<'cooperative'>, match: NewMatch): Promise<void> {
  const parts = JSON.stringify(
    match.parts.map(({ part, account }) => ({ ...part, amount: part.amount.toString(), account })),
  )
  await sql`
    with decided as (
      insert into bank_match (cooperative_id, id, line_id, entry_id, confidence, reasons, note, decided_by, decided_at)
      values (${cooperativeId}, ${match.id}, ${match.lineId}, ${match.entryId}, ${match.confidence},
        ${JSON.stringify(match.reasons)}, ${match.note}, ${match.decidedBy}, ${match.decidedAt})
    )
    insert into bank_allocation (cooperative_id, match_id, position, kind, amount, invoice_id, job_cost_id,
      supplier_invoice_id, member_id, account, purpose)
    select ${cooperativeId}, ${match.id}, p.position, p.part ->> 'kind', (p.part ->> 'amount')::bigint,
      (p.part ->> 'invoiceId')::uuid, (p.part ->> 'costId')::uuid,
      (p.part ->> 'supplierInvoiceId')::uuid, (p.part ->> 'memberId')::uuid, a.code,
      p.part ->> 'what'
    from jsonb_array_elements(${parts}::jsonb) with ordinality as p (part, position)
    join account a on a.cooperative_id = ${cooperativeId}
      and (a.purpose = p.part ->> 'account' or a.code = p.part ->> 'account')`.execute(tx)
}

/** Marks a decision as undone, with the entry that undoes it. The decision itself stays. */
export async function storeUndone(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'match'>,
  by: { readonly person: Id<'person'> | null; readonly at: Date; readonly entryId: Id<'entry'> },
): Promise<void> {
  await tx
    .updateTable('bank_match')
    .set({ undone_by: by.person, undone_at: by.at, undo_entry_id: by.entryId })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** What the customer of an invoice paid too much and did not get back, in cents. */
export async function overpaidBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
): Promise<Cents> {
  const { rows } = await sql<{ overpaid: Cents }>`
    select coalesce(sum(p.amount), 0)::bigint as overpaid
    from invoice one
    join invoice i on i.cooperative_id = one.cooperative_id and i.customer_id = one.customer_id
    join (${overpaidPerInvoice(cooperativeId, await overpaidOnline(tx, cooperativeId))}) p on p.invoice_id = i.id
    where one.cooperative_id = ${cooperativeId} and one.id = ${invoiceId}`.execute(tx)
  return rows[0]!.overpaid
}

/**
 * What was paid too much on each invoice, by lines of the bank and online, to be put into a larger statement.
 *
 * @param online in cents
 */
export function overpaidPerInvoice(
  cooperativeId: Id<'cooperative'>,
  online: readonly { readonly invoiceId: Id<'invoice'>; readonly amount: Cents }[],
) {
  return sql`
    select invoice_id, sum(amount) as amount from (
      select p.invoice_id, p.amount from bank_allocation p
      join bank_match m on m.cooperative_id = p.cooperative_id and m.id = p.match_id and m.undone_at is null
      where p.cooperative_id = ${cooperativeId} and p.kind = 'overpayment'
      union all
      select * from unnest(${online.map(({ invoiceId }) => invoiceId)}::uuid[],
        ${online.map(({ amount }) => amount)}::bigint[])) too_much
    group by invoice_id`
}

/** Which of these invoices a person said no to for this line. */
export async function rejectedOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lineId: Id<'bank-line'>,
): Promise<Set<Id<'invoice'>>> {
  const { rows } = await sql<{ id: Id<'invoice'> }>`
    select invoice_id as id from bank_rejection where cooperative_id = ${cooperativeId}
      and line_id = ${lineId}`.execute(tx)
  return new Set(rows.map((row) => row.id))
}

/** Keeps that these invoices are not what the line is. Saying it twice changes nothing. */
export async function insertRejections(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lineId: Id<'bank-line'>,
  invoiceIds: readonly Id<'invoice'>[],
  by: { readonly person: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into bank_rejection (cooperative_id, line_id, invoice_id, rejected_by, rejected_at)
    select ${cooperativeId}, ${lineId}, i.id, ${by.person}, ${by.at}
    from invoice i where i.cooperative_id = ${cooperativeId} and i.id = any (${[...invoiceIds]}::uuid[])
    on conflict do nothing`.execute(tx)
}
