import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** What a member got in hand on a day, in cents; less than 0 when it went back. */
export type CashMoved = { readonly countsOn: Day; readonly amount: Cents }

/**
 * What a member got in hand by the sharings that count within some days, both counted, whatever month was worked:
 * their scheme pays a part out at once. By day.
 */
export async function cashMovedBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  { from, until }: { from: Day; until: Day },
): Promise<CashMoved[]> {
  const { rows } = await sql<CashMoved>`
    select s.counts_on as "countsOn", sum(p.amount)::bigint as amount
    from sharing s
    join sharing_part p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
      and p.destination = 'member-cash'
    where s.cooperative_id = ${cooperativeId} and s.member_id = ${memberId}
      and s.counts_on between ${from} and ${until}
    group by s.counts_on order by s.counts_on`.execute(tx)
  return rows
}
