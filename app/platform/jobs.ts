import { Logger, run, runOnce, type Task, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { Id } from '../values/id.ts'
import type { JobActor } from './actor.ts'
import type { Tx } from './database.ts'

/** What a job is told: whose it is and about what. Ids only; the job reads the rest itself. */
export type JobPayload = { readonly cooperativeId: Id<'cooperative'>; readonly id: string }

/**
 * Work that is done after the transaction that asked for it, at least once, with retries. Must bear being
 * done twice.
 */
export type JobHandler = (actor: JobActor, id: string) => Promise<void>

/**
 * Asks for a job, within the transaction: no commit, no job.
 *
 * @param task the name of a handler given to `startJobs`
 * @param key jobs with the same key that have not started yet become one
 */
export async function enqueue(tx: Tx, task: string, payload: JobPayload, key?: string): Promise<void> {
  await sql`select enqueue_job(${task}, ${JSON.stringify(payload)}, ${key ?? null})`.execute(tx)
}

/**
 * Starts doing jobs, in this process, until stopped. As many processes as wanted may do so on one database.
 *
 * @param ownerUrl the login that owns the job tables; the handlers use the ordinary database
 * @param log called with one line for each job that failed; it is tried again up to twelve times
 */
export async function startJobs(
  ownerUrl: string,
  handlers: Record<string, JobHandler>,
  log: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 3, application_name: 'gilde jobs' })
  // A connection that breaks while idle, as when PostgreSQL stops first, must not end the process.
  const tell = (error: Error) => log(`the jobs lost a connection: ${error.message}`)
  pgPool.on('error', tell)
  pgPool.on('connect', (client) => client.on('error', tell))
  const runner = await run({
    pgPool,
    taskList: taskListOf(handlers),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quietLogger(log),
  })
  return {
    stop: async () => {
      await runner.stop()
      await pgPool.end()
    },
  }
}

/** Does all jobs that wait, and returns when none is left. For the demo, `story` and tests. */
export async function finishJobs(ownerUrl: string, handlers: Record<string, JobHandler>): Promise<void> {
  const failures: string[] = []
  const logger = quietLogger((line) => failures.push(line))
  await runOnce({ connectionString: ownerUrl, taskList: taskListOf(handlers), noHandleSignals: true, logger })
  if (failures.length > 0) throw new Error(`jobs failed: ${failures.join('; ')}`)
}

function taskListOf(handlers: Record<string, JobHandler>): TaskList {
  const tasks = Object.entries(handlers).map(([name, handler]): [string, Task] => [
    name,
    async (payload) => {
      const { cooperativeId, id } = payload as JobPayload
      await handler({ kind: 'job', cooperativeId }, id)
    },
  ])
  return Object.fromEntries(tasks)
}

function quietLogger(log: (line: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log(message)
  })
}
