import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A line on the account of creditors; cents, credit below zero. `reverses` is the entry that it takes back. */
export type CreditorLine = {
  readonly entryId: Id<'entry'>
  readonly reverses: Id<'entry'> | null
  readonly line: number
  readonly amount: Cents
  readonly countsOn: Day
}

/** All that counts on the account of creditors before a day, in the order of the journal. */
export async function creditorLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Day,
): Promise<CreditorLine[]> {
  const { rows } = await sql<CreditorLine>`
    select l.entry_id as "entryId", e.reverses_id as reverses, l.line, l.amount, l.counts_on as "countsOn"
    from account a
    join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code and l.counts_on < ${before}
    join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id
    where a.cooperative_id = ${cooperativeId} and a.purpose = 'creditors'
    order by e.number, l.line`.execute(tx)
  return rows
}
