import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { archivedTables, quoted, type ArchivedTable } from './tables.ts'

/** First line of an archive. */
export type ArchiveHeader = {
  readonly gilde: 'archive'
  readonly format: 1
  readonly madeAt: string
  /** The migrations of the database it was made of; it goes back into one with the very same. */
  readonly migrations: readonly string[]
  /** The key of the installation, without which second factors cannot be read; absent when it is kept elsewhere. */
  readonly key?: string
}

/** What was written: rows per table, and the bytes of the file. */
export type Written = { readonly tables: number; readonly rows: number }

/** How a backup is followed. */
type Followed = { readonly tell?: (far: { readonly done: number }) => void; readonly signal?: AbortSignal }

const ROWS_AT_A_TIME = 500

/**
 * Writes all that is kept to one file: gzip of JSON lines, first a header, then per table its columns and rows, last a
 * count and the SHA-256 of all lines before. One moment of the database, also while people work. The file appears when
 * it is whole.
 *
 * @param followed told how many rows are written, and by which signal it is stopped
 * @throws Error (with the code of the file system) when the file cannot be written, AbortError when it was stopped;
 *   nothing is left then
 */
export async function writeArchive(
  ownerUrl: string,
  path: string,
  madeAt: Date,
  key?: string,
  { tell, signal }: Followed = {},
): Promise<Written> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const draft = `${path}.part`
  const written = { tables: 0, rows: 0 }
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const lines = Readable.from(archiveLines(client, madeAt, key, written, tell))
    await pipeline(lines, createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600 }), {
      signal,
    })
    await rename(draft, path)
    return written
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await client.end()
  }
}

async function* archiveLines(
  client: pg.Client,
  madeAt: Date,
  key: string | undefined,
  written: { tables: number; rows: number },
  tell: Followed['tell'],
) {
  const hash = createHash('sha256')
  const line = (value: unknown): string => {
    const text = `${typeof value === 'string' ? value : JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  const { rows: migrations } = await client.query<{ name: string }>(
    'select name from migration order by name',
  )
  const header: ArchiveHeader = {
    gilde: 'archive',
    format: 1,
    madeAt: madeAt.toISOString(),
    migrations: migrations.map(({ name }) => name),
    ...(key ? { key } : {}),
  }
  yield line(header)
  for (const table of await archivedTables(client)) {
    yield line({ table: table.name, columns: table.columns })
    written.tables++
    for await (const row of rowsOf(client, table)) {
      written.rows++
      tell?.({ done: written.rows })
      yield line(row)
    }
  }
  yield `${JSON.stringify({ rows: written.rows, sha256: hash.digest('hex') })}\n`
}

/** Each row as JSON text, in the order of the key: rows that refer to earlier rows of their own table come later. */
async function* rowsOf(client: pg.Client, { name, columns, key }: ArchivedTable): AsyncGenerator<string> {
  const row = `json_build_array(${columns.map((column) => asText(column)).join(', ')})::text as row`
  await client.query(
    `declare archive no scroll cursor for select ${row} from ${quoted(name)} order by ${key.map(quoted).join(', ')}`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_A_TIME} from archive`)
    for (const { row: text } of rows) yield text
    if (rows.length < ROWS_AT_A_TIME) break
  }
  await client.query('close archive')
}

/**
 * Every value as PostgreSQL writes it as text, so that nothing is lost on the way: no floats, no dates of
 * JavaScript.
 */
function asText(column: string): string {
  return `${quoted(column)}::text`
}
