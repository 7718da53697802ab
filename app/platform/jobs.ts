import { Logger, parseCronItems, runOnce, type Runner, type Task, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Id } from '../values/id.ts'
import type { JobActor } from './actor.ts'
import type { Tx } from './database.ts'
import { id } from './input.ts'
import { keepRunning } from './jobs-runner.ts'

/** A kind of work that is done later: its name, and what it is told. Who asks for it and who does it share this. */
export type Job<Payload extends z.ZodType> = { readonly name: string; readonly payload: Payload }

/** A job as the worker knows it: what stands in the queue is read here, at the edge. */
export type JobHandler = { readonly name: string; run(inQueue: unknown): Promise<void> }

/** All there is to do: the jobs, and the look at the clock that asks for what is due. */
export type Work = { readonly handlers: readonly JobHandler[]; askForDueWork(): Promise<void> }

const ofCooperative = z.object({ cooperativeId: id<'cooperative'>() })

/**
 * Names a kind of work.
 *
 * @param name as it stands in the queue; a job that waits there outlives the program, so a name is not changed lightly
 * @param payload an object of ids and words, no contents: the job reads those itself
 */
export function job<Payload extends z.ZodType>(name: string, payload: Payload): Job<Payload> {
  return { name, payload }
}

/**
 * Says how a kind of work is done: after the transaction that asked for it, at least once, with retries. It must bear
 * being done twice.
 */
export function handle<Payload extends z.ZodType>(
  { name, payload }: Job<Payload>,
  work: (actor: JobActor, payload: z.output<Payload>) => Promise<void>,
): JobHandler {
  return {
    name,
    run: (inQueue) => {
      const { cooperativeId } = ofCooperative.parse(inQueue)
      return work({ kind: 'job', cooperativeId }, payload.parse(inQueue))
    },
  }
}

/**
 * Asks for a job, within the transaction: no commit, no job.
 *
 * @param key jobs of this kind with the same key that have not started yet become one
 */
export async function enqueue<Payload extends z.ZodType>(
  tx: Tx,
  job: Job<Payload>,
  cooperativeId: Id<'cooperative'>,
  about: z.input<Payload>,
  key?: string,
): Promise<void> {
  const asked = inQueue(job, cooperativeId, about, key)
  await sql`select enqueue_job(${asked.name}, ${asked.payload}, ${asked.key})`.execute(tx)
}

/** Asks for a job that is done after so many seconds, within the transaction; `key` as with `enqueue`. */
export async function enqueueLater<Payload extends z.ZodType>(
  tx: Tx,
  job: Job<Payload>,
  cooperativeId: Id<'cooperative'>,
  about: z.input<Payload>,
  { key, seconds }: { readonly key: string; readonly seconds: number },
): Promise<void> {
  const asked = inQueue(job, cooperativeId, about, key)
  await sql`select enqueue_job_later(${asked.name}, ${asked.payload}, ${asked.key}, ${seconds})`.execute(tx)
}

/** A job as `enqueue_job` takes it, for a statement that does more at once. */
export function inQueue<Payload extends z.ZodType>(
  { name, payload }: Job<Payload>,
  cooperativeId: Id<'cooperative'>,
  about: z.input<Payload>,
  key?: string,
): { readonly name: string; readonly payload: string; readonly key: string | null } {
  const told = { ...(payload.parse(about) as object), cooperativeId }
  return { name, payload: JSON.stringify(told), key: key === undefined ? null : `${name}:${key}` }
}

/**
 * Does one job here and now, past the queue. For the demo, the bench and tests.
 *
 * @throws Error when nobody does this kind of work
 */
export async function doNow<Payload extends z.ZodType>(
  handlers: readonly JobHandler[],
  { name }: Job<Payload>,
  cooperativeId: Id<'cooperative'>,
  about: z.input<Payload>,
): Promise<void> {
  const handler = handlers.find((one) => one.name === name)
  if (!handler) throw new Error(`nobody does the job ${name}`)
  await handler.run({ ...(about as object), cooperativeId })
}

const ASK = 'ask-for-due-work'

/**
 * Starts doing jobs, in this process, until stopped. As many processes as wanted may do so on one database. What is
 * due by the clock is asked for at the start, so that a machine that was off catches up, and then every five minutes.
 *
 * @param ownerUrl the login that owns the job tables; the handlers use the ordinary database
 * @param log called with one line for each job that failed; it is tried again up to twelve times
 */
export async function startJobs(
  ownerUrl: string,
  work: Work,
  log: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const options = { jobKey: ASK, maxAttempts: 3, backfillPeriod: 0 }
  const running = {
    taskList: { ...taskListOf(work.handlers), [ASK]: () => work.askForDueWork() },
    parsedCronItems: parseCronItems([{ task: ASK, match: '*/5 * * * *', options }]),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quietLogger(log),
  }
  const begun = (runner: Runner) => runner.addJob(ASK, {}, { jobKey: ASK, maxAttempts: 3 })
  return keepRunning(ownerUrl, running, begun, log)
}

/** Does all jobs that wait, and returns when none is left. For the demo, `story` and tests. */
export async function finishJobs(ownerUrl: string, handlers: readonly JobHandler[]): Promise<void> {
  const failures: string[] = []
  const logger = quietLogger((line) => failures.push(line))
  await runOnce({ connectionString: ownerUrl, taskList: taskListOf(handlers), noHandleSignals: true, logger })
  if (failures.length > 0) throw new Error(`jobs failed: ${failures.join('; ')}`)
}

function taskListOf(handlers: readonly JobHandler[]): TaskList {
  const tasks = handlers.map(({ name, run: work }): [string, Task] => [name, (payload) => work(payload)])
  if (new Set(tasks.map(([name]) => name)).size < tasks.length) throw new Error('two jobs have the same name')
  return Object.fromEntries(tasks)
}

function quietLogger(log: (line: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log(message)
  })
}
