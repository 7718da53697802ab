import { createHash } from 'node:crypto'
import pg from 'pg'
import { described, tablesOfOne, type TableOfOne, type Whose } from './cooperative-tables.ts'
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
export type Part = { readonly name: string; readonly pieces: () => AsyncIterable<string | Buffer> }

const ROWS_AT_A_TIME = 500

/** There is no co-operative of that short name. */
export class NoSuchCooperative extends Error {
  override name = 'NoSuchCooperative'
}

/** Told how many rows and documents are in it, and of how many. */
export type Tell = (far: { readonly done: number; readonly of: number }) => void

/**
 * What an export holds, each part made when it is its turn; the manifest is whole when the others were read.
 *
 * @param client in one transaction, as the owner of the tables
 * @throws NoSuchCooperative
 */
export async function partsOf(client: pg.Client, slug: string, whose: Whose, tell?: Tell) {
  const found = await client.query<{ id: string }>('select id from cooperative where slug = $1', [slug])
  const id = found.rows[0]?.id
  if (id === undefined) throw new NoSuchCooperative(`there is no co-op "${slug}".`)
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  const tables = await tablesOfOne(client, whose)
  const documents = await client.query<CooperativeManifest['documents'][number]>(
    `select id, name, encode(sha256, 'hex') as sha256 from file
     where ${tables.find(({ name }) => name === 'file')!.where} order by id`,
    [id],
  )
  const counted: CooperativeManifest['tables'][number][] = []
  const of = tell ? documents.rows.length + (await rowsInAll(client, tables, id)) : 0
  let done = 0
  const came = (more: number) => tell?.({ done: (done += more), of })
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
    {
      name: 'README.txt',
      pieces: () => only(whose === 'all' ? `${README}${PERSONAL}` : `${README}${WITHOUT}`),
    },
    { name: 'tables.json', pieces: () => only(json(description)) },
    ...tables.map((table) => ({
      name: `data/${table.name}.jsonl`,
      pieces: () => rowsOf(client, table, id, counted, came),
    })),
    ...documents.rows.map((one) => ({
      name: `documents/${one.id}`,
      pieces: () => contentOf(client, id, one.id, came),
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
  { name, columns, key, from, where }: TableOfOne,
  cooperativeId: string,
  counted: CooperativeManifest['tables'][number][],
  came: (more: number) => void,
): AsyncGenerator<string> {
  // The content of a document lies beside the rows.
  const kept = name === 'file' ? columns.filter((column) => column !== 'content') : columns
  const pairs = kept.map((column) => `'${column}', ${quoted(column)}::text`).join(', ')
  const hash = createHash('sha256')
  let count = 0
  const ours = oursOf(where, cooperativeId)
  await client.query(
    `declare taken no scroll cursor for select json_build_object(${pairs})::text as row from ${from}
     where ${ours} order by ${key.map(quoted).join(', ')}`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_A_TIME} from taken`)
    const text = rows.map(({ row }) => `${row}\n`).join('')
    hash.update(text)
    count += rows.length
    came(rows.length)
    if (text !== '') yield text
    if (rows.length < ROWS_AT_A_TIME) break
  }
  await client.query('close taken')
  counted.push({ name, rows: count, sha256: hash.digest('hex') })
}

/** The id is of our own database, and a cursor takes no parameters. */
function oursOf(where: string, cooperativeId: string): string {
  return where.replaceAll('$1', `'${cooperativeId}'::uuid`)
}

async function rowsInAll(client: pg.Client, tables: readonly TableOfOne[], cooperativeId: string) {
  const counts = tables.map(
    ({ from, where }) => `(select count(*) from ${from} where ${oursOf(where, cooperativeId)})`,
  )
  const { rows } = await client.query<{ many: string }>(`select ${counts.join(' + ')} as many`)
  return Number(rows[0]!.many)
}

async function* contentOf(
  client: pg.Client,
  cooperativeId: string,
  id: string,
  came: (more: number) => void,
): AsyncGenerator<Buffer> {
  const { rows } = await client.query<{ content: Buffer }>(
    'select content from file where cooperative_id = $1 and id = $2',
    [cooperativeId, id],
  )
  came(1)
  yield rows[0]!.content
}

const PERSONAL = `
What members told of their benefit and their household is in it too, which no role in the office reads.
`

const WITHOUT = `
What members told for themselves (benefit, household, hours, permissions, statements, with whom they share) is not in
it: no role in the office reads that. Of a page for customers it holds what everybody reads. For a move of the whole
co-operative the operator makes the whole file:
npx gilde export everything --coop X --to FILE.zip
`

const README = `Everything of one co-operative, out of Gilde.

  manifest.json       what is in here, with a count and a SHA-256 of each table and each document
  tables.json         what each table and each column is, in words
  data/TABLE.jsonl    the rows: one JSON object a line, every value as text (amounts in cents, days as YYYY-MM-DD)
  documents/ID        the documents, byte for byte; their names and kinds are in data/file.jsonl

These are personal data of members and customers. Keep it as safe as the office, and throw it away when it has served.
Passkeys, sessions, second factors, printed cards, mail that was sent and keys of other services are not in it: people
sign in anew. Links that customers hold are in it, because they must go on.

Back into Gilde, where this co-operative is not: npx gilde import everything FILE.zip --account IBAN
`
