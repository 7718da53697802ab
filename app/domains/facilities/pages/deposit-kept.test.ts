/** Of a deposit nothing is kept with one press: the sums are asked once more, and who gave it is told. */
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { doNow, enqueue } from '../../../platform/jobs.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { bookThing } from '../book-thing.ts'
import { on, thingIn } from '../facilities.fixture.ts'
import { facilitiesJobs } from '../jobs.ts'
import { mailDepositKeptJob } from '../mail-deposit-kept-job.ts'
import { facilityRoutes } from '../routes.ts'
import { sayHowItIs } from '../say-how-it-is.ts'
import { takeDeposit } from '../take-deposit.ts'
import { depositNewsBlock } from './deposit-news.tsx'

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

test('what goes back, what stays and why is asked first; then it says what was really given', async () => {
  const booking = pageOf(await broughtBack('2026-04-02'))
  const keeps = { kept: '50', why: 'Spiegel', commandId: newId() }
  const asked = await web.post(world.greet, `${booking}/borg`, keeps)
  expect(asked.status).toBe(200)
  for (const said of ['Klopt dit?', '€ 0,00', '€ 50,00', 'Spiegel', 'Het lid leest dit'])
    expect(asked.html).toContain(said)
  expect((await web.get(world.greet, booking)).html).toContain('Geef de borg terug')
  const back = await web.post(world.greet, `${booking}/borg`, { ...keeps, intent: 'look' })
  expect(back.html).toContain('value="50"')
  const done = await web.post(world.greet, `${booking}/borg`, { ...keeps, intent: 'sure' })
  expect(done.to).toBe(`${booking}?gedaan=borg-terug`)
  const after = (await web.get(world.greet, done.to)).html
  expect(after).toContain('€ 0,00 is teruggegeven, € 50,00 is gehouden.')
  expect(after).not.toContain('De borg is teruggegeven.')
  expect((await web.get(world.greet, `${booking}/borg`)).html).toContain(
    'De coöperatie hield € 50,00: Spiegel',
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
  const ask = (by: PersonActor) =>
    world.database.write(
      by,
      (tx) => enqueue(tx, mailDepositKeptJob, world.cooperativeId, { bookingId, mailId: newId<'mail'>() }),
      () => true,
    )
  await expect(ask(world.greet)).rejects.toThrow('may not ask')
  const keeps = { kept: '20', why: 'Spiegeltje', intent: 'sure' }
  expect((await web.post(world.greet, `${pageOf(bookingId)}/borg`, keeps)).status).toBe(303)
  await ask(world.greet)
  for (const by of [world.piet, world.anna, world.bea]) await expect(ask(by)).rejects.toThrow('may not ask')
  const { handlers } = facilitiesJobs({ ...world, publicUrl: 'https://gilde.example' })
  const about = { bookingId, mailId: newId<'mail'>() }
  for (const _twice of [1, 2]) await doNow(handlers, mailDepositKeptJob, world.cooperativeId, about)
  const mails = await world.sql(
    'select to_address, subject, body_text from mail where thing_booking_id = $1',
    [bookingId],
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]!['to_address']).toBe('anna@voorbeeld.example')
  expect(mails[0]!['subject']).toBe('Je borg: Bus, dinsdag 7 april, 10.00 tot 12.00 uur')
  expect(mails[0]!['body_text']).toContain(`https://gilde.example${pageOf(bookingId)}`)
  expect(mails[0]!['body_text']).not.toMatch(/Spiegel|20/)
  const said = 'Bus: je kreeg € 30,00 terug. De coöperatie hield € 20,00.'
  expect((await web.get(world.anna, '/gildehuis/nieuws')).html).toContain(said)
  expect((await web.get(world.piet, '/gildehuis/nieuws')).html).not.toContain('borg')
  world.setNow('2026-05-06T12:00:00Z')
  expect((await web.get(world.anna, '/gildehuis/nieuws')).html).not.toContain(said)
})
