import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../../platform/clock.ts'
import type { Database, Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { noteEnd, noteFar, takeOn } from './everything.db.ts'

/** How the archive of a co-operative is made: a stream that tells how far it is, and stops by the signal. */
export type MakeEverything = (
  slug: string,
  how: {
    readonly tell: (far: { readonly done: number; readonly of: number }) => void
    readonly signal: AbortSignal
  },
) => Promise<Readable>

/** What sending needs of the office. */
export type EverythingNeeds = {
  readonly database: Database
  readonly clock: Clock
  readonly make: MakeEverything
}

type Begun = {
  readonly cooperativeId: Id<'cooperative'>
  readonly slug: string
  readonly id: Id<'everything-taken'>
}

const NOTE_EVERY = 1_000
/** A browser that takes nothing for so long is gone, or asleep: the moment of the database is not held open for it. */
const LONGEST_PAUSE = 60_000

/**
 * Sends everything of a co-operative while it is being made; the file lies nowhere. Each second is noted how far it is,
 * and heard whether it must stop. A download that is stopped or breaks off stops the work.
 *
 * @returns the bytes of the zip; undefined when this time was sent already
 */
export async function sendEverything(
  needs: EverythingNeeds,
  begun: Begun,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const notes = notesOf(needs, begun)
  if (!(await notes.takeOn())) return undefined
  const stop = new AbortController()
  let far = { done: 0, of: 0 }
  const note = async () => {
    if (await notes.far(far)) stop.abort()
  }
  let archive: Readable
  try {
    archive = await needs.make(begun.slug, { tell: (now) => (far = now), signal: stop.signal })
  } catch (error) {
    await notes.end(null)
    throw error
  }
  const patience = setTimeout(() => stop.abort(), LONGEST_PAUSE)
  const noting = setInterval(() => void note().catch(() => stop.abort()), NOTE_EVERY)
  const hash = createHash('sha256')
  const sent = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      patience.refresh()
      done(null, chunk)
    },
  })
  const whole = pipeline(archive, sent, { signal: stop.signal })
  void whole
    .then(
      () => note().then(() => notes.end(hash.digest())),
      () => {
        stop.abort()
        return notes.end(null)
      },
    )
    .catch(() => undefined)
    .finally(() => {
      clearTimeout(patience)
      clearInterval(noting)
    })
  return Readable.toWeb(sent) as ReadableStream<Uint8Array>
}

/** What the work itself writes down of this time. */
function notesOf({ database, clock }: EverythingNeeds, { cooperativeId, id }: Begun) {
  const write = <T>(work: (tx: Tx, at: Date) => Promise<T>) =>
    database.write(
      { kind: 'job', cooperativeId },
      (tx) => work(tx, clock().at),
      () => true,
    )
  return {
    takeOn: () => write((tx, at) => takeOn(tx, cooperativeId, id, at)),
    far: (far: { readonly done: number; readonly of: number }) =>
      write((tx, at) => noteFar(tx, cooperativeId, id, { ...far, at })),
    end: (sha256: Buffer | null) => write((tx, at) => noteEnd(tx, cooperativeId, id, { at, sha256 })),
  }
}
