import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** How many lines of the bank until a day, that day included, nobody decided about yet. */
export async function undecidedUntil(tx: Tx, cooperativeId: Id<'cooperative'>, until: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from bank_line l
    where l.cooperative_id = ${cooperativeId} and l.booked_on <= ${until} and l.amount <> 0
      and not exists (select from bank_match m
        where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)`.execute(tx)
  return rows[0]!.count
}

/** What the bank paid out that nobody decided about yet, in cents above 0, each amount once. */
export async function paidOutUndecided(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlySet<Cents>> {
  const { rows } = await sql<{ amount: Cents }>`
    select distinct -l.amount as amount from bank_line l
    where l.cooperative_id = ${cooperativeId} and l.amount < 0
      and not exists (select from bank_match m
        where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)`.execute(tx)
  return new Set(rows.map(({ amount }) => amount))
}
