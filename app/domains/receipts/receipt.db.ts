import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PaidBy, Receipt, ReceiptState, ReceiptWay } from './receipt.ts'

export type NewReceipt = {
  readonly id: Id<'receipt'>
  readonly memberId: Id<'member'> | null
  readonly way: ReceiptWay
  readonly note: string
  readonly at: Date
  readonly by: Id<'person'> | null
  /** The request of a pot under which it was bought. */
  readonly requestId?: Id<'pot-request'> | undefined
  /** Who paid the shop; absent when nobody said so: it was mailed, or is asked after the photo was kept. */
  readonly paidBy?: PaidBy | undefined
  /** The mail that it came in. */
  readonly mailId?: Id<'receipt-mail'>
}

/** Puts a receipt in the tray, without its pages. */
export async function insertReceipt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, memberId, way, note, at, by, mailId, requestId, paidBy }: NewReceipt,
): Promise<void> {
  await sql`
    insert into receipt (cooperative_id, id, member_id, way, note, handed_in_at, handed_in_by, mail_id,
      request_id, paid_by)
    values (${cooperativeId}, ${id}, ${memberId}, ${way}, ${note}, ${at}, ${by},
      ${mailId ?? null}, ${requestId ?? null}, ${paidBy ?? null})`.execute(tx)
}

const select = (cooperativeId: Id<'cooperative'>) => sql`
  select r.id, r.member_id as "memberId", m.name as "memberName", m.person_id as "memberPersonId", r.way, r.note,
    r.handed_in_at as "handedInAt", r.state, r.settled_at as "settledAt", r.words, r.booked_as as "bookedAs",
    r.request_id as "requestId", r.paid_by as "paidBy"
  from receipt r left join member m on m.cooperative_id = r.cooperative_id and m.id = r.member_id
  where r.cooperative_id = ${cooperativeId}`

/** A receipt, when whoever asks may see it. */
export async function receiptById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
): Promise<Receipt | undefined> {
  const { rows } = await sql<Receipt>`${select(cooperativeId)} and r.id = ${id}`.execute(tx)
  return rows[0]
}

/** The same, held until the transaction ends, so that nobody else decides on it meanwhile. */
export async function heldReceipt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
): Promise<Receipt | undefined> {
  await sql`
    select from receipt where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  return receiptById(tx, cooperativeId, id)
}

/** What waits in the tray, the oldest first; 200 at most. */
export async function waitingReceipts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Receipt[]> {
  const { rows } = await sql<Receipt>`${select(cooperativeId)} and r.state = 'waiting'
    order by r.handed_in_at, r.id limit 200`.execute(tx)
  return rows
}

/** The receipt in the tray that waits longest for this person, who books no own ones. @param but left out */
export async function nextInTray(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  but: readonly Id<'receipt'>[],
): Promise<Receipt | undefined> {
  const { rows } = await sql<Receipt>`${select(cooperativeId)} and r.state = 'waiting'
    and m.person_id is distinct from ${personId} and r.id <> all(${[...but]}::uuid[])
    order by r.handed_in_at, r.id limit 1`.execute(tx)
  return rows[0]
}

/** What waits in the tray and was bought under a request of a pot, the oldest first. */
export async function receiptsUnder(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  requestId: Id<'pot-request'>,
): Promise<Receipt[]> {
  const { rows } =
    await sql<Receipt>`${select(cooperativeId)} and r.state = 'waiting' and r.request_id = ${requestId}
    order by r.handed_in_at, r.id`.execute(tx)
  return rows
}

/** The receipts of a member, the newest first: `size` a page, from after the last one of the page before. */
export async function receiptsOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { size, after }: { readonly size: number; readonly after?: Id<'receipt'> },
): Promise<Receipt[]> {
  const last = after ?? null
  const { rows } = await sql<Receipt>`${select(cooperativeId)} and r.member_id = ${memberId}
    and (${last}::uuid is null or (r.handed_in_at, r.id) < (
      select l.handed_in_at, l.id from receipt l where l.cooperative_id = ${cooperativeId} and l.id = ${last}::uuid))
    order by r.handed_in_at desc, r.id desc limit ${size}`.execute(tx)
  return rows
}

/** What was sent back to a member since a moment, the newest first. */
export async function returnedSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  since: Date,
): Promise<Receipt[]> {
  const { rows } = await sql<Receipt>`${select(cooperativeId)} and r.member_id = ${memberId}
    and r.state = 'returned' and r.settled_at > ${since} order by r.settled_at desc limit 10`.execute(tx)
  return rows
}

/** How many wait, and since when the oldest does; those of one person left out, who cannot book them. */
export async function trayCount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  notOf: Id<'person'>,
): Promise<{ readonly count: number; readonly oldest: Date | null }> {
  const { rows } = await sql<{ count: number; oldest: Date | null }>`
    select count(*)::int as count, min(r.handed_in_at) as oldest
    from receipt r left join member m on m.cooperative_id = r.cooperative_id and m.id = r.member_id
    where r.cooperative_id = ${cooperativeId} and r.state = 'waiting'
      and m.person_id is distinct from ${notOf}`.execute(tx)
  return rows[0]!
}

export type Settled = {
  readonly state: Exclude<ReceiptState, 'waiting' | 'booked'>
  readonly words: string
  readonly at: Date
  readonly by: Id<'person'>
}

/** Takes a receipt out of the tray. */
export async function settle(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
  { state, words, at, by }: Settled,
): Promise<void> {
  await sql`
    update receipt set state = ${state}, words = ${words}, settled_at = ${at}, settled_by = ${by}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Says as what it was booked. */
export async function storeBooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
  booked: { readonly as: Id<'cost'>; readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  await sql`
    update receipt set state = 'booked', booked_as = ${booked.as}, settled_at = ${booked.at}, settled_by = ${booked.by}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** The receipt that was booked as a cost; undefined when it came with the form. */
export async function receiptOfCost(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  costId: Id<'cost'>,
): Promise<Id<'receipt'> | undefined> {
  const { rows } = await sql<{ id: Id<'receipt'> }>`
    select id from receipt where cooperative_id = ${cooperativeId} and booked_as = ${costId}`.execute(tx)
  return rows[0]?.id
}

/** Puts what was booked as a cost back in the tray. */
export async function putBack(tx: Tx, cooperativeId: Id<'cooperative'>, as: Id<'cost'>): Promise<void> {
  await sql`
    update receipt set state = 'waiting', booked_as = null, settled_at = null, settled_by = null
    where cooperative_id = ${cooperativeId} and booked_as = ${as}`.execute(tx)
}

/** Says of which member a receipt is. */
export async function storeMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
  memberId: Id<'member'>,
): Promise<void> {
  await sql`
    update receipt set member_id = ${memberId} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(
    tx,
  )
}

/** Says who paid the shop. */
export async function storePayer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt'>,
  paidBy: PaidBy,
): Promise<void> {
  await sql`
    update receipt set paid_by = ${paidBy} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}
