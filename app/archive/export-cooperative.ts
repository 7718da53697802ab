import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { ZipFile } from 'yazl'
import { described, tablesOfOne, type TableOfOne } from './cooperative-tables.ts'
import { quoted } from './tables.ts'

/** What is in the file of one co-operative: counts and hashes, by which coming back is checked. */
export type CooperativeManifest = {
  readonly gilde: 'cooperative'
  readonly format: 1
  readonly cooperative: { readonly id: string; readonly slug: string }
  readonly migrations: readonly string[]
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[]
  /** Documents lie beside the rows under their id; the SHA-256 in hex. */
  readonly documents: readonly { readonly id: string; readonly name: string; readonly sha256: string }[]
}

/** A file in the export: its name, and what is in it, made when it is its turn. */
type Part = { readonly name: string; readonly pieces: () => AsyncIterable<string | Buffer> }

const ROWS_AT_A_TIME = 500

/** There is no co-operative of that short name. */
export class NoSuchCooperative extends Error {
  override name = 'NoSuchCooperative'
}

/**
 * Writes everything of one co-operative as open files: a line of JSON for each row, a description of each table, and
 * the documents as they are. One moment of the database, also while people work. The same rows give the same bytes.
 * The rows of people are in it; ways to sign in are not.
 *
 * @param to a folder, or a file that ends in `.zip`; it appears when it is whole
 * @throws NoSuchCooperative, or Error (with the code of the file system) when it cannot be written
 */
export async function exportCooperative(
  ownerUrl: string,
  slug: string,
  to: string,
): Promise<CooperativeManifest> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const draft = `${to}.part`
  try {
    // Of an export that was killed something may lie there still, and that may be of another co-operative.
    await rm(draft, { force: true, recursive: true })
    await client.query('begin transaction isolation level repeatable read read only')
    const made = await partsOf(client, slug)
    await (to.endsWith('.zip') ? zipped(made.parts, draft) : inFolder(made.parts, draft))
    await rename(draft, to)
    return made.manifest()
  } catch (error) {
    await rm(draft, { force: true, recursive: true })
    throw error
  } finally {
    await client.end()
  }
}

async function partsOf(client: pg.Client, slug: string) {
  const found = await client.query<{ id: string }>('select id from cooperative where slug = $1', [slug])
  const id = found.rows[0]?.id
  if (id === undefined) throw new NoSuchCooperative(`there is no co-op "${slug}".`)
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  const tables = await tablesOfOne(client)
  const documents = await client.query<CooperativeManifest['documents'][number]>(
    `select id, name, encode(sha256, 'hex') as sha256 from file where cooperative_id = $1 order by id`,
    [id],
  )
  const counted: CooperativeManifest['tables'][number][] = []
  const manifest = (): CooperativeManifest => ({
    gilde: 'cooperative',
    format: 1,
    cooperative: { id, slug },
    migrations: rows.map(({ name }) => name),
    tables: counted,
    documents: documents.rows,
  })
  const description = await described(client, tables)
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  const parts: Part[] = [
    { name: 'README.txt', pieces: () => only(README) },
    { name: 'tables.json', pieces: () => only(json(description)) },
    ...tables.map((table) => ({
      name: `data/${table.name}.jsonl`,
      pieces: () => rowsOf(client, table, id, counted),
    })),
    ...documents.rows.map((one) => ({
      name: `documents/${one.id}`,
      pieces: () => contentOf(client, id, one.id),
    })),
    // Last: by then all rows are counted.
    { name: 'manifest.json', pieces: () => only(() => json(manifest())) },
  ]
  return { parts, manifest }
}

async function* only(text: string | (() => string)): AsyncGenerator<string> {
  yield typeof text === 'string' ? text : text()
}

/** The rows of a table in the order of its key, as objects of text: exactly as PostgreSQL writes each value. */
async function* rowsOf(
  client: pg.Client,
  { name, columns, key, where }: TableOfOne,
  cooperativeId: string,
  counted: CooperativeManifest['tables'][number][],
): AsyncGenerator<string> {
  // The content of a document lies beside the rows.
  const kept = name === 'file' ? columns.filter((column) => column !== 'content') : columns
  const pairs = kept.map((column) => `'${column}', ${quoted(column)}::text`).join(', ')
  const hash = createHash('sha256')
  let count = 0
  // The id is of our own database, and a cursor takes no parameters.
  const ours = where.replaceAll('$1', `'${cooperativeId}'::uuid`)
  await client.query(
    `declare taken no scroll cursor for select json_build_object(${pairs})::text as row from ${quoted(name)}
     where ${ours} order by ${key.map(quoted).join(', ')}`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_A_TIME} from taken`)
    const text = rows.map(({ row }) => `${row}\n`).join('')
    hash.update(text)
    count += rows.length
    if (text !== '') yield text
    if (rows.length < ROWS_AT_A_TIME) break
  }
  await client.query('close taken')
  counted.push({ name, rows: count, sha256: hash.digest('hex') })
}

async function* contentOf(client: pg.Client, cooperativeId: string, id: string): AsyncGenerator<Buffer> {
  const { rows } = await client.query<{ content: Buffer }>(
    'select content from file where cooperative_id = $1 and id = $2',
    [cooperativeId, id],
  )
  yield rows[0]!.content
}

/** One day for all files in it, so that the same rows give the same bytes. */
const OPTIONS = { mtime: new Date(2000, 0, 1), mode: 0o100600 }

async function zipped(parts: readonly Part[], path: string): Promise<void> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => zip.on('error', reject))
  for (const { name, pieces } of parts)
    zip.addReadStreamLazy(name, OPTIONS, (give) => give(null, Readable.from(pieces(), { objectMode: false })))
  zip.end()
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 })), failed])
}

async function inFolder(parts: readonly Part[], folder: string): Promise<void> {
  for (const { name, pieces } of parts) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(Readable.from(pieces(), { objectMode: false }), createWriteStream(path, { mode: 0o600 }))
  }
}

const README = `Everything of one co-operative, out of Gilde.

  manifest.json       what is in here, with a count and a SHA-256 of each table and each document
  tables.json         what each table and each column is, in words
  data/TABLE.jsonl    the rows: one JSON object a line, every value as text (amounts in cents, days as YYYY-MM-DD)
  documents/ID        the documents, byte for byte; their names and kinds are in data/file.jsonl

These are personal data: of members, customers, and what members told of their household. Keep it as safe as the office,
and throw it away when it has served. Passkeys, sessions, second factors, printed cards, mail that was sent and keys of
other services are not in it: people sign in anew. Links that customers hold are in it, because they must go on.

Back into Gilde, where this co-operative is not: npx gilde import everything FILE.zip --account IBAN
`
