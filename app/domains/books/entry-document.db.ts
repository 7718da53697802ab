import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A document of an entry, or in words why there is none. */
export type EntryDocument = {
  readonly id: Id<'entry-document'>
  readonly name: string | null
  readonly noneBecause: string
  readonly byName: string
  readonly at: Date
}

/** What was added to an entry, the first on top. */
export async function documentsOfEntry(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entryId: Id<'entry'>,
): Promise<EntryDocument[]> {
  const { rows } = await sql<EntryDocument>`
    select d.id, f.name, d.none_because as "noneBecause", coalesce(p.name, '') as "byName", d.added_at as at
    from entry_document d
    left join file f on f.cooperative_id = d.cooperative_id and f.id = d.file_id
    left join person p on p.id = d.added_by
    where d.cooperative_id = ${cooperativeId} and d.entry_id = ${entryId} order by d.added_at, d.id`.execute(
    tx,
  )
  return rows
}

/** The file of one, as it came; undefined when there is none to be seen. */
export async function fileOfDocument(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'entry-document'>) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from entry_document d
    join file f on f.cooperative_id = d.cooperative_id and f.id = d.file_id
    where d.cooperative_id = ${cooperativeId} and d.id = ${id}`.execute(tx)
  return rows[0]
}

/** Keeps a document, or why there is none. */
export async function insertDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly id: Id<'entry-document'>
    readonly entryId: Id<'entry'>
    readonly fileId: Id<'file'> | null
    readonly noneBecause: string
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await tx
    .insertInto('entry_document')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      entry_id: of.entryId,
      file_id: of.fileId,
      none_because: of.noneBecause,
      added_by: of.by,
      added_at: of.at,
    })
    .execute()
}

/** A cost of the co-operative that was booked without a document; cents. */
export type WithoutDocument = {
  readonly entryId: Id<'entry'>
  readonly number: number
  readonly description: string
  readonly countsOn: Day
  readonly amount: Cents
}

/** Which entries lack a document, with what they cost: the conditions of the list and of the number. */
function withoutDocument(
  cooperativeId: Id<'cooperative'>,
  { from, until }: { readonly from: Day; readonly until: Day },
): RawBuilder<unknown> {
  return sql`
    journal_entry e
    join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
    join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    where e.cooperative_id = ${cooperativeId} and e.book in ('bank', 'memorial') and e.reverses_id is null
      and e.counts_on between ${from} and ${until} and l.counts_on between ${from} and ${until}
      and a.kind = 'expense' and a.section = 'own' and a.purpose is null
      and not exists (select from journal_entry r
        where r.cooperative_id = e.cooperative_id and r.reverses_id = e.id)
      and not exists (select from entry_document d
        where d.cooperative_id = e.cooperative_id and d.entry_id = e.id)`
}

/** How many of `costsWithoutDocument` there are. */
export async function numberWithoutDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  days: { readonly from: Day; readonly until: Day },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count
    from (select from ${withoutDocument(cooperativeId, days)} group by e.id having sum(l.amount) > 0) lacking`.execute(
    tx,
  )
  return rows[0]!.count
}

/**
 * The entries from the bank or by hand that book a cost of the co-operative itself, and have no document nor a word why
 * not; the newest first. What the bank charges stands on its statement, and what was taken back needs none.
 */
export async function costsWithoutDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  days: { readonly from: Day; readonly until: Day },
): Promise<WithoutDocument[]> {
  const { rows } = await sql<WithoutDocument>`
    select e.id as "entryId", e.number, e.description, e.counts_on as "countsOn", sum(l.amount)::bigint as amount
    from ${withoutDocument(cooperativeId, days)}
    group by e.id, e.number, e.description, e.counts_on having sum(l.amount) > 0
    order by e.counts_on desc, e.number desc`.execute(tx)
  return rows
}
