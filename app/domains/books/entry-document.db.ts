import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { DocumentKind } from './document-kind.ts'

/** A document of an entry, or in words why there is none. */
export type EntryDocument = {
  readonly id: Id<'entry-document'>
  readonly name: string | null
  readonly kind: DocumentKind
  /** SHA-256 of the file, in hex; null when there is none. */
  readonly sha256: string | null
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
    select d.id, f.name, d.kind, encode(f.sha256, 'hex') as sha256, d.none_because as "noneBecause",
      coalesce(p.name, '') as "byName", d.added_at as at
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
    readonly kind: DocumentKind
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
      kind: of.kind,
      none_because: of.noneBecause,
      added_by: of.by,
      added_at: of.at,
    })
    .execute()
}

/** An entry that should have a document and has none; cents, what it booked. */
export type WithoutDocument = {
  readonly entryId: Id<'entry'>
  readonly number: number
  readonly description: string
  readonly countsOn: Day
  readonly amount: Cents
}

type Days = { readonly from: Day; readonly until: Day }

/** The entries that may need a document, with what each booked: begins a statement. */
function asked(cooperativeId: Id<'cooperative'>, { from, until }: Days): RawBuilder<unknown> {
  return sql`
    with asked as (
      select l.entry_id as id, abs(sum(l.amount)) as amount
      from account a
      join journal_line l on l.cooperative_id = a.cooperative_id and l.account = a.code
        and l.counts_on between ${from} and ${until}
      join journal_entry e on e.cooperative_id = l.cooperative_id and e.id = l.entry_id and e.book = 'bank'
      where a.cooperative_id = ${cooperativeId} and a.section = 'own' and a.purpose is null
      group by l.entry_id having sum(l.amount) <> 0
      union all
      select e.id, sum(l.amount) filter (where l.amount > 0)
      from journal_entry e
      join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
      join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
      where e.cooperative_id = ${cooperativeId} and e.book = 'memorial'
        and e.counts_on between ${from} and ${until}
      group by e.id having not bool_or(a.purpose is not distinct from 'unappropriated'))`
}

/** Those among them that have none nor a word why not: ends it. */
function withoutAny(cooperativeId: Id<'cooperative'>): RawBuilder<unknown> {
  return sql`
    from asked join journal_entry e on e.cooperative_id = ${cooperativeId} and e.id = asked.id
    where e.reverses_id is null
      and not exists (select from journal_entry r
        where r.cooperative_id = e.cooperative_id and r.reverses_id = e.id)
      and not exists (select from entry_document d
        where d.cooperative_id = e.cooperative_id and d.entry_id = e.id)`
}

/** How many of `entriesWithoutDocument` there are. */
export async function numberWithoutDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  days: Days,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    ${asked(cooperativeId, days)} select count(*)::integer as count ${withoutAny(cooperativeId)}`.execute(tx)
  return rows[0]!.count
}

/**
 * The entries that should have a document, and have none nor a word why not; the newest first. Those are: a line of
 * the bank on income or costs of the co-operative itself, and every entry by hand. What the bank charges and what
 * members contribute stands on what Gilde knows; a decision of the members has its minutes; what was taken back needs
 * none.
 */
export async function entriesWithoutDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  days: Days,
): Promise<WithoutDocument[]> {
  const { rows } = await sql<WithoutDocument>`
    ${asked(cooperativeId, days)}
    select e.id as "entryId", e.number, e.description, e.counts_on as "countsOn", asked.amount::bigint as amount
    ${withoutAny(cooperativeId)}
    order by e.counts_on desc, e.number desc`.execute(tx)
  return rows
}
