import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** The day up to which the books are closed; undefined when they never were. */
export async function closedUntil(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Day | undefined> {
  const row = await tx
    .selectFrom('period_close')
    .select((eb) => eb.fn.max('until_day').as('until'))
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst()
  return row?.until ?? undefined
}

/** Closes the books. Holds the pen until commit, so that nothing is posted beside it. */
export async function insertClose(
  tx: Tx,
  close: { cooperativeId: Id<'cooperative'>; until: Day; at: Date; by: Id<'person'> },
): Promise<void> {
  await tx
    .insertInto('period_close')
    .values({
      cooperative_id: close.cooperativeId,
      until_day: close.until,
      closed_at: close.at,
      closed_by: close.by,
    })
    .execute()
}

/** What is still open on a day, by what it is, in cents (always above 0). */
export const OPEN_THINGS = ['debtors', 'suspense', 'overpayments', 'creditors', 'owed-to-members'] as const
export type OpenThing = (typeof OPEN_THINGS)[number]

/** The accounts that should come to nothing in the end and do not on that day. */
export async function openOn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  day: Day,
): Promise<{ what: OpenThing; amount: Cents }[]> {
  const { rows } = await sql<{ what: OpenThing; amount: Cents }>`
    select a.purpose as what, abs(sum(l.amount))::bigint as amount
    from account a
    join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code and l.counts_on <= ${day}
    where a.cooperative_id = ${cooperativeId} and a.purpose = any (${[...OPEN_THINGS]}::text[])
    group by a.purpose having sum(l.amount) <> 0`.execute(tx)
  return OPEN_THINGS.flatMap((what) => rows.find((row) => row.what === what) ?? [])
}
