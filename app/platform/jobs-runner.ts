/** Keeps the worker of the jobs running when the database goes away, and frees jobs of workers that are gone. */
import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { run, type Runner, type RunnerOptions, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { isConnectionLost } from './connection-lost.ts'

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 30_000
const STOP_PATIENCE = 10_000
/** How often we look for jobs of workers that are gone. */
const LOOK_EVERY = 30_000
/** A worker that was born this moment may have taken a job before it could say that it lives. */
const NEWBORN = '10 seconds'

/**
 * Whether a job was done is noted through a batch of its own, which tries again and in the end says that it failed:
 * else nobody looks at that, and a database that went away ends the process.
 */
const NOTE_PATIENTLY = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

type Options = Omit<RunnerOptions, 'pgPool' | 'events' | 'connectionString'>
type Round = { readonly runner: Runner; readonly ended: Promise<unknown>; stop(): Promise<void> }

/**
 * Runs jobs until stopped. When the connection is lost they begin again, at first after half a second, at last every
 * half a minute; only the first beginning throws.
 *
 * @param ownerUrl the login that owns the job tables
 * @param begun called at each beginning
 * @param log called with a line for whoever keeps the installation
 */
export async function keepRunning(
  ownerUrl: string,
  options: Options,
  begun: (runner: Runner) => Promise<unknown>,
  log: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const stopped = new AbortController()
  let round = await beginRound(ownerUrl, options, begun, log)
  const kept = (async () => {
    for (;;) {
      const why = await Promise.race([round.ended, aborted(stopped.signal)])
      await round.stop()
      if (stopped.signal.aborted) return
      log(`the jobs lost the database and begin again: ${(why as Error)?.message ?? 'they ended'}`)
      const next = await beginAgain(() => beginRound(ownerUrl, options, begun, log), stopped.signal)
      if (!next) return
      round = next
    }
  })()
  return {
    stop: async () => {
      stopped.abort()
      await kept
    },
  }
}

async function beginAgain(begin: () => Promise<Round>, stopped: AbortSignal): Promise<Round | undefined> {
  for (let wait = FIRST_PAUSE; !stopped.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    await pause(wait, undefined, { signal: stopped }).catch(() => undefined)
    if (stopped.aborted) return undefined
    try {
      return await begin()
    } catch (error) {
      if (!isConnectionLost(error)) throw error
    }
  }
  return undefined
}

async function beginRound(
  ownerUrl: string,
  options: Options,
  begun: (runner: Runner) => Promise<unknown>,
  log: (line: string) => void,
): Promise<Round> {
  const alive = await sayWeLive(ownerUrl)
  const pgPool = poolOf(ownerUrl, log)
  const events = new EventEmitter() as WorkerEvents
  // Jobs are locked in the name of the pool of workers.
  events.on('pool:create', ({ workerPool }) => void alive.say(workerPool.id))
  const look = setInterval(() => void alive.freeJobsOfTheGone(), LOOK_EVERY)
  const end = async () => {
    clearInterval(look)
    await Promise.allSettled([alive.stop(), pgPool.end()])
  }
  try {
    await alive.freeJobsOfTheGone()
    const runner = await run({ ...options, preset: NOTE_PATIENTLY, pgPool, events })
    const ended = Promise.race([runner.promise.catch((error: unknown) => error), alive.lost])
    await begun(runner)
    const stop = async () => {
      // What does not stop in time, since its database is away, goes on trying by itself.
      const ending = runner.stop().then(end, end)
      await Promise.race([ending, pause(STOP_PATIENCE, undefined, { ref: false })])
    }
    return { runner, ended, stop }
  } catch (error) {
    await end()
    throw error
  }
}

function poolOf(connectionString: string, log: (line: string) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 3, application_name: 'gilde jobs' })
  // A connection that breaks while idle, as when PostgreSQL stops first, must not end the process.
  const tell = (error: Error) => log(`the jobs lost a connection: ${error.message}`)
  pool.on('error', tell)
  pool.on('connect', (client) => client.on('error', tell))
  return pool
}

const LOCK_OF = `hashtextextended('gilde worker ' || $1, 0)`

/**
 * Each worker holds a lock of the session on one connection, which the database takes back from a killed process. A
 * worker that holds jobs and no such lock is gone: its jobs are freed, where the worker itself would wait four hours.
 */
async function sayWeLive(connectionString: string) {
  const client = new pg.Client({ connectionString, application_name: 'gilde jobs, alive' })
  const lost = new Promise<Error>((tell) => {
    client.on('error', tell)
    client.on('end', () => tell(new Error('the connection ended')))
  })
  await client.connect()
  const quietly = (text: string, values: unknown[] = []) => client.query(text, values).catch(() => undefined)
  return {
    lost,
    say: (workerId: string) => quietly(`select pg_advisory_lock(${LOCK_OF})`, [workerId]),
    freeJobsOfTheGone: () =>
      quietly(`
        select graphile_worker.force_unlock_workers(array_agg(gone.id)) from (
          select locked_by as id from graphile_worker._private_jobs
          where locked_at < now() - interval '${NEWBORN}' group by locked_by
          having not exists (
            select from pg_locks l
            where l.locktype = 'advisory'
              and l.database = (select oid from pg_database where datname = current_database())
              and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('gilde worker ' || locked_by, 0))
        ) gone having count(*) > 0`),
    stop: () => client.end(),
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((tell) => signal.addEventListener('abort', () => tell(undefined), { once: true }))
}
