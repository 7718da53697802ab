import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { entriesInShort, type EntryInShort } from '../books/index.ts'
import type { Weighing } from './sample.ts'

/** The audit of a year, as it was begun. Amounts in cents. */
export type Audit = {
  readonly id: Id<'audit'>
  readonly year: number
  readonly begunAt: Date
  readonly begunByName: string
  readonly seed: string
  readonly weighing: Weighing
  readonly asked: number
  readonly entries: number
  readonly amount: Cents
  readonly lastNumber: number
}

/** The audit of a year; undefined when it was not begun. */
export async function auditOfYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<Audit | undefined> {
  const { rows } = await sql<Audit>`
    select a.id, a.year, a.begun_at as "begunAt", coalesce(p.name, '') as "begunByName", a.seed, a.weighing, a.asked,
      a.entries, a.amount, a.last_number as "lastNumber"
    from audit a left join person p on p.id = a.begun_by
    where a.cooperative_id = ${cooperativeId} and a.year = ${year}`.execute(tx)
  return rows[0]
}

export type NewAudit = Omit<Audit, 'begunByName'> & {
  readonly cooperativeId: Id<'cooperative'>
  readonly begunBy: Id<'person'>
}

/** Keeps an audit with its sample, in the order drawn. It never changes. */
export async function insertAudit(tx: Tx, audit: NewAudit, drawn: readonly Id<'entry'>[]): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      cooperative_id: audit.cooperativeId,
      id: audit.id,
      year: audit.year,
      begun_at: audit.begunAt,
      begun_by: audit.begunBy,
      seed: audit.seed,
      weighing: audit.weighing,
      asked: audit.asked,
      entries: audit.entries,
      amount: audit.amount,
      last_number: audit.lastNumber,
    })
    .execute()
  await sql`insert into audit_entry (cooperative_id, audit_id, place, entry_id)
    select ${audit.cooperativeId}, ${audit.id}, d.place, d.id
    from unnest(${drawn}::uuid[]) with ordinality as d (id, place)`.execute(tx)
}

/** What can be said of an entry of the sample. */
export type WordKind = 'right' | 'question' | 'answer'

/** An entry of the sample, with how it stands: by the last word. Debit in cents. */
export type SampleEntry = EntryInShort & {
  readonly place: number
  readonly state: WordKind | null
}

/** The sample of an audit, as it was drawn. */
export async function sampleOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  auditId: Id<'audit'>,
): Promise<SampleEntry[]> {
  const { rows } = await sql<{ id: Id<'entry'>; place: number; state: WordKind | null }>`
    select s.entry_id as id, s.place,
      (select w.kind from audit_word w
       where w.cooperative_id = s.cooperative_id and w.audit_id = s.audit_id and w.entry_id = s.entry_id
       order by w.place desc limit 1) as state
    from audit_entry s
    where s.cooperative_id = ${cooperativeId} and s.audit_id = ${auditId} order by s.place`.execute(tx)
  const entries = await entriesInShort(
    tx,
    cooperativeId,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, place, state }) => {
    const entry = entries.get(id)
    return entry ? [{ ...entry, place, state }] : []
  })
}

/** What somebody said of an entry of the sample. */
export type Word = {
  readonly kind: WordKind
  readonly words: string
  readonly saidAt: Date
  readonly saidByName: string
  readonly entryId: Id<'entry'>
}

/** All that was said in an audit, of one entry or of all, in the order in which it was said. */
export async function wordsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  auditId: Id<'audit'>,
  entryId: Id<'entry'> | null = null,
): Promise<Word[]> {
  const { rows } = await sql<Word>`
    select w.kind, w.words, w.said_at as "saidAt", coalesce(p.name, '') as "saidByName", w.entry_id as "entryId"
    from audit_word w left join person p on p.id = w.said_by
    where w.cooperative_id = ${cooperativeId} and w.audit_id = ${auditId}
      and (${entryId}::uuid is null or w.entry_id = ${entryId}) order by w.said_at, w.place`.execute(tx)
  return rows
}

export type NewWord = Omit<Word, 'saidByName'> & {
  readonly cooperativeId: Id<'cooperative'>
  readonly id: Id<'audit-word'>
  readonly auditId: Id<'audit'>
  readonly saidBy: Id<'person'>
}

/** Keeps what somebody said, after what was said before. Its caller holds the lock. */
export async function insertWord(tx: Tx, word: NewWord): Promise<void> {
  await sql`insert into audit_word (cooperative_id, id, audit_id, entry_id, place, kind, words, said_at, said_by)
    select ${word.cooperativeId}, ${word.id}, ${word.auditId}, ${word.entryId},
      1 + (select count(*) from audit_word w where w.cooperative_id = ${word.cooperativeId}
        and w.audit_id = ${word.auditId} and w.entry_id = ${word.entryId}),
      ${word.kind}, ${word.words}, ${word.saidAt}, ${word.saidBy}`.execute(tx)
}

/** A question of the audit committee that waits for an answer. */
export type QuestionWaiting = Pick<Word, 'words' | 'saidAt' | 'entryId'> & { readonly year: number }

/** Questions that wait for an answer, the oldest first. */
export async function questionsWaiting(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<QuestionWaiting[]> {
  const { rows } = await sql<QuestionWaiting>`
    select a.year, last.entry_id as "entryId", last.words, last.said_at as "saidAt" from (
      select distinct on (w.audit_id, w.entry_id) w.* from audit_word w
      where w.cooperative_id = ${cooperativeId} order by w.audit_id, w.entry_id, w.place desc) last
    join audit a on a.cooperative_id = last.cooperative_id and a.id = last.audit_id
    where last.kind = 'question' order by last.said_at, last.id`.execute(tx)
  return rows
}

/** Waits for who else does something in the audits of a co-operative: two of the committee may press at once. */
export async function lockAuditing(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`auditing ${cooperativeId}`}, 0))`.execute(tx)
}

/** The audit with an id, its year with it; undefined when it is not there. */
export async function auditById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'audit'>,
): Promise<Audit | undefined> {
  const row = await tx
    .selectFrom('audit')
    .select('year')
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && auditOfYear(tx, cooperativeId, row.year)
}

/**
 * Whether who asks may look at the books of a year: of the committee, and did not keep those books, post in them or sit
 * on the board during it, also when that is over by now (art. 2:48 lid 2 BW).
 */
export async function auditsYear(tx: Tx, year: number): Promise<boolean> {
  const { rows } = await sql<{ does: boolean }>`select may_audit_year(${year}) as does`.execute(tx)
  return rows[0]!.does
}
