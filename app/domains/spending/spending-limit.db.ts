import { sql, type Insertable, type Updateable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { SpendingLimitTable } from '../../platform/schema.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/**
 * Above so many cents another than who entered it approves an invoice, or says yes to a cost. Until the board sets
 * one it is what `spending_limit_until_set` says in the database, which holds to the same.
 */
export async function spendingLimit(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Cents> {
  const { rows } = await sql<{ cents: Cents }>`
    select coalesce(
      (select two_people_above from spending_limit where cooperative_id = ${cooperativeId}),
      spending_limit_until_set()) as cents`.execute(tx)
  return rows[0]!.cents
}

/** Makes who changes or answers wait for each other. */
export async function holdLimit(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select from spending_limit where cooperative_id = ${cooperativeId} for update`.execute(tx)
}

/** A higher limit, in cents, that somebody asked for and that waits for another. */
export type AskedLimit = {
  readonly cents: Cents
  readonly by: Id<'person'>
  readonly byName: string
  readonly at: Date
}

/** What was asked; undefined when nothing waits. */
export async function askedLimit(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<AskedLimit | undefined> {
  const { rows } = await sql<AskedLimit>`
    select l.asked as cents, l.asked_by as by, coalesce(p.name, '') as "byName", l.asked_at as at
    from spending_limit l left join person p on p.id = l.asked_by
    where l.cooperative_id = ${cooperativeId} and l.asked is not null`.execute(tx)
  return rows[0]
}

type Said = { readonly cents: Cents; readonly by: Id<'person'>; readonly at: Date }

/** Sets the limit; what was asked before waits no longer. For who holds it. */
export async function storeLimit(tx: Tx, cooperativeId: Id<'cooperative'>, of: Said): Promise<void> {
  const set = { two_people_above: of.cents, set_by: of.by, set_at: of.at }
  await put(tx, cooperativeId, set, { ...set, asked: null, asked_by: null, asked_at: null })
}

/** Keeps that a higher limit is asked, in place of what was asked before. For who holds it. */
export async function storeAskedLimit(tx: Tx, cooperativeId: Id<'cooperative'>, of: Said): Promise<void> {
  const asked = { asked: of.cents, asked_by: of.by, asked_at: of.at }
  // Only a first row takes it, and until then this is what holds.
  const held = await spendingLimit(tx, cooperativeId)
  const set = { two_people_above: held, set_by: of.by, set_at: of.at }
  await put(tx, cooperativeId, { ...set, ...asked }, asked)
}

/**
 * Changes the row when there is one, else begins it. Not in one statement: a row that is proposed to insert is judged
 * by the database as a first one.
 */
async function put(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  first: Omit<Insertable<SpendingLimitTable>, 'cooperative_id'>,
  change: Updateable<SpendingLimitTable>,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('spending_limit')
    .set(change)
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  await tx
    .insertInto('spending_limit')
    .values({ ...first, cooperative_id: cooperativeId })
    .execute()
}

/** Nothing is asked any more; the limit stays. */
export async function dropAskedLimit(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await tx
    .updateTable('spending_limit')
    .set({ asked: null, asked_by: null, asked_at: null })
    .where('cooperative_id', '=', cooperativeId)
    .execute()
}
