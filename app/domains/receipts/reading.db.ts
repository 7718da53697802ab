import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PageReading } from './receipt.ts'

export type NewReading = Pick<PageReading, 'how' | 'lines'> & {
  readonly pageId: Id<'receipt-page'>
  readonly copy: Buffer | null
  readonly looks: Buffer | null
  readonly at: Date
}

/** Keeps what was read on a page; read twice at once, the first counts. */
export async function insertReading(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { pageId, how, lines, copy, looks, at }: NewReading,
): Promise<void> {
  await sql`
    insert into receipt_reading (cooperative_id, page_id, how, lines, copy, looks, read_at)
    values (${cooperativeId}, ${pageId}, ${how}, ${lines}, ${copy}, ${looks}, ${at})
    on conflict do nothing`.execute(tx)
}

/** A page that is still to be read; undefined when it was, or is not there any more. */
export async function pageToRead(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'receipt-page'>) {
  const { rows } = await sql<{ mediaType: string; content: Buffer }>`
    select p.media_type as "mediaType", p.content from receipt_page p
    where p.cooperative_id = ${cooperativeId} and p.id = ${id} and p.content is not null and not exists (
      select from receipt_reading g where g.cooperative_id = p.cooperative_id and g.page_id = p.id)`.execute(
    tx,
  )
  return rows[0]
}

/** What was read on the pages of another receipt, with how its pictures look. */
export type ReadBefore = {
  readonly receiptId: Id<'receipt'>
  readonly bookedAs: Id<'cost'> | null
  readonly handedInAt: Date
  readonly lines: string
  readonly hashes: readonly string[]
  readonly looks: readonly string[]
}

/** The receipts of the last time that wait or were booked, as they were read: to hold a new one against. */
export async function readSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  since: Date,
): Promise<ReadBefore[]> {
  const { rows } = await sql<ReadBefore>`
    select r.id as "receiptId", r.booked_as as "bookedAs", r.handed_in_at as "handedInAt",
      coalesce(string_agg(g.lines, E'\n' order by p.place), '') as lines,
      array_agg(encode(p.sha256, 'hex')) as hashes,
      coalesce(array_agg(encode(g.looks, 'hex')) filter (where g.looks is not null), '{}') as looks
    from receipt r
    join receipt_page p on p.cooperative_id = r.cooperative_id and p.receipt_id = r.id
    left join receipt_reading g on g.cooperative_id = p.cooperative_id and g.page_id = p.id
    where r.cooperative_id = ${cooperativeId} and r.state in ('waiting', 'booked') and r.handed_in_at > ${since}
    group by r.id, r.booked_as, r.handed_in_at order by r.handed_in_at desc limit 400`.execute(tx)
  return rows
}
