import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { OPEN_THINGS, type OpenThing } from './open-things.ts'

/** How far the books are closed, each as its last day: for good, and for the time being beyond that. */
export type Closed = {
  readonly forGood: Day | undefined
  readonly forNow: { readonly id: Id<'soft-close'>; readonly until: Day } | undefined
}

/** How far the books are closed. What is closed for good is not closed for the time being as well. */
export async function closedBooks(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Closed> {
  const { rows } = await sql<{ forGood: Day | null; id: Id<'soft-close'> | null; until: Day | null }>`
    select p.until as "forGood", s.id, s.until_day as until
    from (select max(until_day) as until from period_close where cooperative_id = ${cooperativeId}) p
    left join lateral (
      select c.id, c.until_day from period_soft_close c
      where c.cooperative_id = ${cooperativeId} and (p.until is null or c.until_day > p.until)
        and not exists (select from period_reopening r
          where r.cooperative_id = c.cooperative_id and r.soft_close_id = c.id)
      order by c.until_day desc, c.closed_at desc limit 1) s on true`.execute(tx)
  const { forGood, id, until } = rows[0]!
  return { forGood: forGood ?? undefined, forNow: id && until ? { id, until } : undefined }
}

/** The last day on which nothing is booked as a matter of course; undefined when the books were never closed. */
export async function closedUntil(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Day | undefined> {
  const { forGood, forNow } = await closedBooks(tx, cooperativeId)
  return forNow?.until ?? forGood
}

/** Closes the books for the time being. Asks for the pen first, as closing for good does. */
export async function insertSoftClose(
  tx: Tx,
  close: {
    cooperativeId: Id<'cooperative'>
    id: Id<'soft-close'>
    until: Day
    at: Date
    by: Id<'person'>
  },
): Promise<void> {
  await tx
    .insertInto('period_soft_close')
    .values({
      cooperative_id: close.cooperativeId,
      id: close.id,
      until_day: close.until,
      closed_at: close.at,
      closed_by: close.by,
    })
    .execute()
}

/** Opens what was closed for the time being. */
export async function insertReopening(
  tx: Tx,
  of: {
    cooperativeId: Id<'cooperative'>
    id: Id<'soft-close'>
    reason: string
    at: Date
    by: Id<'person'>
  },
): Promise<void> {
  await tx
    .insertInto('period_reopening')
    .values({
      cooperative_id: of.cooperativeId,
      soft_close_id: of.id,
      reason: of.reason,
      reopened_at: of.at,
      reopened_by: of.by,
    })
    .execute()
}

/** Why an entry is booked in a period that is closed for the time being: kept before it, else it is refused. */
export async function insertLateReason(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entryId: Id<'entry'>,
  reason: string,
): Promise<void> {
  await tx
    .insertInto('late_entry')
    .values({ cooperative_id: cooperativeId, entry_id: entryId, reason })
    .execute()
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

/** The accounts that should come to nothing in the end and do not on that day: cents, always above 0. */
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
