import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Sheet } from '../../platform/sheet.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { ImportKind, Mapping } from './import-kind.ts'

/** A list that somebody chose, without its rows. */
export type ImportFile = {
  readonly id: Id<'import'>
  readonly kind: ImportKind
  readonly name: string
  readonly leftOut: readonly string[]
  readonly columns: Mapping
  readonly countsOn: Day | null
  readonly revision: number
  readonly putBy: Id<'person'>
  readonly putByName: string
  readonly putAt: Date
  readonly doneByName: string | null
  readonly doneAt: Date | null
  readonly added: number | null
  readonly known: number | null
  /** When the very same file was carried out before; null when it was not. */
  readonly sameDoneAt: Date | null
}

/** A list with its rows, for who goes on with it. */
export type ImportToDo = ImportFile & Pick<Sheet, 'rows' | 'formulas'>

const FACTS = sql`f.id, f.kind, f.name, f.left_out as "leftOut", f.columns, f.counts_on as "countsOn", f.revision,
  f.put_by as "putBy", p.name as "putByName", f.put_at as "putAt", d.name as "doneByName", f.done_at as "doneAt",
  f.added, f.known, (select max(s.done_at) from import_file s where s.cooperative_id = f.cooperative_id
    and s.sha256 = f.sha256 and s.kind = f.kind and s.id <> f.id) as "sameDoneAt"`
const FROM = sql`import_file f join person p on p.id = f.put_by left join person d on d.id = f.done_by`

/** The lists that were put here, the newest first; at most a hundred. */
export async function importFiles(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly ImportFile[]> {
  const { rows } = await sql<ImportFile>`
    select ${FACTS} from ${FROM} where f.cooperative_id = ${cooperativeId}
    order by f.put_at desc limit 100`.execute(tx)
  return rows
}

/** One list; undefined when there is none. */
export async function importFile(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'import'>,
): Promise<ImportFile | undefined> {
  const { rows } = await sql<ImportFile>`
    select ${FACTS} from ${FROM} where f.cooperative_id = ${cooperativeId} and f.id = ${id}`.execute(tx)
  return rows[0]
}

/** What stands in a list that was not carried out yet; undefined when it was. */
export async function rowsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'import'>,
): Promise<Pick<Sheet, 'rows' | 'formulas'> | undefined> {
  const { rows } = await sql<Pick<Sheet, 'rows' | 'formulas'>>`
    select rows, formulas from import_file
    where cooperative_id = ${cooperativeId} and id = ${id} and rows is not null`.execute(tx)
  return rows[0]
}

/** Holds a list until the transaction ends; undefined when it is not there or was carried out. */
export async function holdImport(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'import'>,
): Promise<ImportToDo | undefined> {
  await sql`select from import_file where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(
    tx,
  )
  const [file, rows] = [await importFile(tx, cooperativeId, id), await rowsOf(tx, cooperativeId, id)]
  return file && rows && { ...file, ...rows }
}

/** Lists are carried out one after the other, so that two with the same lines bring these in once. */
export async function takeTurn(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import:${cooperativeId}`}, 0))`.execute(tx)
}

/** Keeps a list. */
export async function insertImport(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Sheet & {
    readonly id: Id<'import'>
    readonly kind: ImportKind
    readonly name: string
    readonly sha256: Buffer
    readonly columns: Mapping
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into import_file (cooperative_id, id, kind, name, sha256, rows, formulas, left_out, columns, put_by, put_at)
    values (${cooperativeId}, ${of.id}, ${of.kind}, ${of.name}, ${of.sha256}, ${JSON.stringify(of.rows)}::jsonb,
      ${JSON.stringify(of.formulas)}::jsonb, ${[...of.leftOut]}::text[], ${JSON.stringify(of.columns)}::jsonb,
      ${of.by}, ${of.at})`.execute(tx)
}

/** Keeps which column holds what, and the day on which it counts. */
export async function storeColumns(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'import'>,
  { columns, countsOn }: { readonly columns: Mapping; readonly countsOn: Day | null },
): Promise<void> {
  await sql`
    update import_file set columns = ${JSON.stringify(columns)}::jsonb, counts_on = ${countsOn}, revision = revision + 1
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Keeps what came of a list, and throws its rows away. */
export async function storeDone(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'import'>,
  of: { readonly by: Id<'person'>; readonly at: Date; readonly added: number; readonly known: number },
): Promise<void> {
  await sql`
    update import_file set rows = null, done_by = ${of.by}, done_at = ${of.at}, added = ${of.added}, known = ${of.known}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Throws a list away that was not carried out; false when there is none. */
export async function dropImport(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'import'>,
): Promise<boolean> {
  const dropped = await sql`
    delete from import_file where cooperative_id = ${cooperativeId} and id = ${id} and done_at is null`.execute(
    tx,
  )
  return dropped.numAffectedRows === 1n
}

/** Throws away the lists of before a moment that were never carried out. */
export async function dropImportsBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
): Promise<void> {
  await sql`
    delete from import_file where cooperative_id = ${cooperativeId} and done_at is null and put_at < ${before}`.execute(
    tx,
  )
}
