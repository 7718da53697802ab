import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Share, Split } from './split.ts'
import { stakeOf, stakeRows, type StakeJson, type StakeRow } from './stake-row.ts'
import type { Totals } from './totals.ts'

/** A share as JSON: amounts as text, so that none loses a digit on the way. */
export type ShareJson = StakeJson & { creditedNet: string; sharedNet: string }

/**
 * The shares of invoice `i` as JSON, in their one order (`inOrder`). Of a fellow who did not answer yet a member reads
 * the name alone.
 */
export const SHARES: RawBuilder<unknown> = sql`
  coalesce((select jsonb_agg(jsonb_build_object('memberId', s.member_id, 'person', w.person_id,
      'name', coalesce(w.name, (select f.name from fellow_members() f where f.id = s.member_id)),
      'leads', s.leads, 'joint', s.joint, 'basisPoints', s.basis_points, 'saidAmount', s.said_amount::text,
      'lines', s.lines, 'net', s.net::text, 'creditedNet', s.credited_net::text,
      'sharedNet', s.shared_net::text, 'agreedRevision', s.agreed_revision, 'agreedBy', s.agreed_by,
      'agreedOnPaper', s.agreed_on_paper, 'agreedOnQuote', s.joint and yes_of_quote_holds(s))
      order by s.leads desc, s.member_id)
    from invoice_share s left join member w on w.cooperative_id = s.cooperative_id and w.id = s.member_id
    where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id), '[]')`

/**
 * Whether `person` (an id in SQL), whose share `s` of invoice `i` is, said yes to it exactly as it is. What `agreedTo`
 * in `split.ts` says of one share, for lists; a test lays the two side by side. The trigger `keep_shares_agreed` says
 * it once more, for whoever runs SQL.
 */
export function shareAgreed(
  person: RawBuilder<unknown>,
  onQuote: RawBuilder<unknown> = sql`s.joint and yes_of_quote_holds(s)`,
): RawBuilder<boolean> {
  return sql`(i.submitted_by is not distinct from ${person} or ${onQuote}
    or s.agreed_on_paper and s.agreed_revision is not distinct from i.revision
    or case when s.leads then i.agreed_by is not distinct from ${person}
      else s.agreed_revision is not distinct from i.revision and s.agreed_by is not distinct from ${person} end)`
}

/** A share out of its JSON. */
export function shareOf({ creditedNet, sharedNet, ...stake }: ShareJson): Share {
  return { ...stakeOf(stake), creditedNet: BigInt(creditedNet), sharedNet: BigInt(sharedNet) }
}

/** Puts a split in place of the shares of an invoice that is not issued yet and comes to these totals. */
export async function replaceShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoice: { readonly id: Id<'invoice'>; readonly memberId: Id<'member'> },
  split: Split,
  totals: Pick<Totals, 'lines' | 'vat'>,
): Promise<void> {
  await insertShares(tx, cooperativeId, invoice.id, stakeRows(split, invoice.memberId, totals))
}

/** Gives a credit note the shares of what it credits. `nets` in cents, below 0. */
export async function shareCredit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  shares: readonly Pick<Share, 'memberId' | 'leads' | 'net'>[],
): Promise<void> {
  if (shares.length < 2) return
  const said = { points: null, amount: null, lines: null }
  const rows = shares.map(({ memberId: member, leads, net }) => ({
    member,
    leads,
    net: net.toString(),
    ...said,
  }))
  await insertShares(tx, cooperativeId, id, rows)
}

async function insertShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  shares: readonly StakeRow[],
): Promise<void> {
  await takeShares(tx, cooperativeId, id)
  await sql`
    insert into invoice_share (cooperative_id, invoice_id, member_id, leads, joint, basis_points, said_amount,
      lines, net)
    select ${cooperativeId}, ${id}, member, leads, true, points, amount,
      (select array_agg(n::smallint order by n::smallint) from jsonb_array_elements_text(lines) n), net
    from jsonb_to_recordset(${JSON.stringify(shares)}::jsonb)
      as s (member uuid, leads boolean, points integer, amount bigint, lines jsonb, net bigint)`.execute(tx)
}

/** Makes an invoice the work of who leads it alone again. */
export async function oneShare(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, memberId, net }: { readonly id: Id<'invoice'>; readonly memberId: Id<'member'>; readonly net: Cents },
): Promise<void> {
  await takeShares(tx, cooperativeId, id)
  await sql`
    insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net)
    values (${cooperativeId}, ${id}, ${memberId}, true, ${net})`.execute(tx)
}

async function takeShares(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'invoice'>): Promise<void> {
  await sql`delete from invoice_share where cooperative_id = ${cooperativeId} and invoice_id = ${id}`.execute(
    tx,
  )
}

/** Keeps that a member said yes to their share of what is put forward, as it is. */
export async function markShareAgreed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly id: Id<'invoice'>
    readonly memberId: Id<'member'>
    readonly revision: number
    readonly by: Id<'person'>
    /** They signed on paper, on this day, and `by` saw that. */
    readonly signedOn?: Day
  },
): Promise<void> {
  await sql`
    update invoice_share set agreed_revision = ${of.revision}, agreed_by = ${of.by},
      agreed_on_paper = ${of.signedOn !== undefined}, signed_on = ${of.signedOn ?? null}
    where cooperative_id = ${cooperativeId} and invoice_id = ${of.id} and member_id = ${of.memberId}`.execute(
    tx,
  )
}

/** Moves shares to where they stand, to be put into a larger statement. */
export function sharesStand(
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  shares: readonly Pick<Share, 'memberId' | 'creditedNet' | 'sharedNet'>[],
): RawBuilder<unknown> {
  const rows = JSON.stringify(
    shares.map(({ memberId, creditedNet, sharedNet }) => ({
      member: memberId,
      credited: creditedNet.toString(),
      shared: sharedNet.toString(),
    })),
  )
  return sql`
    update invoice_share s set credited_net = stands.credited, shared_net = stands.shared
    from jsonb_to_recordset(${rows}::jsonb) as stands (member uuid, credited bigint, shared bigint)
    where s.cooperative_id = ${cooperativeId} and s.invoice_id = ${id} and s.member_id = stands.member`
}

/** Keeps where shares stand. */
export async function storeShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  shares: readonly Pick<Share, 'memberId' | 'creditedNet' | 'sharedNet'>[],
): Promise<void> {
  await sharesStand(cooperativeId, id, shares).execute(tx)
}

/** The invoices on which a member has a share beside others and that another leads. */
export async function jointInvoicesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Id<'invoice'>[]> {
  const { rows } = await sql<{ id: Id<'invoice'> }>`
    select invoice_id as id from invoice_share
    where cooperative_id = ${cooperativeId} and member_id = ${memberId} and joint and not leads`.execute(tx)
  return rows.map(({ id }) => id)
}
