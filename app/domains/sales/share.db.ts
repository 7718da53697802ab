import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { netOf, type Cell, type Share, type Split } from './split.ts'

/** A share as JSON: amounts as text, so that none loses a digit on the way. */
export type ShareJson = {
  memberId: Id<'member'>
  person: Id<'person'> | null
  name: string
  leads: boolean
  joint: boolean
  basisPoints: number | null
  saidAmount: string | null
  lines: number[] | null
  net: string
  creditedNet: string
  sharedNet: string
  agreedRevision: number | null
  agreedBy: Id<'person'> | null
  agreedOnPaper: boolean
}

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
      'agreedOnPaper', s.agreed_on_paper)
      order by s.leads desc, s.member_id)
    from invoice_share s left join member w on w.cooperative_id = s.cooperative_id and w.id = s.member_id
    where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id), '[]')`

/** A share out of its JSON. */
export function shareOf({ net, creditedNet, sharedNet, saidAmount, ...row }: ShareJson): Share {
  return {
    ...row,
    basisPoints: row.basisPoints ?? undefined,
    lines: row.lines ?? undefined,
    agreedRevision: row.agreedRevision ?? undefined,
    agreedBy: row.agreedBy ?? undefined,
    saidAmount: saidAmount === null ? undefined : BigInt(saidAmount),
    net: BigInt(net),
    creditedNet: BigInt(creditedNet),
    sharedNet: BigInt(sharedNet),
  }
}

/** Puts a split in place of the shares of an invoice that is not issued yet. */
export async function replaceShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoice: { readonly id: Id<'invoice'>; readonly memberId: Id<'member'> },
  split: Split,
  cells: readonly Cell[],
): Promise<void> {
  const shares = split.parts.map((part) => ({
    member: part.memberId,
    leads: part.memberId === invoice.memberId,
    points: 'basisPoints' in part ? part.basisPoints : null,
    amount: 'amount' in part ? part.amount.toString() : null,
    lines: 'lines' in part ? part.lines : null,
    net: netOf(cells, part.memberId).toString(),
  }))
  await insertShares(tx, cooperativeId, invoice.id, shares)
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

type NewShare = {
  member: Id<'member'>
  leads: boolean
  points: number | null
  amount: string | null
  lines: readonly number[] | null
  net: string
}

async function insertShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  shares: readonly NewShare[],
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
    /** They signed on paper, and `by` saw that. */
    readonly onPaper?: boolean
  },
): Promise<void> {
  await sql`
    update invoice_share set agreed_revision = ${of.revision}, agreed_by = ${of.by},
      agreed_on_paper = ${of.onPaper ?? false}
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

/** The members of whom a yes on paper may be noted, for the administration: they have no address and no passkey. */
export async function membersOnPaper(tx: Tx): Promise<ReadonlySet<Id<'member'>>> {
  const { rows } = await sql<{ id: Id<'member'> }>`select members_on_paper() as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
