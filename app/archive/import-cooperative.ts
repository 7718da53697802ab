import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import pg from 'pg'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { tablesOfOne, type TableOfOne } from './cooperative-tables.ts'
import type { CooperativeManifest } from './export-cooperative.ts'
import { beAlone, mustAddUp, recognised, refuseOtherAccount, type Recognised } from './let-in.ts'
import { readManifest, readRow, type ExportedRow } from './manifest.ts'
import { ArchiveError, countOn, Into, linesOf, setTriggers } from './read-archive.ts'

/** What came back: the short name of the co-operative, how many rows and documents, and by what people know it. */
export type BroughtIn = Recognised & {
  readonly slug: string
  readonly rows: number
  readonly documents: number
}

/** A manifest of a million documents is smaller. */
const LARGEST_MANIFEST = 256 * 1024 * 1024
const LARGEST_DOCUMENT = 64 * 1024 * 1024

/**
 * Puts what `exportCooperative` wrote into an installation in which that co-operative is not. All or nothing: each
 * table and document is compared with its hash, and the books must add up, before it is kept. That says nothing of who
 * made the file: who puts it in says the account that the co-op told them, and compares its SHA-256 and the
 * administrators.
 *
 * @param account the account on which its customers pay, as the co-op itself told it; `none` when it has none
 * @throws ArchiveError when the file is no such export, is damaged, of another version, of another account or does not
 *   add up; when the co-operative is here already, or somebody of it has an e-mail address that is of somebody else
 *   here; when somebody is at work on this database
 */
export async function importCooperative(ownerUrl: string, path: string, account: string): Promise<BroughtIn> {
  const zip = await openedZip(path)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const entries = await entriesOf(zip)
    const manifest = await manifestOf(zip, entries)
    await client.query('begin')
    await refuseUnfit(client, manifest)
    const done = await broughtIn(client, zip, entries, manifest)
    refuseOtherAccount(done, account)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw asArchiveError(error)
  } finally {
    await client.end()
    zip.close()
  }
}

async function openedZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false })
  } catch (error) {
    if (/^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new ArchiveError('this file is damaged, or no export of Gilde.', { cause: error })
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return entries
}

async function manifestOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<CooperativeManifest> {
  const bytes = await contentOf(zip, entries, 'manifest.json', LARGEST_MANIFEST)
  return readManifest(bytes.toString('utf8'))
}

async function contentOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  name: string,
  most: number,
): Promise<Buffer> {
  const entry = entries.get(name)
  if (!entry) throw new ArchiveError(`the file is damaged: ${name} is not in it.`)
  if (entry.uncompressedSize > most) throw new ArchiveError(`the file is damaged: ${name} is too large.`)
  return buffer(await zip.openReadStreamPromise(entry))
}

async function refuseUnfit(
  client: pg.Client,
  { cooperative, migrations }: CooperativeManifest,
): Promise<void> {
  const here = await client.query<{ name: string }>('select name from migration order by name')
  if (here.rows.map(({ name }) => name).join() !== migrations.join())
    throw new ArchiveError(
      `the file was made by another version of Gilde (its last change is ${migrations.at(-1)}); ` +
        `bring both to the same version first.`,
    )
  const there = await client.query('select from cooperative where id = $1 or slug = $2', [
    cooperative.id,
    cooperative.slug,
  ])
  if (there.rowCount !== 0)
    throw new ArchiveError(`the co-op "${cooperative.slug}" is here already; nothing was changed.`)
}

async function broughtIn(
  client: pg.Client,
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  manifest: CooperativeManifest,
): Promise<BroughtIn> {
  const tables = await tablesOfOne(client)
  const names = tables.map(({ name }) => name)
  if (names.join() !== manifest.tables.map(({ name }) => name).join())
    throw new ArchiveError('the file is damaged: it holds other tables than it should.')
  await beAlone(client, names)
  // Triggers would reckon anew what comes along as it was, such as the sums per month. What they watch over is looked
  // at afterwards.
  await setTriggers(client, names, 'disable')
  await client.query('set constraints all immediate')
  const { id } = manifest.cooperative
  let rows = 0
  const people: string[] = []
  for (const [at, table] of tables.entries()) {
    const stated = manifest.tables[at]!
    const read = await intoTable(client, zip, entries, table, id)
    if (read.rows !== stated.rows || read.sha256 !== stated.sha256)
      throw new ArchiveError(`the file is damaged: what it holds of ${table.name} was changed.`)
    rows += read.rows
    people.push(...read.people)
  }
  await client.query('set constraints all immediate')
  await setTriggers(client, names, 'enable')
  await countOn(client)
  await askForPapers(client, id)
  await mustAddUp(client, id, tables.find(({ name }) => name === 'person')!.where, people)
  const { slug } = manifest.cooperative
  return { slug, rows, documents: manifest.documents.length, ...(await recognised(client, id)) }
}

async function intoTable(
  client: pg.Client,
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  { name, columns }: TableOfOne,
  cooperativeId: string,
): Promise<{ rows: number; sha256: string; people: readonly string[] }> {
  const entry = entries.get(`data/${name}.jsonl`)
  if (!entry) throw new ArchiveError(`the file is damaged: ${name} is not in it.`)
  const into = new Into(client, name, columns)
  const hash = createHash('sha256')
  // The content of a document lies beside the rows.
  const stated = name === 'file' ? columns.filter((column) => column !== 'content') : columns
  const people: string[] = []
  let rows = 0
  for await (const line of linesOf(Readable.from(await zip.openReadStreamPromise(entry)))) {
    hash.update(`${line}\n`)
    rows++
    const row = readRow(line, { table: name, columns: stated, at: rows }, cooperativeId)
    if (name === 'person' && (await isHere(client, row))) continue
    if (name === 'person') people.push(row['id']!)
    if (name === 'file') row['content'] = await documentOf(zip, entries, row)
    await into.add(columns.map((column) => row[column] ?? null))
    // Documents are large: one at a time.
    if (name === 'file') await into.flush()
  }
  await into.flush()
  return { rows, sha256: hash.digest('hex'), people }
}

/** Somebody of the co-op may be here already, with a place in another one: that person stays as they are here. */
async function isHere(client: pg.Client, { id, email, name }: ExportedRow): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>('select id from person where id = $1 or email = $2', [
    id,
    email,
  ])
  if (rows.length === 0) return false
  if (rows.length === 1 && rows[0]!.id === id) return true
  throw new ArchiveError(
    `the e-mail address of ${name} is of somebody else here; change one of the two first.`,
  )
}

async function documentOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  row: ExportedRow,
): Promise<string> {
  const content = await contentOf(zip, entries, `documents/${row['id']}`, LARGEST_DOCUMENT)
  const hash = createHash('sha256').update(content).digest('hex')
  if (row['sha256'] !== `\\x${hash}`)
    throw new ArchiveError(`the file is damaged: document ${row['name']} is not what was stored.`)
  return `\\x${content.toString('hex')}`
}

/** Jobs are not in an export: papers that were not made yet are asked for again. */
async function askForPapers(client: pg.Client, cooperativeId: string): Promise<void> {
  await client.query(`select set_config('gilde.purpose', 'operator', true)`)
  await client.query(
    `select enqueue_job('render-invoice', jsonb_build_object('cooperativeId', cooperative_id, 'invoiceId', id),
       'render-invoice:' || id)
     from invoice where cooperative_id = $1 and state = 'issued' and document_id is null and import_id is null`,
    [cooperativeId],
  )
}

function asArchiveError(error: unknown): unknown {
  if (error instanceof ArchiveError) return error
  const { code, message } = error as { code?: string; message?: string }
  if (code === '55P03' || code === '40P01')
    return new ArchiveError('Gilde is at work on this database. Stop it first, and try again.')
  // Data that does not fit its column, or that refers to what is not there.
  if (/^2[23]...$/.test(code ?? ''))
    return new ArchiveError(`the file is damaged: a row does not fit (${message}).`)
  if (code?.startsWith('Z_') || /zip|compressed|uncompressed|signature|end of central/i.test(message ?? ''))
    return new ArchiveError('the file is damaged.')
  return error
}
