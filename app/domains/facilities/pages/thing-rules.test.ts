/** Rules of a thing on the screen: how much one member holds, the night of the clock, a deposit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { smallWorld, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { thingIn } from '../facilities.fixture.ts'
import { facilityRoutes } from '../routes.ts'
import { asked, HERE, VAN } from './thing-forms.fixture.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, facilityRoutes())
})
afterAll(() => world.close())

test('how much one member may hold is chosen by the administration, and read by the member', async () => {
  const desks = { ...VAN, name: 'Werkplek', pieces: '4', price: '', most: 'bookings-2', commandId: newId() }
  for (const most of ['veel', 'bookings-99', 'bookings-0'])
    expect((await web.post(world.greet, `${HERE}/nieuw`, { ...desks, most })).status, most).toBe(422)
  expect((await web.post(world.greet, `${HERE}/nieuw`, desks)).status).toBe(303)
  const [thing] = await world.sql(`select id from thing where name = 'Werkplek'`)
  const desk = `${HERE}/${String(thing!['id'])}`
  expect((await web.get(world.greet, `${desk}/wijzig`)).html).toMatch(/value="bookings-2"[^>]*selected/)
  expect((await web.get(world.anna, desk)).html).toContain(
    'niet meer dan 1 tegelijk, 2 reserveringen die nog komen',
  )
  expect((await web.post(world.anna, desk, asked())).status).toBe(303)
  const same = await web.post(world.anna, desk, asked())
  expect([same.status, same.html.includes('Je hebt er op die tijd al één.')]).toEqual([409, true])
  expect((await web.post(world.anna, desk, asked({ from: '24', until: '26' }))).status).toBe(303)
  const third = await web.post(world.anna, desk, asked({ from: '26', until: '28' }))
  expect(third.html).toContain('Je kunt hiervan 2 reserveringen tegelijk hebben staan.')
})

test('over the night in which the clock changes it says why that is longer', async () => {
  const night = await thingIn(world, {
    name: 'Nachtkamer',
    opens: 0,
    closes: 48,
    price: 333n,
    aheadDays: 366,
  })
  const late = { dayDay: '25', dayMonth: '10', from: '4', until: '5' }
  const sure = await web.post(world.anna, `${HERE}/${night}`, asked(late))
  expect(sure.html).toContain('2.00 tot 2.30 uur')
  expect(sure.html).toContain('Die nacht gaat de klok een uur terug. Daarom is dit 1½ uur.')
  const yes = asked({ ...late, price: '500', intent: 'sure' })
  const { to } = await web.post(world.anna, `${HERE}/${night}`, yes)
  expect((await web.get(world.anna, to)).html).toContain('Daarom is dit 1½ uur.')
})

test('a deposit is asked before, written down when given and when given back, and read by the member', async () => {
  expect(
    (await web.post(world.greet, `${HERE}/nieuw`, { ...VAN, name: 'Kar', deposit: '501' })).html,
  ).toContain('Vul een borg in van € 0 tot € 500.')
  const cart = `${HERE}/${await thingIn(world, { name: 'Kar', deposit: 5_000n })}`
  expect((await web.get(world.anna, cart)).html).toContain('Je krijgt het terug als alles heel is.')
  const sure = await web.post(world.anna, cart, asked())
  expect(sure.html).toMatch(/De borg is €.50,00/)
  const booked = await web.post(world.anna, cart, asked({ price: '0', deposit: '5000', intent: 'sure' }))
  const booking = booked.to.split('?')[0]!
  expect((await web.get(world.anna, booking)).html).toMatch(/Neem €.50,00 contant mee/)
  expect((await web.get(world.anna, `${booking}/borg`)).status).toBe(403)
  expect((await web.post(world.greet, `${booking}/borg`, { given: '5000' })).status).toBe(409)
  world.setNow('2026-04-02T08:05:00Z')
  expect((await web.get(world.greet, booking)).html).toContain('Schrijf op dat de borg er is')
  const given = { given: '5000', commandId: newId() }
  expect((await web.post(world.greet, `${booking}/borg`, given)).to).toBe(`${booking}?gedaan=borg`)
  expect((await web.post(world.greet, `${booking}/borg`, given)).status).toBe(303)
  expect((await web.get(world.anna, booking)).html).toMatch(/Je gaf €.50,00 borg op 2 april 2026/)
  expect((await web.post(world.greet, `${booking}/borg`, { kept: '-5', why: 'Deuk' })).status).toBe(422)
  const noPhoto = await web.post(world.greet, `${booking}/borg`, { kept: '20', why: 'Deuk' })
  expect([noPhoto.status, noPhoto.html.includes('met een foto. Daarna kun je')]).toEqual([409, true])
  expect((await web.post(world.greet, `${booking}/borg`, { kept: 'veel', why: '' })).status).toBe(422)
  expect((await web.post(world.greet, `${booking}/borg`, { kept: '', why: '', intent: 'sure' })).to).toBe(
    `${booking}?gedaan=borg-gedaan`,
  )
  expect((await web.get(world.anna, booking)).html).toMatch(/De borg van €.50,00 is teruggegeven/)
  expect((await web.get(world.greet, `${booking}/borg`)).html).toMatch(/De borg van €.50,00 is teruggegeven/)
  world.setNow('2026-03-29T12:00:00Z')
})
