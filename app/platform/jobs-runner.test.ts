import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../test/harness/database.ts'
import { withClient } from '../../test/harness/server.ts'
import { isConnectionLost } from './connection-lost.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { startJobs, type Work } from './jobs.ts'
import { migrate } from './migrate.ts'
import { rootFolder } from './root-folder.ts'

let fresh: FreshDatabase
beforeAll(async () => (fresh = await freshDatabase()))
afterAll(() => fresh.drop())

const askFor = (url: string, task: string) =>
  withClient(url, (client) => client.query(`select graphile_worker.add_job($1, '{}')`, [task]))
const workOf = (name: string, run: () => Promise<void>): Work => ({
  handlers: [{ name, run }],
  askForDueWork: async () => undefined,
})

test('a job of a process that was killed is done by the next one, soon and not after hours', async () => {
  await askFor(fresh.ownerUrl, 'test-kill')
  const fixture = new URL('app/platform/jobs-worker.fixture.ts', rootFolder())
  const run = new URL('bin/run.mjs', rootFolder())
  const child = spawn(process.execPath, [run.pathname, fixture.pathname, fresh.ownerUrl])
  let said = ''
  child.stdout.on('data', (some: Buffer) => (said += some.toString()))
  await expect.poll(() => said, { timeout: 60_000 }).toContain('taken')
  child.kill('SIGKILL')
  let done = 0
  const work = workOf('test-kill', async () => void done++)
  // The moment after which a worker is known for gone has passed.
  await withClient(fresh.ownerUrl, (client) =>
    client.query(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'`),
  )
  const jobs = await startJobs(fresh.ownerUrl, work, () => undefined)
  await expect.poll(() => done, { timeout: 60_000 }).toBe(1)
  await jobs.stop()
}, 300_000)

test('a job that is being done by a process that lives is left to it', async () => {
  let taken = 0
  let finish = () => undefined as void
  const work = workOf('test-slow', () => {
    taken++
    return new Promise<void>((resolve) => (finish = resolve))
  })
  const one = await startJobs(fresh.ownerUrl, work, () => undefined)
  await askFor(fresh.ownerUrl, 'test-slow')
  await expect.poll(() => taken, { timeout: 20_000 }).toBe(1)
  await withClient(fresh.ownerUrl, (client) =>
    client.query(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'`),
  )
  const other = await startJobs(fresh.ownerUrl, work, () => undefined)
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(taken).toBe(1)
  finish()
  await Promise.all([one.stop(), other.stop()])
}, 60_000)

test('the jobs go on when PostgreSQL was killed while they worked', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gilde-jobs-'))
  const server = await startEmbeddedPostgres({ directory })
  try {
    await migrate(server.url)
    let done = 0
    const work = workOf('test-crash', async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      done++
    })
    const jobs = await startJobs(server.url, work, () => undefined)
    await withClient(server.url, (client) =>
      client.query(`select graphile_worker.add_job('test-crash', '{}') from generate_series(1, 2000)`),
    )
    await expect.poll(() => done, { timeout: 20_000 }).toBeGreaterThan(3)
    const pid = Number((await readFile(join(directory, 'pg18', 'postmaster.pid'), 'utf8')).split('\n')[0])
    process.kill(pid, 'SIGKILL')
    const before = done
    await expect.poll(() => done, { timeout: 60_000 }).toBeGreaterThan(before + 20)
    await jobs.stop()
  } finally {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}, 300_000)

test('a lost connection is told apart from a bug', () => {
  const lost = [
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('terminating connection'), { code: '57P01' }),
    new Error('Connection terminated unexpectedly'),
  ]
  expect(lost.map(isConnectionLost)).toEqual([true, true, true])
  expect(
    [new TypeError('x is undefined'), Object.assign(new Error('y'), { code: '23505' })].map(isConnectionLost),
  ).toEqual([false, false])
})
