import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { factsOf } from '../facts/facts.db.ts'
import { monthsToRead } from '../facts/months-to-read.ts'
import { agreedMonths } from '../figures/agreed-months.db.ts'
import { factsOfMonths } from './facts-of-months.ts'
import type { KnownMonth } from './settled-year.ts'

/** Everything that is known of some months of one year, in a row, each by what was agreed for it. */
export async function knownMonths(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  months: readonly Day[],
): Promise<KnownMonth[]> {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const facts = await factsOf(tx, cooperativeId, memberId)
  const read = await agreedMonths(tx, cooperativeId, memberId, monthsToRead(facts, first, last))
  const worked = read.filter(({ counted }) => counted).map(({ month }) => month)
  const told = factsOfMonths(facts, months, worked)
  return read.filter(({ month }) => month >= first).map((one, at) => ({ ...one, told: told[at] }))
}

/** How many rows that an operator added to the dated table stand, so that it can be said which table was used. */
export async function importedCount(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from benefit_parameter p
    where not exists (select 1 from benefit_parameter_withdrawn w where w.parameter_id = p.id)`.execute(tx)
  return rows[0]!.count
}
