import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { stakeRows, type Split, type Stake, type StakeRow, type Totals } from '../sales/index.ts'

type Of = { readonly id: Id<'quote'>; readonly memberId: Id<'member'> }

/** Puts a split in place of the shares of a quote that was not sent and comes to these totals. */
export async function replaceQuoteShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quote: Of,
  split: Split,
  totals: Pick<Totals, 'lines' | 'vat'>,
): Promise<void> {
  await takeQuoteShares(tx, cooperativeId, quote.id)
  await insertQuoteShares(tx, cooperativeId, quote.id, stakeRows(split, quote.memberId, totals))
}

/** Keeps shares as they were said of another quote, for one that they do not fit. */
export async function copyQuoteShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  shares: readonly Stake[],
): Promise<void> {
  const rows = shares.map(({ memberId: member, leads, basisPoints, saidAmount, lines, net }) => ({
    member,
    leads,
    points: basisPoints ?? null,
    amount: saidAmount?.toString() ?? null,
    lines: lines ?? null,
    net: net.toString(),
  }))
  await insertQuoteShares(tx, cooperativeId, id, rows)
}

/** Makes a quote the work of who leads it alone. */
export async function takeQuoteShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
): Promise<void> {
  await sql`delete from quote_share where cooperative_id = ${cooperativeId} and quote_id = ${id}`.execute(tx)
}

async function insertQuoteShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  shares: readonly StakeRow[],
): Promise<void> {
  await sql`
    insert into quote_share (cooperative_id, quote_id, member_id, leads, basis_points, said_amount, lines, net)
    select ${cooperativeId}, ${id}, member, leads, points, amount,
      (select array_agg(n::smallint order by n::smallint) from jsonb_array_elements_text(lines) n), net
    from jsonb_to_recordset(${JSON.stringify(shares)}::jsonb)
      as s (member uuid, leads boolean, points integer, amount bigint, lines jsonb, net bigint)`.execute(tx)
}

/** Keeps that a member who never signs in said yes on paper, on a day, to the quote as it is; `by` saw the sheet. */
export async function markQuoteSigned(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly id: Id<'quote'>
    readonly memberId: Id<'member'>
    readonly revision: number
    readonly by: Id<'person'>
    readonly signedOn: Day
  },
): Promise<void> {
  await sql`
    update quote_share set agreed_revision = ${of.revision}, agreed_by = ${of.by}, signed_on = ${of.signedOn}
    where cooperative_id = ${cooperativeId} and quote_id = ${of.id} and member_id = ${of.memberId}`.execute(
    tx,
  )
}

/** What of a part of a quote is of which member, as it was sent, in cents without VAT; empty when it is of one. */
export async function sharesOfPart(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  quoteId: Id<'quote'>,
  part: number,
): Promise<readonly Pick<Stake, 'memberId' | 'net'>[]> {
  const { rows } = await sql<Pick<Stake, 'memberId' | 'net'>>`
    select d.member_id as "memberId", d.net from quote_part_share d
    join quote_share s on s.cooperative_id = d.cooperative_id and s.quote_id = d.quote_id and s.member_id = d.member_id
    where d.cooperative_id = ${cooperativeId} and d.quote_id = ${quoteId} and d.part = ${part}
    order by s.leads desc, d.member_id`.execute(tx)
  return rows
}
