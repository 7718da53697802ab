/** Everything of a co-operative goes along: asked by one, allowed by another, and no half of it stays behind. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { fromBufferPromise } from 'yauzl'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { streamCooperative } from '../../archive/export-cooperative.ts'
import { listenOn, type Listening } from '../../listen.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { SESSION_COOKIE } from '../../web/server.ts'
import { handoverRoutes } from './routes.ts'

const HERE = '/gildehuis/meenemen'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let listening: Listening
beforeAll(async () => {
  world = await smallWorld()
  // So much that a download is under way for as long as its reader waits.
  await world.sql(
    `insert into file (cooperative_id, id, name, media_type, size_bytes, sha256, content, stored_at)
     select $1, gen_random_uuid(), 'groot.pdf', 'application/pdf', length(kept), sha256(kept), kept, now()
     from (select string_agg(sha256((n * 100000 + part)::text::bytea), '') as kept
       from generate_series(1, 24) n, generate_series(1, 32768) part group by n) made`,
    [world.cooperativeId],
  )
  web = await webOf(
    world,
    handoverRoutes({
      database: world.database,
      clock: world.clock,
      make: (slug, how) => streamCooperative(world.ownerUrl, slug, how),
    }),
  )
  listening = (await listenOn('127.0.0.1', 0, []))!
  listening.answerWith((request) => {
    request.headers.set('sec-fetch-site', 'same-origin')
    return web.fetch(request)
  })
})
afterAll(async () => {
  listening.server.close()
  await world.close()
})

const ask = (who: PersonActor, why = 'Wij stappen over') => web.post(who, HERE, { why })
const waiting = async () => String((await last())?.['id'])
const last = async () =>
  (await world.sql('select * from everything_request order by asked_at desc, id desc limit 1'))[0]
const answer = async (who: PersonActor, said: 'yes' | 'no') =>
  web.post(who, `${HERE}/antwoord`, { request: await waiting(), answer: said })
const taken = async () =>
  (await world.sql('select * from everything_taken order by begun_at desc, id desc limit 1'))[0]
const readers = async () =>
  (
    await world.sql(
      `select pid from pg_stat_activity where application_name = 'gilde export' and datname = current_database()`,
    )
  ).length

/** Each press is a second after the one before. */
let second = 0
const later = () => world.setNow(new Date(Date.UTC(2026, 2, 29, 10, 0, ++second)).toISOString())
const press = async (who: PersonActor) => web.post(who, `${HERE}/ophalen`, { request: await waiting() })
const begin = (who: PersonActor) => {
  later()
  return press(who)
}

/** What the page that follows makes a browser do, over a real connection. */
const fetched = async (who: PersonActor, signal?: AbortSignal) => {
  const headers = { cookie: `${SESSION_COOKIE}=${who.personId}` }
  const origin = `http://127.0.0.1:${listening.port}`
  const [, file] =
    /url=(.*)/.exec((await fetch(origin + HERE, { headers })).headers.get('refresh') ?? '') ?? []
  return fetch(origin + (file ?? `${HERE}/bestand/${String((await taken())?.['id'] ?? newId())}`), {
    headers,
    ...(signal ? { signal } : {}),
  })
}

const download = async (who: PersonActor, signal?: AbortSignal) => {
  expect((await begin(who)).status).toBe(303)
  return fetched(who, signal)
}

/** The files in a zip, as text. */
async function zipOf(response: Response): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(await response.arrayBuffer()))
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const pieces = await Array.fromAsync(await zip.openReadStreamPromise(entry))
    files.set(entry.fileName, Buffer.concat(pieces as Buffer[]).toString('latin1'))
  }
  return files
}

describe('asking', () => {
  test('is for the board, with a reason', async () => {
    expect((await ask(world.greet)).status).toBe(403)
    expect((await web.get(world.anna, HERE)).status).toBe(403)
    const empty = await ask(world.bea, ' ')
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('Waarom wil je alles meenemen?')
    expect((await ask(world.bea)).status).toBe(303)
    expect((await ask(world.bea, 'Nog eens')).html).toContain('Er wacht al een vraag.')
  })
  test('waits for another person, also by SQL', async () => {
    expect((await begin(world.bea)).status).toBe(409)
    const own = await answer(world.bea, 'yes')
    expect(own.html).toContain('Iemand anders moet ja zeggen.')
    const forged = as(world, world.bea, (tx) =>
      sql`update everything_request set answer = 'yes', answered_at = now(),
        answered_by = ${world.bea.personId}`.execute(tx),
    )
    await expect(forged).rejects.toThrow('approved by another person')
    const early = as(world, world.bea, async (tx) =>
      sql`insert into everything_taken (cooperative_id, id, request_id, taken_by, begun_at, heard_at)
        values (${world.cooperativeId}, ${newId()}, ${await waiting()}, ${world.bea.personId}, now(), now())`.execute(
        tx,
      ),
    )
    await expect(early).rejects.toThrow('row-level security')
  })
  test('a no leaves all as it was, and it can be asked again', async () => {
    expect((await answer(world.greet, 'no')).status).toBe(303)
    expect((await web.get(world.bea, HERE)).html).toContain('zei nee op')
    expect((await begin(world.bea)).status).toBe(409)
    await ask(world.bea)
    expect((await web.get(world.greet, HERE)).html).toContain('Ja, dit mag mee')
    expect((await answer(world.greet, 'yes')).status).toBe(303)
    expect((await answer(world.greet, 'no')).html).toContain('Hier is al ja of nee op gezegd.')
  })
})

describe('fetching', () => {
  test('is for who asked alone, and gives the whole file with the hash that is kept', async () => {
    expect((await begin(world.greet)).status).toBe(403)
    const answered = await download(world.bea)
    expect(answered.headers.get('content-disposition')).toContain('gildehuis-2026-03-29.zip')
    const zip = Buffer.from(await answered.arrayBuffer())
    await expect.poll(async () => (await taken())?.['sha256']).not.toBeNull()
    const hash = createHash('sha256').update(zip).digest()
    expect((await taken())!['sha256']).toEqual(hash)
    const page = (await web.get(world.greet, HERE)).html
    expect(page).toContain('Helemaal opgehaald')
    expect(page).toContain(hash.toString('hex'))
    expect(await readers()).toBe(0)
  })
  test('each member reads of it', async () => {
    const read = await world.sql(
      `select subject_id from read_log where file = 'everything' and person_id = $1`,
      [world.bea.personId],
    )
    expect(read.map((row) => row['subject_id']).sort()).toEqual(
      [world.anna.memberId, world.piet.memberId].sort(),
    )
  })
  test('holds what the office reads, and nothing that members told for themselves', async () => {
    const { cooperativeId: at, anna } = world
    const secret = 'bijstand-van-anna'
    await world.sql(
      `insert into file (cooperative_id, id, name, media_type, size_bytes, sha256, content, stored_at, letter_of)
       values ($1, $2, $3, 'application/pdf', 1, sha256('x'), 'x', now(), $4)`,
      [at, newId(), secret, anna.memberId],
    )
    await world.sql(
      `insert into consent values ($1, $2, $3, $4, 'coach', array['statements'], at_now(), null, null)`,
      [at, newId(), anna.memberId, world.carla.personId],
    )
    const zip = await zipOf(await download(world.bea))
    expect(zip.get('data/member.jsonl')).toContain('Anna de Vries')
    expect(zip.get('data/consent.jsonl')).toBe('')
    expect(zip.get('data/benefit_fact.jsonl')).toBe('')
    expect([...zip.values()].some((text) => text.includes(secret))).toBe(false)
    expect(zip.get('README.txt')).toContain('no role in the office reads that')
  })
  test('shows how far it is, is one at a time, and ends here when the browser stops it', async () => {
    const stop = new AbortController()
    const reader = (await download(world.bea, stop.signal)).body!.getReader()
    await reader.read()
    await expect.poll(async () => (await taken())?.['rows_all'], { timeout: 5000 }).toBeGreaterThan(24)
    expect(await readers()).toBe(1)
    const far = (await web.get(world.otto, HERE)).html
    expect(far).toMatch(/\d+ van \d+ regels en documenten/)
    expect(far).not.toContain('Stop hiermee')
    expect((await web.get(world.bea, HERE)).html).toContain('Stop hiermee')
    expect((await begin(world.bea)).status).toBe(409)
    expect((await fetched(world.bea)).status).toBe(409)
    expect((await fetched(world.greet)).status).toBe(403)
    stop.abort()
    await expect.poll(readers, { timeout: 5000 }).toBe(0)
    await expect.poll(async () => (await taken())?.['ended_at']).not.toBeNull()
    expect((await taken())!['sha256']).toBeNull()
    expect((await web.get(world.bea, HERE)).html).toContain('Gestopt of afgebroken')
  })
  test('stops by the button of who fetches it, and of nobody else', async () => {
    const answered = await download(world.bea)
    const whole = answered.arrayBuffer().then(
      () => 'whole',
      () => 'broken',
    )
    const reader = await taken()
    const stop = (who: PersonActor) => web.post(who, `${HERE}/stop`, { taken: String(reader!['id']) })
    expect((await stop(world.greet)).status).toBe(403)
    const pressed = await stop(world.bea)
    // A fast machine may be done before the button is pressed: then it says so.
    if (pressed.status === 303) expect(await whole).toBe('broken')
    else expect(pressed.html).toContain('Dit was al klaar of gestopt.')
    await expect.poll(readers, { timeout: 5000 }).toBe(0)
  })
  test('what a process left behind when it was killed keeps nobody from fetching it', async () => {
    await world.sql(
      `insert into everything_taken (cooperative_id, id, request_id, taken_by, begun_at, heard_at)
       values ($1, $2, $3, $4, '2026-03-29T09:00:00Z', '2026-03-29T09:00:30Z')`,
      [world.cooperativeId, newId(), await waiting(), world.bea.personId],
    )
    const answered = await download(world.bea)
    expect(answered.status).toBe(200)
    await answered.arrayBuffer()
  })
  test('is over after three days', async () => {
    world.setNow('2026-04-01T10:01:00Z')
    expect((await press(world.bea)).status).toBe(409)
    expect((await web.get(world.bea, HERE)).html).toContain('Vraag of het mag')
  })
})
