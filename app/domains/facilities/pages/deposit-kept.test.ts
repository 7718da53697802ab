/** Of a deposit nothing is kept by one person: another says yes, after who gave it could say something to it. */
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { readerOf } from '../../../../test/reader-of.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { doNow, enqueue } from '../../../platform/jobs.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerDeposit } from '../answer-deposit.ts'
import { askToKeepDeposit } from '../ask-to-keep-deposit.ts'
import { lastDepositAsk, type DepositAsk } from '../deposit-ask.db.ts'
import { bookThing } from '../book-thing.ts'
import { on, thingIn } from '../facilities.fixture.ts'
import { facilitiesJobs } from '../jobs.ts'
import { mailDepositAskedJob, mailDepositKeptJob } from '../mail-deposit-kept-job.ts'
import { facilityRoutes } from '../routes.ts'
import { sayHowItIs } from '../say-how-it-is.ts'
import { takeDeposit } from '../take-deposit.ts'
import { depositNewsBlock } from './deposit-news.tsx'
import { depositAskedBlock, depositBlock } from './deposit-tasks.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let van: Id<'thing'>
const news = at('get', '/:coop/nieuws', 'home.read', async (visit: CooperativeVisit) =>
  page(visit, { title: 'Nieuws', children: await depositNewsBlock.load(visit) }),
)
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [...facilityRoutes(), news])
  van = await thingIn(world, { name: 'Bus', deposit: 5_000n })
})
afterAll(() => world.close())

/** Anna has the van, gave her deposit, and brought it back with a broken mirror that Greet took a photo of. */
async function broughtBack(date: string): Promise<Id<'thing-booking'>> {
  const asked = { thingId: van, ...on(date, 20, 24), price: 0n, deposit: 5_000n }
  const bookingId = await must(world.perform(bookThing, world.anna, asked, newId()))
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
const pageOf = (booking: string) => `/gildehuis/spullen/reservering/${booking}`

test('what is kept is asked by one, read and answered by the member, and decided by another', async () => {
  const bookingId = await broughtBack('2026-04-02')
  const booking = pageOf(bookingId)
  const keeps = { kept: '50', why: 'Spiegel', commandId: newId() }
  const asked = await web.post(world.greet, `${booking}/borg`, keeps)
  expect(asked.status).toBe(200)
  for (const said of [
    'Klopt dit?',
    '€ 0,00',
    '€ 50,00',
    'Spiegel',
    'Het lid leest het en kan iets terugzeggen',
  ])
    expect(asked.html).toContain(said)
  const back = await web.post(world.greet, `${booking}/borg`, { ...keeps, intent: 'look' })
  expect(back.html).toContain('value="50"')
  const done = await web.post(world.greet, `${booking}/borg`, { ...keeps, intent: 'sure' })
  const after = (await web.get(world.greet, done.to)).html
  expect(after).toContain('Je vraag staat klaar. Anna')
  expect(after).toContain('krijgt een mail')
  expect(after).not.toContain('Geef de borg terug')
  expect((await web.get(world.greet, `${booking}/borg`)).html).not.toContain('Bewaar')
  const tasks = async (who: PersonActor) =>
    (await depositAskedBlock.tasks(readerOf(world, who))).map(({ href }) => href)
  expect([await tasks(world.greet), await tasks(world.piet)]).toEqual([[], [`${booking}/borg/houden`]])
  expect(await depositBlock.tasks(readerOf(world, world.piet))).toEqual([])

  const told = 'Bus: de administratie wil € 50,00 van je borg houden. Er is nog niets beslist.'
  expect((await web.get(world.anna, '/gildehuis/nieuws')).html).toContain(told)
  expect((await web.get(world.anna, booking)).html).toContain('wil € 50,00 van je borg houden: Spiegel')
  expect((await web.get(world.anna, `${booking}/borg/houden`)).status).toBe(403)
  expect((await web.get(world.piet, `${booking}/borg/antwoord`)).status).toBe(404)
  const seen = (await web.get(world.piet, `${booking}/borg/houden`)).html
  expect(seen).toContain('Nog niets')
  expect((await web.post(world.anna, `${booking}/borg/antwoord`, { reply: '' })).status).toBe(409)
  const replied = await web.post(world.anna, `${booking}/borg/antwoord`, {
    reply: 'Een vrachtwagen deed het.',
  })
  expect((await web.get(world.anna, replied.to)).html).toContain('Jij zei: Een vrachtwagen deed het.')

  const ask = /name="ask" value="([^"]+)"/.exec(seen)![1]!
  const yes = { say: 'yes', ask, reply: '', intent: 'sure' }
  const before = await web.post(world.piet, `${booking}/borg/houden`, yes)
  expect([before.status, before.html.includes('Het lid heeft net iets geschreven')]).toEqual([409, true])
  expect(before.html).toContain('Een vrachtwagen deed het.')
  const read = { say: 'yes', ask, reply: 'Een vrachtwagen deed het.' }
  expect((await web.post(world.greet, `${booking}/borg/houden`, { ...read, intent: 'sure' })).status).toBe(
    409,
  )
  const sure = await web.post(world.piet, `${booking}/borg/houden`, read)
  expect(sure.html).toContain('Klopt dit?')
  expect(sure.html).toMatch(/krijgt een mail\./)
  const kept = await web.post(world.piet, `${booking}/borg/houden`, { ...read, intent: 'sure' })
  expect((await web.get(world.piet, kept.to)).html).toContain('De hele borg, € 50,00, is gehouden.')
  expect((await web.get(world.greet, `${booking}/borg`)).html).toContain(
    'de coöperatie houdt € 50,00: Spiegel',
  )
})

test('nothing filled in after something broke: it says so, before all is given back', async () => {
  const booking = pageOf(await broughtBack('2026-04-03'))
  const asked = await web.post(world.greet, `${booking}/borg`, { kept: '', why: '' })
  expect(asked.html).toContain('Bij het terugbrengen staat: Spiegel kapot. Je houdt niets van de borg.')
  const done = await web.post(world.greet, `${booking}/borg`, { kept: '', why: '', intent: 'sure' })
  expect((await web.get(world.greet, done.to)).html).toContain('€ 50,00 is teruggegeven.')
})

test('who gave it reads it on the first page for four weeks, and gets one mail without the reason', async () => {
  const bookingId = await broughtBack('2026-04-07')
  const ask = (by: PersonActor, of = mailDepositKeptJob) =>
    world.database.write(
      by,
      (tx) => enqueue(tx, of, world.cooperativeId, { bookingId, mailId: newId<'mail'>() }),
      () => true,
    )
  await expect(ask(world.piet)).rejects.toThrow('may not ask')
  await expect(ask(world.greet, mailDepositAskedJob)).rejects.toThrow('may not ask')
  await must(
    world.perform(askToKeepDeposit, world.greet, { bookingId, kept: 2_000n, why: 'Spiegeltje' }, newId()),
  )
  await ask(world.greet, mailDepositAskedJob)
  for (const by of [world.piet, world.anna, world.bea])
    await expect(ask(by, mailDepositAskedJob)).rejects.toThrow('may not ask')
  const { handlers } = facilitiesJobs({ ...world, publicUrl: 'https://gilde.example' })
  const asked = { bookingId, mailId: newId<'mail'>() }
  for (const _twice of [1, 2]) await doNow(handlers, mailDepositAskedJob, world.cooperativeId, asked)
  const first = await world.sql('select subject, body_text from mail where id = $1', [asked.mailId])
  expect(first[0]!['subject']).toBe('Over je borg: Bus, dinsdag 7 april, 10.00 tot 12.00 uur')
  expect(first[0]!['body_text']).toContain('Er is nog niets beslist')
  expect(first[0]!['body_text']).not.toMatch(/Spiegel|€/)
  const waits = (await as<DepositAsk | undefined>(world, world.piet, (tx) =>
    lastDepositAsk(tx, world.cooperativeId, bookingId),
  ))!
  const yes = { bookingId, askId: waits.id, yes: true, reply: '' }
  await must(world.perform(answerDeposit, world.piet, yes, newId()))
  await ask(world.piet)
  for (const by of [world.greet, world.anna, world.bea]) await expect(ask(by)).rejects.toThrow('may not ask')
  const about = { bookingId, mailId: newId<'mail'>() }
  for (const _twice of [1, 2]) await doNow(handlers, mailDepositKeptJob, world.cooperativeId, about)
  const mails = await world.sql(
    'select to_address, subject, body_text from mail where thing_booking_id = $1 and id <> $2',
    [bookingId, asked.mailId],
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]!['to_address']).toBe('anna@voorbeeld.example')
  expect(mails[0]!['subject']).toBe('Je borg: Bus, dinsdag 7 april, 10.00 tot 12.00 uur')
  expect(mails[0]!['body_text']).toContain(`https://gilde.example${pageOf(bookingId)}`)
  expect(mails[0]!['body_text']).not.toMatch(/Spiegel|€/)
  const said = 'Bus: je krijgt € 30,00 terug. De coöperatie houdt € 20,00. Heb je je geld nog niet?'
  expect((await web.get(world.anna, '/gildehuis/nieuws')).html).toContain(said)
  expect((await web.get(world.piet, '/gildehuis/nieuws')).html).not.toContain('borg')
  world.setNow('2026-05-06T12:00:00Z')
  expect((await web.get(world.anna, '/gildehuis/nieuws')).html).not.toContain(said)
})
