import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PaymentSource } from '../books/index.ts'
import type { Item } from './batch.ts'
import { keyOf } from './payable.ts'

/** The payments of a batch, in order. */
export async function itemsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  batchId: Id<'payment-batch'>,
): Promise<Item[]> {
  return items(tx, cooperativeId, sql`i.batch_id = ${batchId} order by i.position`)
}

/** One payment. */
export async function itemById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-item'>,
): Promise<Item | undefined> {
  const [found] = await items(tx, cooperativeId, sql`i.id = ${id}`)
  return found
}

/**
 * The payments that are in these batches and live, and those that the bank showed and may still bring back.
 */
export async function itemsWithBank(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Item[]> {
  return items(
    tx,
    cooperativeId,
    sql`(i.closed_as is null or i.closed_as = 'settled') and exists (
      select from payment_batch b
      where b.cooperative_id = i.cooperative_id and b.id = i.batch_id and b.handed_at is not null)
      order by i.batch_id, i.position`,
  )
}

/** What the bank was asked to pay and did not show yet, the oldest first. */
export async function livingWithBank(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Item[]> {
  return items(
    tx,
    cooperativeId,
    sql`i.closed_as is null and exists (
      select from payment_batch b
      where b.cooperative_id = i.cooperative_id and b.id = i.batch_id and b.handed_at is not null)
      order by i.id`,
  )
}

/** The payments that an entry settled, or brought back. */
export async function itemsOfEntry(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entryId: Id<'entry'>,
): Promise<Item[]> {
  return items(tx, cooperativeId, sql`${entryId} in (i.entry_id, i.back_entry_id) order by i.position`)
}

/** What is paid to a member, as the member sees it: the newest first. */
export async function itemsOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Item[]> {
  return items(tx, cooperativeId, sql`i.member_id = ${memberId} order by i.id desc limit 20`)
}

async function items(tx: Tx, cooperativeId: Id<'cooperative'>, which: RawBuilder<unknown>): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select i.id, i.batch_id as "batchId", i.position, i.source, i.about_id as "aboutId", i.member_id as "memberId",
      m.name as "memberName", i.payee_id as "payeeId",
      i.payee_name as "payeeName", i.iban, i.amount, i.reference, i.description, i.end_to_end_id as "endToEndId",
      i.closed_as as "closedAs", i.closed_at as "closedAt", i.closed_why as "closedWhy", i.entry_id as "entryId"
    from payment_item i
    left join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and ${which}`.execute(tx)
  return rows
}

/** What is under way, as `keyOf` names it, with how many cents. */
export async function livingItems(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<string, Cents>> {
  const { rows } = await sql<{ source: PaymentSource; aboutId: string; amount: Cents }>`
    select source, about_id as "aboutId", amount from payment_item
    where cooperative_id = ${cooperativeId} and closed_as is null`.execute(tx)
  return new Map(rows.map((row) => [keyOf(row), row.amount]))
}

/** How much of something is under way, in cents. */
export async function livingOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { source, aboutId }: { readonly source: PaymentSource; readonly aboutId: string },
): Promise<Cents> {
  const { rows } = await sql<{ amount: Cents }>`
    select coalesce(sum(amount), 0)::bigint as amount from payment_item
    where cooperative_id = ${cooperativeId} and source = ${source} and about_id = ${aboutId}
      and closed_as is null`.execute(tx)
  return rows[0]!.amount
}

/** How payments end: by a decision here, or by an entry of the bank. */
export type Ending = { readonly at: Date; readonly person: Id<'person'> | null } & (
  | { readonly as: 'withdrawn' | 'rejected'; readonly why: string }
  | { readonly as: 'settled'; readonly entryId: Id<'entry'> }
  | { readonly as: 'returned'; readonly why: string; readonly entryId: Id<'entry'> }
)

/** Ends those of these payments that live; back comes only what was settled. Gives how many. */
export async function closeItems(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'payment-item'>[],
  end: Ending,
): Promise<bigint> {
  const column = sql.raw(end.as === 'returned' ? 'back_entry_id' : 'entry_id')
  const { numAffectedRows } = await sql`
    update payment_item set closed_as = ${end.as}, closed_at = ${end.at}, closed_by = ${end.person},
      closed_why = ${'why' in end ? end.why : ''}, ${column} = ${'entryId' in end ? end.entryId : null}
    where cooperative_id = ${cooperativeId} and id = any (${[...ids]}::uuid[])
      and closed_as is not distinct from ${end.as === 'returned' ? 'settled' : null}`.execute(tx)
  return numAffectedRows ?? 0n
}

/**
 * Takes back what an entry did to payments: what it settled lives again, what came back by it is settled as
 * before.
 */
export async function reopenItems(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entryId: Id<'entry'>,
): Promise<void> {
  await sql`
    update payment_item set closed_as = null, closed_at = null, closed_by = null, closed_why = '', entry_id = null
    where cooperative_id = ${cooperativeId} and entry_id = ${entryId} and closed_as = 'settled'`.execute(tx)
  await sql`
    update payment_item set closed_as = 'settled', closed_why = '', back_entry_id = null
    where cooperative_id = ${cooperativeId} and back_entry_id = ${entryId} and closed_as = 'returned'`.execute(
    tx,
  )
}
