import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PastEvent } from './forecast.ts'

/** A year as it really was, to be replayed under another scheme. Members are named by their id. */
export type PastYear = {
  readonly events: readonly PastEvent[]
  readonly potsAtStart: ReadonlyMap<string, Cents>
}

/**
 * Everything that counts in a calendar year: what was shared out of it (also what went back later, since that counts
 * in the year of what it undoes) and what was spent from pots, with what stood in each pot before.
 *
 * @param members only these
 */
export async function pastYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
  members: readonly Id<'member'>[],
): Promise<PastYear> {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`]
  const events = await sql<{ member: string; on: Day; turnover: Cents; job_costs: Cents; spent: Cents }>`
    select s.member_id as member, s.counts_on as on, s.turnover, s.job_costs, 0::bigint as spent, e.number
    from sharing s left join journal_entry e on e.cooperative_id = s.cooperative_id and e.id = s.entry_id
    where s.cooperative_id = ${cooperativeId} and s.year = ${year} and s.member_id = any (${members}::uuid[])
    union all
    select m.member_id, m.counts_on, 0, 0, -m.amount, e.number
    from pot_movement m join journal_entry e on e.cooperative_id = m.cooperative_id and e.id = m.entry_id
    where m.cooperative_id = ${cooperativeId} and m.member_id = any (${members}::uuid[]) and m.kind <> 'shared'
      and m.counts_on between ${from} and ${until}
    order by 2, 6`.execute(tx)
  const pots = await sql<{ member: string; balance: Cents }>`
    select m.member_id as member, sum(m.credit - m.debit)::bigint as balance
    from account_month m join account a on a.cooperative_id = m.cooperative_id and a.code = m.account
      and a.purpose = 'member-pots'
    where m.cooperative_id = ${cooperativeId} and m.member_id = any (${members}::uuid[]) and m.month < ${from}
    group by m.member_id`.execute(tx)
  return {
    events: events.rows.map((row) => ({
      member: row.member,
      on: row.on,
      year,
      turnoverDelta: row.turnover,
      jobCostDelta: row.job_costs,
      spentFromPot: row.spent,
    })),
    potsAtStart: new Map(pots.rows.map((row) => [row.member, row.balance])),
  }
}
