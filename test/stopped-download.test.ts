/** A download that is stopped in the browser stops the work here: over a real connection, compressed as pages are. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listenOn, type Listening } from '../app/listen.ts'
import type { Tx } from '../app/platform/database.ts'
import { at } from '../app/web/route.ts'
import { SESSION_COOKIE } from '../app/web/server.ts'
import { streamedFile } from '../app/web/streamed-file.ts'
import { smallWorld, type World } from './world.ts'
import { webOf } from './world-web.ts'

let world: World
let listening: Listening
let asked = 0
beforeAll(async () => {
  world = await smallWorld()
  const endless = async function* (tx: Tx) {
    for (;;) {
      await sql`select pg_sleep(0.01)`.execute(tx)
      yield `${++asked} ${crypto.randomUUID().repeat(50)}\n`
    }
  }
  const web = await webOf(world, [
    at('get', '/:coop/jaar/bestand', 'books.read', (visit) =>
      streamedFile(visit, { name: 'jaar.xaf', mediaType: 'application/xml' }, endless),
    ),
  ])
  listening = (await listenOn('127.0.0.1', 0, []))!
  listening.answerWith((request) => web.fetch(request))
})
afterAll(async () => {
  listening.server.close()
  await world.close()
})

const inTransaction = async () =>
  (
    await world.sql(
      `select from pg_stat_activity where datname = current_database() and application_name = 'gilde'
         and xact_start is not null`,
    )
  ).length

test.for(['gzip', 'identity'])(
  'no question is asked any more, and its transaction ends (%s)',
  async (encoding) => {
    const stop = new AbortController()
    const answer = await fetch(`http://127.0.0.1:${listening.port}/gildehuis/jaar/bestand`, {
      headers: { cookie: `${SESSION_COOKIE}=${world.greet.personId}`, 'accept-encoding': encoding },
      signal: stop.signal,
    })
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null)
    await answer.body!.getReader().read()
    expect(await inTransaction()).toBe(1)
    stop.abort()
    await expect.poll(inTransaction, { timeout: 5_000 }).toBe(0)
    const before = asked
    await new Promise((done) => setTimeout(done, 100))
    expect(asked).toBe(before)
  },
)
