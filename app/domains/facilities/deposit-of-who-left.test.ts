/** Who left reads what is asked to keep of their deposit, replies as a member does, and reads the answer. */
import sharp from 'sharp'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { readerOf } from '../../../test/reader-of.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow, enqueue } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { page } from '../../web/respond.ts'
import { at } from '../../web/route.ts'
import type { CooperativeVisit } from '../../web/visit.ts'
import { askToKeepDeposit } from './ask-to-keep-deposit.ts'
import { bookThing } from './book-thing.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { facilitiesJobs } from './jobs.ts'
import { mailDepositNotKeptJob } from './mail-deposit-kept-job.ts'
import { depositNewsBlock } from './pages/deposit-news.tsx'
import { depositAskedBlock } from './pages/deposit-tasks.ts'
import { replyOnDeposit } from './reply-on-deposit.ts'
import { facilityRoutes } from './routes.ts'
import { sayHowItIs } from './say-how-it-is.ts'
import { takeDeposit } from './take-deposit.ts'

let world: World
let mia: MemberOfWorld
let former: PersonActor
let web: Awaited<ReturnType<typeof webOf>>
let lent: Id<'thing-booking'>
let lentToAnna: Id<'thing-booking'>
const news = at('get', '/:coop/nieuws', 'home.read', async (visit: CooperativeVisit) =>
  page(visit, { title: 'Nieuws', children: await depositNewsBlock.load(visit) }),
)

beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const van = await thingIn(world, { name: 'Bus', deposit: 5_000n })
  await thingIn(world, { name: 'Naaimachine' })
  lent = await broughtBack(van, mia, '2026-04-01')
  lentToAnna = await broughtBack(van, world.anna, '2026-04-02')
  await world.sql(`update member set left_on = '2026-04-02' where id = $1`, [mia.memberId])
  await world.sql(`update role_assignment set until = now() where person_id = $1`, [mia.personId])
  former = { ...mia, roles: [], left: true }
  web = await webOf(world, [...facilityRoutes(), news], [former])
  world.setNow('2026-04-03T08:00:00Z')
})
afterAll(() => world.close())

/** They have the van, gave a deposit, and it came back with a broken mirror of which Greet took a photo. */
async function broughtBack(thingId: Id<'thing'>, who: PersonActor, date: string) {
  const asked = { thingId, ...on(date, 20, 24), price: 0n, deposit: 5_000n }
  const bookingId = await must(world.perform(bookThing, who, asked, newId()))
  world.setNow(`${date}T08:05:00Z`)
  await must(world.perform(takeDeposit, world.greet, { bookingId, amount: 5_000n }, newId()))
  const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const photos = [{ name: 'spiegel.jpg', content }]
  const said = { bookingId, moment: 'returned', damage: 'Spiegel kapot', photos } as const
  await must(world.perform(sayHowItIs, world.greet, said, newId()))
  return bookingId
}
const asksToKeep = (bookingId: Id<'thing-booking'>) =>
  world.perform(askToKeepDeposit, world.greet, { bookingId, kept: 2_000n, why: 'Spiegel' }, newId())
const says = (by: PersonActor, bookingId: Id<'thing-booking'>, reply = 'Dat was er al.') =>
  world.perform(replyOnDeposit, by, { bookingId, reply }, newId())
const pageOf = (booking: string) => `/gildehuis/spullen/reservering/${booking}`

test('a deposit that is held still stands on the first page, and leads to what was lent', async () => {
  const first = await web.get(former, '/gildehuis/nieuws')
  expect(first.html).toContain('€ 50,00 van jou ligt nog bij de coöperatie')
  expect(first.html).toContain(`href="${pageOf(lent)}"`)
  expect(first.html).not.toContain(lentToAnna)
  const seen = await web.get(former, pageOf(lent))
  expect(seen.status).toBe(200)
  for (const said of ['Bus', 'Spiegel kapot', 'Je gaf € 50,00 borg op', 'Terug naar het begin'])
    expect(seen.html).toContain(said)
  for (const shut of ['<form', '/gehaald', '/terug"', 'href="/gildehuis/spullen"'])
    expect(seen.html.slice(seen.html.indexOf('<main')), shut).not.toContain(shut)
  const photo = /src="([^"]+\/foto\/[^"]+)"/.exec(seen.html)![1]!
  expect((await web.get(former, photo)).status).toBe(200)
})

test('they read what is asked and why, and say something to it; nothing of another opens', async () => {
  await must(asksToKeep(lent))
  await must(asksToKeep(lentToAnna))
  expect((await web.get(former, '/gildehuis/nieuws')).html).toContain('Lees waarom, en zeg wat jij vindt')
  const reply = `${pageOf(lent)}/borg/antwoord`
  expect((await web.get(former, pageOf(lent))).html).toContain(`href="${reply}"`)
  expect((await web.get(former, reply)).html).toContain('wil € 20,00 van je borg houden: Spiegel')
  expect((await web.post(former, reply, { reply: '' })).status).toBe(409)
  const done = await web.post(former, reply, { reply: 'Die was al kapot.' })
  expect((await web.get(former, done.to)).html).toContain('Jij zei: Die was al kapot.')
  // Said anew, it takes the place of what was said.
  await must(says(former, lent, 'Die was al stuk.'))
  expect((await web.get(former, reply)).html).toContain('Die was al stuk.')
  for (const place of ['', '/borg/antwoord'])
    expect((await web.get(former, `${pageOf(lentToAnna)}${place}`)).status, place).toBe(404)
  for (const place of ['borg', 'borg/houden', 'gehaald', 'terug'])
    expect((await web.get(former, `${pageOf(lent)}/${place}`)).status, place).toBe(403)
  expect((await web.post(former, pageOf(lent), { why: '' })).status).toBe(403)
  expect(await says(former, lentToAnna)).toMatchObject({ reason: 'booking-not-found' })
  expect(await says(world.anna, lent)).toMatchObject({ reason: 'booking-not-found' })
})

test('in the database they write what they say, and nothing of the rest or of another', async () => {
  const changed = (set: string, booking: Id<'thing-booking'>, by = former) =>
    world.database.write(
      by,
      async (tx) => {
        const done =
          await sql`update thing_deposit_ask set ${sql.raw(set)} where booking_id = ${booking}`.execute(tx)
        return done.numAffectedRows
      },
      () => false,
    )
  const reply = `reply = 'Niet waar', replied_at = at_now()`
  expect(await changed(reply, lent)).toBe(1n)
  expect(await changed(reply, lentToAnna)).toBe(0n)
  const answer = `answer = 'no', answered_at = at_now(), answered_by = asked_by`
  await expect(changed(answer, lent)).rejects.toThrow('row-level security')
  const { lentAs, deposits } = await world.database.write(
    former,
    async (tx) => ({
      lentAs: (await tx.selectFrom('thing_booking').select('id').execute()).length,
      deposits: (await tx.selectFrom('thing_deposit').select('booking_id').execute()).length,
    }),
    () => false,
  )
  expect([lentAs, deposits]).toEqual([0, 0])
  const things = await world.database.read(former, (tx) => tx.selectFrom('thing').select('name').execute())
  expect(things).toEqual([{ name: 'Bus' }])
})

test('who says yes or no sees on their list that something was written, and a no is told', async () => {
  const tasks = await depositAskedBlock.tasks(readerOf(world, world.piet))
  expect(tasks.map(({ detail }) => detail)).toContainEqual(
    expect.stringMatching(/Bus\. Mia Kok schreef er iets over\./),
  )
  const decide = `${pageOf(lent)}/borg/houden`
  const seen = (await web.get(world.piet, decide)).html
  expect(seen).toContain('Die was al stuk.')
  const ask = /name="ask" value="([^"]+)"/.exec(seen)![1]!
  await web.post(world.piet, decide, { say: 'no', ask, reply: 'Die was al stuk.' })
  const told = await world.sql(
    `select payload from graphile_worker._private_jobs where payload::text like $1`,
    [`%${lent}%`],
  )
  expect(told.length).toBeGreaterThan(0)
  const about = { bookingId: lent, mailId: newId<'mail'>() }
  const { handlers } = facilitiesJobs({ ...world, publicUrl: 'https://gilde.example' })
  for (const _twice of [1, 2]) await doNow(handlers, mailDepositNotKeptJob, world.cooperativeId, about)
  const mails = await world.sql('select to_address, body_text from mail where id = $1', [about.mailId])
  expect(mails).toHaveLength(1)
  expect(mails[0]!['body_text']).toContain('Dat gaat niet door.')
  expect(mails[0]!['body_text']).toContain(`https://gilde.example${pageOf(lent)}`)
  for (const by of [world.greet, world.anna, former])
    await expect(
      world.database.write(
        by,
        (tx) => enqueue(tx, mailDepositNotKeptJob, world.cooperativeId, about),
        () => true,
      ),
    ).rejects.toThrow('may not ask')
  expect(await says(former, lent)).toMatchObject({ reason: 'deposit-answered' })
  const after = (await web.get(former, pageOf(lent))).html
  expect(after).toContain('Dat gaat niet door.')
  expect(after).toContain('Jij zei: Die was al stuk.')
  expect((await web.get(former, '/gildehuis/nieuws')).html).toContain('ligt nog bij de coöperatie')
})

test('beside a role it is the same, and the role sees nothing of it', async () => {
  await world.sql(
    `insert into role_assignment (cooperative_id, person_id, role, since) values ($1, $2, 'board', $3)`,
    [mia.cooperativeId, mia.personId, world.clock().at],
  )
  const board: PersonActor = { ...mia, roles: ['board'], left: true }
  // What was asked last is told by the time.
  world.setNow('2026-04-03T08:10:00Z')
  const beside = await webOf(world, facilityRoutes(), [board])
  await must(asksToKeep(lent))
  for (const place of ['', '/borg/antwoord'])
    expect((await beside.get(board, `${pageOf(lent)}${place}`)).status, place).toBe(200)
  expect((await beside.get(board, pageOf(lentToAnna))).status).toBe(404)
  const done = await beside.post(board, `${pageOf(lent)}/borg/antwoord`, { reply: 'Nog steeds niet.' })
  expect((await beside.get(board, done.to)).html).toContain('Jij zei: Nog steeds niet.')
})
