/** The agenda on the screen: proposed, chosen, called off and held, without JavaScript; and on the first page. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { on, thingIn } from '../../facilities/facilities.fixture.ts'
import { bookThing } from '../../facilities/index.ts'
import { bookingsInAgenda } from '../../facilities/routes.ts'
import { must } from '../../../../test/world.ts'
import { appointmentsRoutes } from '../routes.ts'
import { appointmentHomeBlocks } from './home-blocks.tsx'

let world: PageWorld
beforeAll(async () => {
  world = await pageWorld([
    at('get', '/:coop', 'home.read', homePage([...appointmentHomeBlocks])),
    ...appointmentsRoutes([bookingsInAgenda], undefined, {
      read: (actor, work) => world.database.read(actor, work),
    }),
  ])
})
afterAll(() => world.close())

const HERE = '/gildehuis/agenda'
const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const page = async (who: PersonActor, path = HERE) => plain((await world.get(who, path)).html)
const home = (who: PersonActor) => page(who, '/gildehuis')
const filled = (more: Record<string, string> = {}) => ({
  commandId: newId(),
  memberId: world.anna.memberId,
  topic: 'Kennismaken',
  place: 'Werkplein 1',
  minutes: '60',
  day1: '2026-03-30',
  time1: '10:00',
  day2: '2026-03-31',
  time2: '14.30',
  day3: '',
  time3: '',
  ...more,
})
const one = async () => {
  const [row] = await world.sql('select id, revision from appointment order by said_at desc, id desc limit 1')
  return { path: `${HERE}/gesprek/${String(row!['id'])}`, revision: String(row!['revision']) }
}
const say = async (who: PersonActor, fields: Record<string, string>) => {
  const { path, revision } = await one()
  return world.post(who, path, { commandId: newId(), revision, ...fields })
}

test('who may propose and who may ask', async () => {
  expect(await page(world.carla)).toContain('Stel een gesprek voor')
  expect(await page(world.anna)).toContain('Vraag een gesprek aan')
  expect((await world.get(world.anna, `${HERE}/gesprek/nieuw`)).status).toBe(403)
  expect((await world.get(world.carla, `${HERE}/gesprek/vragen`)).status).toBe(403)
  expect((await world.get(world.bea, HERE)).status).toBe(403)
  expect(await page(world.greet)).not.toContain('Stel een gesprek voor')
})

test('wrong input is told beside the field, and what was typed stays', async () => {
  const post = (more: Record<string, string>) =>
    world.post(world.carla, `${HERE}/gesprek/nieuw`, filled(more))
  const wrong = await post({ time1: 'tien', topic: 'Mijn plan', time2: '' })
  expect(wrong.status).toBe(422)
  expect(plain(wrong.html)).toContain('deze tijd kunnen wij niet lezen')
  expect(wrong.html).toContain('value="Mijn plan"')
  const half = await post({ time2: '' })
  expect([half.status, half.html.includes('Hoe laat begint tijd 2?')]).toEqual([422, true])
  const skipped = await post({ day1: '2027-03-28', time1: '2:30' })
  expect([skipped.status, skipped.html.includes('dan gaat de klok vooruit')]).toEqual([422, true])
  const past = await post({ day1: '2025-03-30' })
  expect([past.status, past.html.includes('Deze tijd is al voorbij')]).toEqual([409, true])
})

test('proposed twice is proposed once; the member finds it on the first page and chooses', async () => {
  const once = filled()
  expect((await world.post(world.carla, `${HERE}/gesprek/nieuw`, once)).status).toBe(303)
  expect((await world.post(world.carla, `${HERE}/gesprek/nieuw`, once)).status).toBe(303)
  expect(await world.sql('select count(*)::int as n from appointment')).toEqual([{ n: 1 }])
  expect(await home(world.anna)).toContain('Kies een tijd voor je gesprek met Carla Visser')
  const { path } = await one()
  // Whoever sent them reads which they were.
  expect(await page(world.carla, path)).toContain('dinsdag 31 maart 2026 om 14.30 uur')
  expect(await page(world.anna, path)).toContain('dinsdag 31 maart 2026 om 14.30 uur')
  expect((await world.get(world.piet, path)).status).toBe(404)
  const none = await say(world.anna, { intent: 'choose' })
  expect([none.status, none.html.includes('Kies eerst een tijd')]).toEqual([422, true])
  const time = String(new Date('2026-03-31T12:30:00Z').getTime())
  const sent = { commandId: newId(), ...(await one()), intent: 'choose', time }
  expect((await world.post(world.anna, path, sent)).to).toContain('gedaan=gekozen')
  expect((await world.post(world.anna, path, sent)).status).toBe(303)
  expect((await say(world.anna, { intent: 'choose', time })).status).toBe(409)
  // Beside “Vraag om een andere tijd”: what that does with the time that is set.
  expect(await page(world.anna, path)).toContain('De tijd die nu vaststaat, vervalt dan.')
  for (const who of [world.anna, world.carla])
    expect(await home(who)).toContain('dinsdag 31 maart 2026 om 14.30 uur, Werkplein 1')
  expect(await home(world.anna)).not.toContain('Kies een tijd')
})

test('the coach moves it with a word; what is older than what was said is refused', async () => {
  const { path, revision } = await one()
  expect(await page(world.carla, path)).toContain('Stel andere tijden voor')
  const moved = filled({ revision, word: 'Ik ben later', time1: '15' })
  expect((await world.post(world.carla, `${path}/tijden`, moved)).status).toBe(303)
  expect((await world.post(world.carla, `${path}/tijden`, { ...moved, commandId: newId() })).status).toBe(409)
  expect(await page(world.anna, path)).toContain('“Ik ben later”')
  expect(await home(world.anna)).toContain('Kies een tijd')
  expect((await say(world.anna, { intent: 'none-fits', word: 'Liever woensdag' })).to).toContain('past-niet')
  expect(await home(world.carla)).toContain('Stel Anna de Vries een tijd voor')
})

test('called off, the other reads why until the day is over', async () => {
  expect((await say(world.carla, { intent: 'cancel', word: 'Ik ben ziek' })).to).toContain('afgezegd')
  expect(await home(world.anna)).toContain('Gaat niet door: Carla Visser, dinsdag 31 maart 2026')
  expect(await home(world.anna)).toContain('“Ik ben ziek”')
  world.setNow('2026-04-01T10:00:00Z')
  expect(await home(world.anna)).not.toContain('Gaat niet door')
})

test('held, the coach is asked whether the member came; the member reads what was written', async () => {
  const agreed = filled({
    day1: '2026-04-02',
    agreed: 'yes',
    day2: '',
    time2: '',
  })
  expect((await world.post(world.carla, `${HERE}/gesprek/nieuw`, agreed)).status).toBe(303)
  const { path } = await one()
  expect((await world.get(world.carla, `${path}/geweest`)).status).toBe(404)
  world.setNow('2026-04-02T09:00:00Z')
  expect(await home(world.carla)).toContain('Was Anna de Vries er?')
  const empty = await world.post(world.carla, `${path}/geweest`, {
    commandId: newId(),
    attendance: 'came',
    tookMinutes: '',
  })
  expect(empty.status).toBe(422)
  const came = { commandId: newId(), attendance: 'came', tookMinutes: '45', word: 'Fijn gesprek' }
  expect((await world.post(world.carla, `${path}/geweest`, came)).status).toBe(303)
  expect(await page(world.anna, path)).toContain('Ja, 45 minuten')
  expect(await page(world.anna, path)).toContain('“Fijn gesprek”')
  expect(await home(world.carla)).not.toContain('Was Anna de Vries er?')
})

test('a member asks; the coach is told and proposes', async () => {
  const asked = { commandId: newId(), coachId: world.carla.personId, topic: 'Mijn plan', word: 'Dinsdag' }
  const sent = await world.post(world.anna, `${HERE}/gesprek/vragen`, asked)
  expect(sent.to).toContain('gedaan=gevraagd')
  expect(await page(world.carla, (await one()).path)).toContain('“Dinsdag”')
  expect(await home(world.carla)).toContain('Stel Anna de Vries een tijd voor')
  // Who asks again is told that one waits already.
  const again = await page(world.anna, `${HERE}/gesprek/vragen`)
  expect(again).toContain('Je hebt al een gesprek met Carla Visser waarvan de tijd nog niet vaststaat.')
  const bsn = await world.post(world.anna, `${HERE}/gesprek/vragen`, {
    ...asked,
    commandId: newId(),
    topic: '111222333',
  })
  expect([bsn.status, bsn.html.includes('burgerservicenummer')]).toEqual([409, true])
})

test('the form for times shows what the member asked, and says nothing of a time that never was', async () => {
  const form = await page(world.carla, `${(await one()).path}/tijden`)
  for (const words of ['Mijn plan', '“Dinsdag”', 'donderdag 2 april', 'Nog een tijd voorstellen'])
    expect(form).toContain(words)
  expect(form).not.toContain('vervalt')
})

test('who proposes or chooses reads that something stands there; what it is only whose agenda it is', async () => {
  const room = await thingIn(world, { name: 'Atelier' })
  const booked = { thingId: room, price: 0n, ...on('2026-04-07', 28, 32) }
  await must(world.perform(bookThing, world.anna, booked, newId()))
  const { path, revision } = await one()
  const times = filled({
    revision,
    word: '',
    day1: '2026-04-07',
    time1: '15.30',
    day2: '2026-04-07',
    time2: '17',
  })
  // Before the mail goes it is asked; over each other they are not sent at all.
  const over = await world.post(world.carla, `${path}/tijden`, { ...times, time2: '16' })
  expect([over.status, over.html.includes('vallen over elkaar')]).toEqual([409, true])
  const asked = await world.post(world.carla, `${path}/tijden`, times)
  expect([asked.status, (await one()).revision]).toEqual([200, revision])
  expect(plain(asked.html)).toContain('Dan kan Anna de Vries misschien niet: er staat al iets.')
  expect(asked.html).not.toContain('Atelier')
  const sure = await world.post(world.carla, `${path}/tijden`, { ...times, intent: 'sure' })
  expect(sure.status).toBe(303)
  const ofCoach = await page(world.carla, path)
  expect(ofCoach.split('Dan kan Anna de Vries misschien niet: er staat al iets.')).toHaveLength(2)
  expect(ofCoach).not.toContain('Atelier')
  const ofMember = await page(world.anna, path)
  expect(ofMember.split('Dan staat er al in je agenda: Atelier')).toHaveLength(2)
  // It is no refusal.
  const time = String(new Date('2026-04-07T13:30:00Z').getTime())
  expect((await say(world.anna, { intent: 'choose', time })).to).toContain('gekozen')
  const other = filled({
    memberId: world.piet.memberId,
    day1: '2026-04-07',
    time1: '16',
    day2: '',
    time2: '',
  })
  const first = await world.post(world.carla, `${HERE}/gesprek/nieuw`, other)
  expect(plain(first.html)).toContain('Dan heb jij al een gesprek met Anna de Vries.')
  const both = { ...other, intent: 'sure' }
  expect((await world.post(world.carla, `${HERE}/gesprek/nieuw`, both)).status).toBe(303)
  // Said in the same moment as the choice, so the last one said is not enough.
  const [withPiet] = await world.sql('select id from appointment where member_id = $1', [world.piet.memberId])
  expect(await page(world.carla, `${HERE}/gesprek/${String(withPiet!['id'])}`)).toContain(
    'Dan heb jij al een gesprek met Anna de Vries.',
  )
})

test('the agenda of a member is by day, whatever it is', async () => {
  const sooner = await thingIn(world, { name: 'Boormachine' })
  const booked = { thingId: sooner, price: 0n, ...on('2026-04-06', 28, 32) }
  await must(world.perform(bookThing, world.anna, booked, newId()))
  const html = await page(world.anna)
  expect(html).toContain('Wat er komt')
  const places = ['Boormachine', 'Gesprek met Carla', 'Atelier'].map((what) => html.indexOf(what))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(html).not.toContain('Gesprekken die komen')
  expect(places[0]).toBeLessThan(Math.min(places[1]!, places[2]!))
})

test('a conversation that was, is not called set, and is not put in a calendar any more', async () => {
  const [talk] = await world.sql("select id from appointment where starts_at = '2026-04-07T13:30:00Z'")
  const path = `${HERE}/gesprek/${String(talk!['id'])}`
  expect(await page(world.anna, path)).toContain('Zet dit in mijn eigen agenda')
  world.setNow('2026-04-08T09:00:00Z')
  const over = await page(world.anna, path)
  expect(over).toContain('Dit gesprek is geweest.')
  for (const words of ['Dit staat vast', 'Zet dit in mijn eigen agenda']) expect(over).not.toContain(words)
})
