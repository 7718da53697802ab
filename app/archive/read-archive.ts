import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { archivedTables, quoted } from './tables.ts'
import type { ArchiveHeader } from './write-archive.ts'

/** An archive that cannot be put back, in one sentence. Nothing was changed. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

export type Restored = { readonly rows: number; readonly header: ArchiveHeader }

const ROWS_AT_A_TIME = 500

/**
 * Puts an archive back into a migrated database without anything in it. All or nothing: counts and hash are compared
 * before it is kept.
 *
 * @throws ArchiveError when the file is no archive, is damaged, or was made by another version; or when the database
 *   holds something already
 */
export async function readArchive(ownerUrl: string, path: string): Promise<Restored> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const restored = await restoreInto(client, path)
    await askForUnfinishedWork(client)
    await client.query('commit')
    return restored
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw asArchiveError(error)
  } finally {
    await client.end()
  }
}

async function restoreInto(client: pg.Client, path: string): Promise<Restored> {
  await refuseWhenFilled(client)
  const tables = new Map((await archivedTables(client)).map((table) => [table.name, table.columns]))
  // The rows were checked when they were made, and the sums per month come along as they were.
  await setTriggers(client, [...tables.keys()], 'disable')
  // Tables come after those they refer to; a reference that waits would keep the triggers from being switched on again.
  await client.query('set constraints all immediate')
  const found = new Lines(path)
  const header = await found.header()
  await refuseOtherVersion(client, header)
  let into: Into | undefined
  let rows = 0
  for await (const value of found.rest()) {
    if (Array.isArray(value)) {
      rows++
      await into?.add(value as (string | null)[])
      continue
    }
    await into?.flush()
    const { table, columns } = value as { table: string; columns: string[] }
    const known = tables.get(table)
    if (!known || columns.some((column) => !known.includes(column)))
      throw new ArchiveError(`the file names a table we do not know: ${table}.`)
    into = new Into(client, table, columns)
  }
  await into?.flush()
  if (found.footer?.rows !== rows)
    throw new ArchiveError('the file is damaged: it holds fewer rows than it says.')
  // A table with keys still to be checked at commit cannot be altered.
  await client.query('set constraints all immediate')
  await setTriggers(client, [...tables.keys()], 'enable')
  await countOn(client)
  return { rows, header }
}

/** Longer than any row of ours: the largest document, 20 MB, twice over and a half. A damaged file may be one line. */
const LONGEST_LINE = 128 * 1024 * 1024

/** The lines of a text, one by one. @throws ArchiveError when one is longer than any of ours */
export async function* linesOf(source: Readable): AsyncGenerator<string, undefined> {
  let parts: string[] = []
  let length = 0
  for await (const chunk of source.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n')
    parts.push(first)
    length += first.length
    for (const other of others) {
      yield parts.join('').replace(/\r$/, '')
      parts = [other]
      length = other.length
    }
    if (length > LONGEST_LINE)
      throw new ArchiveError('the file is damaged: a line is longer than any of ours.')
  }
  if (length > 0) yield parts.join('')
  return undefined
}

/** The lines of an archive, read one by one; knows at the end whether all of it was there. */
class Lines {
  footer: { rows: number; sha256: string } | undefined
  readonly #lines: AsyncIterator<string>
  readonly #hash = createHash('sha256')

  constructor(path: string) {
    const source = createReadStream(path)
    const unpacked = createGunzip()
    source.on('error', (error) => unpacked.destroy(error))
    this.#lines = linesOf(source.pipe(unpacked))
  }

  async header(): Promise<ArchiveHeader> {
    const first = await this.#next()
    const header = first as Partial<ArchiveHeader> | undefined
    if (header?.gilde !== 'archive' || header.format !== 1)
      throw new ArchiveError('this file is no backup of Gilde.')
    return header as ArchiveHeader
  }

  async *rest(): AsyncGenerator<unknown> {
    for (let value = await this.#next(); value !== undefined; value = await this.#next()) {
      if (this.footer) return
      yield value
    }
    throw new ArchiveError('the file is damaged: its end is missing.')
  }

  async #next(): Promise<unknown> {
    const { value: line, done } = (await this.#lines.next()) as IteratorResult<string, undefined>
    if (done) return undefined
    const parsed: unknown = JSON.parse(line)
    if (!Array.isArray(parsed) && typeof (parsed as { sha256?: unknown }).sha256 === 'string') {
      this.footer = parsed as { rows: number; sha256: string }
      if (this.footer.sha256 !== this.#hash.digest('hex'))
        throw new ArchiveError('the file is damaged: its contents were changed.')
      return this.footer
    }
    this.#hash.update(`${line}\n`)
    return parsed
  }
}

/** Puts rows into one table, some hundreds in a statement. */
export class Into {
  readonly #client: pg.Client
  readonly #table: string
  readonly #columns: readonly string[]
  #rows: (string | null)[][] = []

  constructor(client: pg.Client, table: string, columns: readonly string[]) {
    this.#client = client
    this.#table = table
    this.#columns = columns
  }

  async add(row: (string | null)[]): Promise<void> {
    if (row.length !== this.#columns.length)
      throw new ArchiveError('the file is damaged: a row has another number of values.')
    this.#rows.push(row)
    if (this.#rows.length >= ROWS_AT_A_TIME) await this.flush()
  }

  async flush(): Promise<void> {
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0) return
    const objects = rows.map((row) =>
      Object.fromEntries(this.#columns.map((column, i) => [column, row[i] ?? null])),
    )
    const types = await this.#client.query<{ column: string; type: string }>(
      `select attname::text as column, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [quoted(this.#table)],
    )
    const typeOf = new Map(types.rows.map(({ column, type }) => [column, type]))
    const list = this.#columns.map(quoted).join(', ')
    const values = this.#columns
      .map((column) => `(r ->> '${column.replaceAll("'", "''")}')::${typeOf.get(column)}`)
      .join(', ')
    await this.#client.query(
      `insert into ${quoted(this.#table)} (${list}) overriding system value
       select ${values} from json_array_elements($1::json) r`,
      [JSON.stringify(objects)],
    )
  }
}

async function refuseWhenFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>(
    'select exists (select from person) or exists (select from cooperative) as filled',
  )
  if (rows[0]!.filled)
    throw new ArchiveError('the database holds something already; a backup goes into an empty one.')
}

async function refuseOtherVersion(client: pg.Client, header: ArchiveHeader): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  const [here, there] = [rows.map(({ name }) => name).join(), header.migrations.join()]
  if (here !== there) {
    throw new ArchiveError(
      `the backup was made by another version of Gilde (its last change is ` +
        `${header.migrations.at(-1)}); restore it with that version and upgrade after.`,
    )
  }
}

/** Switches the triggers of tables off or on: rows that come back were checked when they were made. */
export async function setTriggers(
  client: pg.Client,
  tables: readonly string[],
  how: 'enable' | 'disable',
): Promise<void> {
  for (const table of tables) await client.query(`alter table ${quoted(table)} ${how} trigger user`)
}

/** Numbers that the database gives itself go on after the last one that came back. */
export async function countOn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select c.relname as table, a.attname as column,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace
    where a.attidentity <> '' and not a.attisdropped`)
  for (const { table, column, sequence } of rows) {
    const last = `(select coalesce(max(${quoted(column)}), 0) + 1 from ${quoted(table)})`
    await client.query(`select setval($1, ${last}, false)`, [sequence])
  }
}

/** Jobs are not in an archive: what was not finished when it was made is asked for again. */
async function askForUnfinishedWork(client: pg.Client): Promise<void> {
  await client.query(`select set_config('gilde.purpose', 'operator', false)`)
  await client.query(`
    select enqueue_job('render-invoice', jsonb_build_object('cooperativeId', cooperative_id, 'invoiceId', id),
      'render-invoice:' || id)
    from invoice where state = 'issued' and document_id is null and import_id is null`)
  await client.query(`
    select enqueue_job('send-mail', jsonb_build_object('cooperativeId', cooperative_id, 'mailId', id),
      'send-mail:' || id)
    from mail where sent_at is null`)
  await client.query('reset gilde.purpose')
}

function asArchiveError(error: unknown): unknown {
  const { code } = error as { code?: string }
  if (code !== undefined && code.startsWith('Z_'))
    return new ArchiveError('the file is damaged or is no backup of Gilde.')
  if (error instanceof SyntaxError) return new ArchiveError('the file is damaged: a line cannot be read.')
  return error
}
