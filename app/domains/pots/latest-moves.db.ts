import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** Money that went into or out of a pot by something else than a payment. `amount` in cents, below zero: out. */
export type Moved = {
  readonly id: Id<'pot-movement'>
  readonly amount: Cents
  /** What the entry is called in the books. */
  readonly description: string
  readonly countsOn: Day
  readonly bookedAt: Date
}

/**
 * What was booked last on the pot of a member and is no news of an invoice: a receipt, money that was spent or came
 * back, what was undone. The last booked first, whenever it counts; three at most. Not how the pot began.
 */
export async function latestMoves(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Moved[]> {
  const { rows } = await sql<Moved>`
    select m.id, m.amount, e.description, m.counts_on as "countsOn", m.booked_at as "bookedAt"
    from pot_movement m
    join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
    left join sharing s on s.cooperative_id = m.cooperative_id and s.id = m.sharing_id
    where m.cooperative_id = ${cooperativeId} and m.member_id = ${memberId} and m.amount <> 0
      and m.kind <> 'opening' and s.settlement_id is null
    order by m.number desc limit 3`.execute(tx)
  return rows
}
