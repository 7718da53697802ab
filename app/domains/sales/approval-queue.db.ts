import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A draft that waits for approval; `total` in cents. */
export type Waiting = {
  readonly id: Id<'invoice'>
  readonly customerName: string
  readonly memberName: string
  readonly draftedAt: Date
  readonly total: Cents
}

/** What waits for approval, the oldest first; two hundred at most. */
export async function approvalQueue(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select i.id, c.name as "customerName", m.name as "memberName", i.drafted_at as "draftedAt", i.total
    from invoice i
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and i.state = 'submitted'
    order by i.drafted_at, i.id limit 200`.execute(tx)
  return rows
}

/** How many wait for approval, and since when the oldest does (null: none). */
export async function approvalCount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await sql<{ count: number; oldest: Date | null }>`
    select count(*)::int as count, min(drafted_at) as oldest from invoice
    where cooperative_id = ${cooperativeId} and state = 'submitted'`.execute(tx)
  return rows[0]!
}
