import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { ZipFile } from 'yazl'
import { partsOf, type CooperativeManifest, type Part, type Tell } from './parts-of-cooperative.ts'

/** How an export is followed, and by which signal it is stopped. */
export type Followed = {
  readonly tell?: Tell
  readonly signal?: AbortSignal
}

/**
 * Writes everything of one co-operative as open files: a line of JSON for each row, a description of each table, and
 * the documents as they are. One moment of the database, also while people work. The same rows give the same bytes.
 * The rows of people are in it; ways to sign in are not.
 *
 * @param to a folder, or a file that ends in `.zip`; it appears when it is whole
 * @throws NoSuchCooperative, or Error (with the code of the file system) when it cannot be written; AbortError when it
 *   was stopped. Nothing is left then
 */
export async function exportCooperative(
  ownerUrl: string,
  slug: string,
  to: string,
  { tell, signal }: Followed = {},
): Promise<CooperativeManifest> {
  const client = await reading(ownerUrl)
  const draft = `${to}.part`
  try {
    // Of an export that was killed something may lie there still, and that may be of another co-operative.
    await rm(draft, { force: true, recursive: true })
    const made = await partsOf(client, slug, 'all', tell)
    if (to.endsWith('.zip'))
      await pipeline(zipOf(made.parts), createWriteStream(draft, { mode: 0o600 }), { signal })
    else await inFolder(made.parts, draft, signal)
    await rename(draft, to)
    return made.manifest()
  } catch (error) {
    await rm(draft, { force: true, recursive: true })
    throw error
  } finally {
    await client.end()
  }
}

/**
 * What the office may take along, as a zip in a stream: nothing lies on a disk. It is what `exportCooperative` writes,
 * without what members told for themselves. Whoever stops reading stops the work: the transaction ends with the stream,
 * whole, stopped or broken.
 *
 * @throws NoSuchCooperative
 */
export async function streamCooperative(
  ownerUrl: string,
  slug: string,
  { tell, signal }: Followed = {},
): Promise<Readable> {
  const client = await reading(ownerUrl)
  try {
    const { parts } = await partsOf(client, slug, 'office', tell)
    const zip = zipOf(parts)
    const whole = new PassThrough()
    void pipeline(zip, whole, { signal })
      .catch(() => undefined)
      .then(() => client.end())
      .catch(() => undefined)
    return whole
  } catch (error) {
    await client.end()
    throw error
  }
}

/** One moment of the database, as its owner. A connection that breaks fails the query that is under way. */
async function reading(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'gilde export' })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('begin transaction isolation level repeatable read read only')
  return client
}

/** One day for all files in it, so that the same rows give the same bytes. */
const OPTIONS = { mtime: new Date(2000, 0, 1), mode: 0o100600 }

/** The parts as a zip, each made when it is its turn; what goes wrong in one breaks the stream. */
function zipOf(parts: readonly Part[]): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  let part: Readable | undefined
  out.once('close', () => part?.destroy())
  for (const { name, pieces } of parts)
    zip.addReadStreamLazy(name, OPTIONS, (give) => {
      part = Readable.from(pieces(), { objectMode: false })
      part.on('error', (error) => out.destroy(error))
      give(null, part)
    })
  zip.end()
  return out
}

async function inFolder(
  parts: readonly Part[],
  folder: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { name, pieces } of parts) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(Readable.from(pieces(), { objectMode: false }), createWriteStream(path, { mode: 0o600 }), {
      signal,
    })
  }
}
