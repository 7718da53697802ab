import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The paths one embedded server lives at. All absolute. */
export interface Place {
  readonly directory: string
  readonly data: string
  readonly run: string
  readonly log: string
}

/** What `postmaster.pid` says about the server that wrote it. */
export interface Postmaster {
  readonly pid: number
  readonly socketDirectory: string
}

/** A socket's whole path fits in 104 bytes on macOS and 108 on Linux, closing zero included. */
const longestSocketPath = 103
const socketName = '.s.PGSQL.5432'

/**
 * Makes the folder (0700) and works out where everything goes. The socket moves to a short folder
 * under the system's temporary one when its path would be too long.
 *
 * @throws Error when the folder belongs to somebody else
 */
export function preparePlace(given: string): Place {
  privateFolder(resolve(given))
  const directory = realpathSync(resolve(given))
  const near = join(directory, 'run')
  const short = join(tmpdir(), `gilde-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`)
  const run = Buffer.byteLength(join(near, socketName)) <= longestSocketPath ? near : short
  privateFolder(run)
  return { directory, data: join(directory, 'pg18'), run, log: join(directory, 'postgres.log') }
}

/** The process that says it serves this data folder, if it is alive and really is PostgreSQL. */
export function findPostmaster(place: Place): Postmaster | undefined {
  const [pid, , , , socketDirectory] = linesOf(join(place.data, 'postmaster.pid'))
  const number = Number(pid)
  if (!Number.isInteger(number) || number <= 1 || !isServerOf(number, place.data)) return undefined
  return { pid: number, socketDirectory: socketDirectory || place.run }
}

/**
 * Removes lock files that a killed server or a power cut left behind and that PostgreSQL would trip
 * over: empty ones, and those whose number was given to another program since. (It clears a number
 * that belongs to nobody by itself.) Call it under the start lock.
 */
export function clearStaleLocks(place: Place): void {
  for (const file of [join(place.data, 'postmaster.pid'), join(place.run, `${socketName}.lock`)]) {
    const [pid] = linesOf(file)
    if (pid === undefined) continue
    const number = Number(pid)
    if (!(number > 1) || (isAlive(number) && !isServerOf(number, place.data))) rmSync(file, { force: true })
  }
}

/** The address of a database on the server at this place, as node-postgres and psql understand it. */
export function addressOf(socketDirectory: string, user: string, database: string): string {
  const host = encodeURIComponent(socketDirectory)
  return `postgresql:///${database}?host=${host}&port=5432&user=${user}&sslmode=disable`
}

/** The last lines of the server's log, from `offset` bytes on. */
export function logTail(place: Place, offset: number, lines = 8): string {
  let file: number
  try {
    file = openSync(place.log, 'r')
  } catch {
    return ''
  }
  try {
    const size = fstatSync(file).size
    const start = Math.max(offset, size - 16_384)
    const buffer = Buffer.alloc(Math.max(0, size - start))
    readSync(file, buffer, 0, buffer.length, start)
    return buffer.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } finally {
    closeSync(file)
  }
}

function privateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const is = lstatSync(path)
  const me = process.getuid?.() ?? is.uid
  if (!is.isDirectory() || (is.uid !== me && me !== 0)) {
    throw new Error(
      `The folder ${path} belongs to another user: run Gilde as that user, or hand it over with chown.`,
    )
  }
  if ((is.mode & 0o077) !== 0) chmodSync(path, 0o700)
}

/** The lines of a lock file; none when there is no such file. */
function linesOf(file: string): string[] {
  try {
    const text = readFileSync(file, 'utf8')
    return text.split('\n').map((line) => line.trim())
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the process is a PostgreSQL started on this data folder: numbers are given out again. */
function isServerOf(pid: number, data: string): boolean {
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(data)
  } catch {
    return false
  }
}
