import pg from 'pg'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../test/harness/database.ts'
import { systemClock } from './clock.ts'
import { openDatabase, type Database } from './database.ts'
import { asLongWork, Stopped, tellHowFar, type LongWork } from './long-work.ts'

let fresh: FreshDatabase
let database: Database
let owner: pg.Client
beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase(fresh.appUrl, systemClock, 2)
  owner = new pg.Client({ connectionString: fresh.ownerUrl })
  await owner.connect()
  await owner.query('create table kept (n int); grant all on kept to gilde_app')
})
afterAll(async () => {
  await database.close()
  await owner.end()
  await fresh.drop()
})

const work = () => {
  const stopping = new AbortController()
  const one: LongWork = { signal: stopping.signal, howFar: undefined }
  return { one, stop: () => stopping.abort(new Stopped()) }
}
const kept = async () => (await owner.query('select n from kept')).rows
/** What the server does for us at this moment. */
const asked = async () =>
  (
    await owner.query(
      `select query from pg_stat_activity where datname = current_database() and state = 'active' and query ~ 'pg_sleep'
        and pid <> pg_backend_pid()`,
    )
  ).rowCount

test('who stops in the middle of a question keeps nothing, and the server stops as well', async () => {
  const { one, stop } = work()
  const done = asLongWork(one, () =>
    database.write(
      { kind: 'operator' },
      async (tx) => {
        await sql`insert into kept values (1)`.execute(tx)
        await sql`select pg_sleep(10)`.execute(tx)
      },
      () => true,
    ),
  )
  await expect.poll(asked).toBe(1)
  stop()
  await expect(done).rejects.toThrow(Stopped)
  await expect.poll(asked).toBe(0)
  expect(await kept()).toEqual([])
})

test('who stops between two pieces keeps nothing, and how far it was is known', async () => {
  const { one, stop } = work()
  const done = asLongWork(one, () =>
    database.write(
      { kind: 'operator' },
      async (tx) => {
        for (let piece = 1; piece <= 5; piece++) {
          await sql`insert into kept values (${piece})`.execute(tx)
          tellHowFar(piece, 5)
          if (piece === 3) stop()
        }
      },
      () => true,
    ),
  )
  await expect(done).rejects.toThrow(Stopped)
  expect(one.howFar).toEqual({ done: 3, of: 5 })
  expect(await kept()).toEqual([])
})

test('what was stopped before it begins does not begin; the next works, on connections that are whole', async () => {
  const { one, stop } = work()
  stop()
  const asOperator = { kind: 'operator' } as const
  await expect(asLongWork(one, () => database.read(asOperator, async () => 1))).rejects.toThrow(Stopped)
  const { one: next } = work()
  const turns = Array.from({ length: 4 }, () =>
    asLongWork(next, () =>
      database.write(
        asOperator,
        (tx) => sql`insert into kept values (7)`.execute(tx),
        () => true,
      ),
    ),
  )
  await Promise.all(turns)
  expect(await kept()).toHaveLength(4)
})

test('how far nobody asked for is told to nobody', () => {
  expect(() => tellHowFar(1, 2)).not.toThrow()
})
