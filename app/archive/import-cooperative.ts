import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import pg from 'pg'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { tablesOfOne, type TableOfOne } from './cooperative-tables.ts'
import type { CooperativeManifest } from './export-cooperative.ts'
import { ArchiveError, countOn, Into, linesOf, setTriggers } from './read-archive.ts'

/** What came back: the short name of the co-operative, and how many rows and documents. */
export type BroughtIn = { readonly slug: string; readonly rows: number; readonly documents: number }

/** A manifest of a million documents is smaller. */
const LARGEST_MANIFEST = 256 * 1024 * 1024
const LARGEST_DOCUMENT = 64 * 1024 * 1024

/**
 * Puts what `exportCooperative` wrote into an installation in which that co-operative is not. All or nothing: each
 * table and document is compared with its hash before it is kept.
 *
 * @throws ArchiveError when the file is no such export, is damaged or of another version; when the co-operative is here
 *   already, or somebody of it has an e-mail address that is of somebody else here
 */
export async function importCooperative(ownerUrl: string, path: string): Promise<BroughtIn> {
  const zip = await openedZip(path)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const entries = await entriesOf(zip)
    const manifest = await manifestOf(zip, entries)
    await client.query('begin')
    await refuseUnfit(client, manifest)
    const done = await broughtIn(client, zip, entries, manifest)
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
  const manifest = JSON.parse(bytes.toString('utf8')) as Partial<CooperativeManifest>
  if (manifest.gilde !== 'cooperative' || manifest.format !== 1)
    throw new ArchiveError('this file is no export of a co-operative.')
  return manifest as CooperativeManifest
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
  // The rows were checked when they were made, and the sums per month come along as they were.
  await setTriggers(client, names, 'disable')
  await client.query('set constraints all immediate')
  let rows = 0
  for (const [at, table] of tables.entries()) {
    const stated = manifest.tables[at]!
    const read = await intoTable(client, zip, entries, table, manifest.cooperative.id)
    if (read.rows !== stated.rows || read.sha256 !== stated.sha256)
      throw new ArchiveError(`the file is damaged: what it holds of ${table.name} was changed.`)
    rows += read.rows
  }
  await client.query('set constraints all immediate')
  await setTriggers(client, names, 'enable')
  await countOn(client)
  await askForPapers(client, manifest.cooperative.id)
  return { slug: manifest.cooperative.slug, rows, documents: manifest.documents.length }
}

async function intoTable(
  client: pg.Client,
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  { name, columns }: TableOfOne,
  cooperativeId: string,
): Promise<{ rows: number; sha256: string }> {
  const entry = entries.get(`data/${name}.jsonl`)
  if (!entry) throw new ArchiveError(`the file is damaged: ${name} is not in it.`)
  const into = new Into(client, name, columns)
  const hash = createHash('sha256')
  let rows = 0
  for await (const line of linesOf(Readable.from(await zip.openReadStreamPromise(entry)))) {
    hash.update(`${line}\n`)
    rows++
    const row = JSON.parse(line) as Record<string, string | null>
    if (
      (row['cooperative_id'] ?? cooperativeId) !== cooperativeId ||
      (name === 'cooperative' && row['id'] !== cooperativeId)
    )
      throw new ArchiveError(`the file is damaged: a row of ${name} is of another co-op.`)
    if (name === 'person' && (await isHere(client, row))) continue
    if (name === 'file') row['content'] = await documentOf(zip, entries, row)
    await into.add(columns.map((column) => row[column] ?? null))
    // Documents are large: one at a time.
    if (name === 'file') await into.flush()
  }
  await into.flush()
  return { rows, sha256: hash.digest('hex') }
}

/** Somebody of the co-op may be here already, with a place in another one: that person stays as they are here. */
async function isHere(
  client: pg.Client,
  { id, email, name }: Record<string, string | null>,
): Promise<boolean> {
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
  row: Record<string, string | null>,
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
  if (error instanceof SyntaxError) return new ArchiveError('the file is damaged: a line cannot be read.')
  if (code?.startsWith('Z_') || /zip|compressed|uncompressed|signature|end of central/i.test(message ?? ''))
    return new ArchiveError('the file is damaged.')
  return error
}
