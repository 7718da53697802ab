/** Things on the screen: adding, choosing a day, booking, calling off; without JavaScript. */
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedOfBsn } from '../../../../test/asked-of-bsn.ts'
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

test('the administration adds a thing; nobody else gets there', async () => {
  expect((await web.get(world.anna, `${HERE}/nieuw`)).status).toBe(403)
  expect((await web.get(world.greet, `${HERE}/nieuw`)).html).toContain('Hoe heet het?')
  const wrong = await web.post(world.greet, `${HERE}/nieuw`, { ...VAN, pieces: 'veel' })
  expect([wrong.status, wrong.html.includes('value="De bus"')]).toEqual([422, true])
  const shut = await web.post(world.greet, `${HERE}/nieuw`, { ...VAN, closes: '12' })
  expect([shut.status, shut.html.includes('De laatste tijd moet later zijn')]).toEqual([409, true])
  const once = { ...VAN, commandId: newId() }
  expect((await web.post(world.greet, `${HERE}/nieuw`, once)).to).toBe(`${HERE}?gedaan=erbij`)
  expect((await web.post(world.greet, `${HERE}/nieuw`, once)).status).toBe(303)
  expect((await web.post(world.greet, `${HERE}/nieuw`, VAN)).html).toContain('Er is al iets met deze naam')
  const goodToKnow = (more: Record<string, string>) =>
    web.post(world.greet, `${HERE}/nieuw`, { ...VAN, name: 'De kar', ...more })
  expect(await askedOfBsn(goodToKnow, 'goodToKnow')).toBe(`${HERE}?gedaan=erbij`)
  expect((await web.get(world.anna, HERE)).html).toContain('Op het plein · € 25,00 per dag')
  expect((await web.get(world.bea, HERE)).html).toContain('Wie wat heeft, zie je hier niet')
  // Who is coach books beside a member: sees what there is and when it is free, and books nothing as themselves.
  const seen = await web.get(world.carla, HERE)
  expect([seen.status, seen.html.includes('Reserveren doe je samen met een lid.')]).toEqual([200, true])
})

test('a member chooses a day, is asked with the price, and books it; the next one is told', async () => {
  const [thing] = await world.sql(`select id from thing where name = 'De bus'`)
  const van = `${HERE}/${String(thing!['id'])}`
  const shown = await web.get(world.anna, `${van}/op/2026-04-02`)
  expect(shown.html).toContain('donderdag 2 april')
  expect(shown.html).toContain('De sleutel hangt in de keuken.')
  const empty = await web.post(world.anna, van, asked({ dayDay: '' }))
  expect(empty.status).toBe(422)
  const short = await web.post(world.anna, van, asked({ until: '18' }))
  expect([short.status, short.html.includes('moet later zijn dan de tijd')]).toEqual([409, true])
  const sure = await web.post(world.anna, van, asked())
  expect(sure.html).toContain('De bus: donderdag 2 april, 10.00 tot 12.00 uur')
  expect(sure.html).toContain('Dit kost € 25,00')
  const yes = asked({ price: '2500', intent: 'sure', commandId: newId() })
  const done = await web.post(world.anna, van, yes)
  expect(done.to).toContain('/spullen/reservering/')
  expect((await web.post(world.anna, van, yes)).to).toBe(done.to)
  const late = await web.post(world.piet, van, asked({ price: '2500', intent: 'sure' }))
  expect([late.status, late.html.includes('Misschien was iemand je net voor')]).toEqual([409, true])
  expect((await web.get(world.piet, `${van}/op/2026-04-02`)).html).toContain('10.00–12.00 bezet')
  expect((await web.get(world.bea, van)).html).toContain('Reserveren kan hier niet')
  expect((await web.get(world.greet, HERE)).html).toContain('Anna de Vries')

  const booking = done.to.split('?')[0]!
  expect((await web.get(world.anna, booking)).html).toContain('Zeg deze reservering af')
  expect((await web.get(world.bea, booking)).status).toBe(403)
  const why = await web.post(world.greet, booking, { why: '' })
  expect([why.status, why.html.includes('Schrijf op waarom')]).toEqual([409, true])
  expect((await web.post(world.greet, booking, { why: 'Naar de garage' })).to).toBe(`${HERE}?gedaan=afgezegd`)
  expect((await web.get(world.anna, booking)).html).toContain('Afgezegd: Naar de garage')
})

test('over more days, closed days, changing and stopping', async () => {
  const [thing] = await world.sql(`select id from thing where name = 'De bus'`)
  const van = `${HERE}/${String(thing!['id'])}`
  const days = asked({ untilDayDay: '3', untilDayMonth: '4', untilDayYear: '2026' })
  expect((await web.post(world.anna, van, days)).html).toContain('Dit kost € 50,00')
  const days3 = {
    firstDay: '6',
    firstMonth: '4',
    firstYear: '2026',
    lastDay: '6',
    lastMonth: '4',
    lastYear: '2026',
  }
  expect((await web.post(world.greet, `${van}/dicht`, { ...days3, why: 'Pasen' })).to).toBe(
    `${van}?gedaan=dicht`,
  )
  expect((await web.get(world.anna, `${van}/op/2026-04-06`)).html).toContain('Dicht')
  const closed = await web.get(world.greet, `${van}/dicht`)
  expect(closed.html).toContain('6 april 2026: Pasen')
  const [closing] = await world.sql(`select id from thing_booking where kind = 'closed'`)
  const opened = await web.post(world.greet, `${van}/open`, { booking: String(closing!['id']) })
  expect(opened.to).toBe(`${van}?gedaan=open`)
  expect((await web.get(world.greet, `${van}/wijzig`)).html).toContain('value="25,00"')
  const changed = await web.post(world.greet, `${van}/wijzig`, { ...VAN, price: '', revision: '1' })
  expect(changed.to).toBe(`${van}?gedaan=gewijzigd`)
  expect((await web.post(world.greet, `${van}/wijzig`, { ...VAN, revision: '1' })).status).toBe(409)
  expect((await web.post(world.greet, `${van}/stop`, {})).to).toBe(`${HERE}?gedaan=gestopt`)
  expect((await web.get(world.anna, van)).html).toContain('Dit kun je niet meer reserveren')
})

test('what costs nothing is booked at once; another co-op sees nothing', async () => {
  const room = await thingIn(world)
  expect((await web.post(world.anna, `${HERE}/${room}`, asked())).status).toBe(303)
  expect((await web.get(world.stranger, `${HERE}/${room}`)).status).toBe(403)
  expect((await web.get(world.anna, `${HERE}/${newId()}`)).status).toBe(404)
  const ofCoach = await web.get(world.carla, `${HERE}/${room}`)
  expect([ofCoach.status, ofCoach.html.includes('Anna de Vries')]).toEqual([200, false])
  expect((await web.post(world.carla, `${HERE}/${room}`, asked())).status).toBe(403)
})

test('handing over with a photo, what it cost, and how much it was used', async () => {
  const room = await thingIn(world, { name: 'Atelier', price: 100n })
  const booked = await web.post(world.anna, `${HERE}/${room}`, {
    ...asked({ dayDay: '30', dayMonth: '3' }),
    price: '200',
    intent: 'sure',
  })
  const booking = booked.to.split('?')[0]!
  world.setNow('2026-03-30T08:30:00Z')
  expect((await web.get(world.anna, booking)).html).toContain('Schrijf op hoe het is bij het halen')
  expect((await web.get(world.anna, `${booking}/gehaald`)).html).toContain('Is er iets kapot of vies?')
  expect((await web.get(world.anna, `${booking}/nooit`)).status).toBe(404)
  const empty = await web.post(world.greet, `${booking}/gehaald`, { damage: '' })
  expect([empty.status, empty.html.includes('Je schrijft op: alles is goed.')]).toEqual([200, true])
  expect(empty.html).not.toContain('begint pas')
  expect((await web.get(world.greet, booking)).html).not.toContain('Alles is goed.')
  const pdf = new File(['%PDF-1.4 %%EOF'], 'bon.pdf', { type: 'application/pdf' })
  const wrong = await web.post(world.anna, `${booking}/gehaald`, { damage: 'Kras', photo: pdf })
  expect([wrong.status, wrong.html.includes('Een pdf kan hier niet')]).toEqual([409, true])
  expect(wrong.html).toContain('Kras</textarea>')
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  // A photo that broke on its way proves nothing; what was written stands in the form.
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const png = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  png.fill(0, 120, 400)
  const cut = new File([new Uint8Array(png)], 'half.png', { type: 'image/png' })
  const broken = await web.post(world.anna, `${booking}/gehaald`, { damage: 'Kras', photo: cut })
  expect([broken.status, broken.html.includes('Deze foto gaat niet open')]).toEqual([409, true])
  expect(broken.html).toContain('Kras</textarea>')
  const photo = new File([new Uint8Array(jpeg)], 'kras.jpg', { type: 'image/jpeg' })
  const said = await web.post(world.anna, `${booking}/gehaald`, { damage: 'Kras', photo })
  expect(said.to).toBe(`${booking}?gedaan=gezegd`)
  const shown = await web.get(world.greet, booking)
  expect(shown.html).toContain('Gehaald: Anna de Vries')
  expect(shown.html).toContain('Gehaald, nog niet terug')
  expect((await web.get(world.anna, booking)).html).toContain('Zag je nog iets? Schrijf het erbij')
  const nothing = await web.post(world.anna, `${booking}/gehaald`, { damage: '' })
  expect([nothing.status, nothing.html.includes('Schrijf op wat je nog zag.')]).toEqual([409, true])
  expect((await web.post(world.anna, `${booking}/gehaald`, { damage: 'Ook een deuk' })).status).toBe(303)
  expect((await web.get(world.greet, booking)).html).toContain('Ook gezien bij het halen: Anna de Vries')
  await web.post(world.greet, `${booking}/gehaald`, { damage: '', photo })
  const both = (await web.get(world.greet, booking)).html
  expect(both).toContain('Er staat niets bij geschreven. Kijk op de foto hoe het was.')
  expect(both).not.toContain('Alles is goed.')
  const [src] = /\/gildehuis\/spullen\/reservering\/[^"]*\/foto\/[^"]*/.exec(shown.html)!
  expect((await web.get(world.greet, src)).status).toBe(200)
  expect((await web.get(world.piet, src)).status).toBe(200)
  const mine = (await web.get(world.anna, HERE)).html
  expect(mine).toContain('maart 2026: nog niet verrekend')
  // The amount opens into each time it is for.
  expect(mine).toMatch(/<details class="sum".*€ 2,00.*Atelier.*maandag 30 maart/s)
})

test('who says long before the time that it was fetched and all is well, is asked', async () => {
  const room = await thingIn(world, { name: 'Bus' })
  const asks = { ...asked({ dayDay: '31', dayMonth: '3' }), price: '0', intent: 'sure' }
  const booking = (await web.post(world.anna, `${HERE}/${room}`, asks)).to.split('?')[0]!
  const early = await web.post(world.anna, `${booking}/gehaald`, { damage: '' })
  expect(early.html).toContain('De reservering begint pas op 31 maart 2026')
  const sure = await web.post(world.anna, `${booking}/gehaald`, { damage: '', intent: 'sure' })
  expect(sure.to).toBe(`${booking}?gedaan=gezegd`)
  expect((await web.get(world.greet, booking)).html).toContain('Alles is goed.')
})

test('a month is settled: nothing is chosen beforehand, and the member reads who pays', async () => {
  world.setNow('2026-04-01T08:30:00Z')
  const costs = `${HERE}/kosten`
  expect((await web.get(world.anna, costs)).status).toBe(403)
  expect((await web.get(world.otto, costs)).html).not.toContain('Boek uit het potje')
  const seen = await web.get(world.greet, costs)
  expect(seen.html).toContain('Anna de Vries, maart 2026')
  // Nothing is in her pot: nothing is proposed that would be refused.
  expect(seen.html).toContain('Dat is niet genoeg.')
  expect(seen.html).not.toContain('Boek uit het potje')
  const month = {
    member: world.anna.memberId,
    month: '2026-03',
    amount: '200',
    why: '',
    purpose: 'investment',
  }
  const empty = await web.post(world.greet, costs, { ...month, intent: 'charge' })
  expect([empty.status, empty.html.includes('In dit potje zit')]).toEqual([409, true])
  const { purpose: _purpose, ...none } = month
  const open = await web.post(world.greet, costs, { ...none, purpose: '', intent: 'charge' })
  expect([open.status, open.html.includes('Kies eerst waar het voor is')]).toEqual([422, true])
  expect((await web.post(world.greet, costs, { ...month, intent: 'bear' })).html).toContain(
    'Schrijf op waarom',
  )
  const doubt = await web.post(world.greet, costs, { ...month, intent: 'bear', why: 'Zie 111222333' })
  expect([doubt.status, doubt.html.includes('value="Zie 111222333"')]).toEqual([409, true])
  expect(doubt.html.match(/name="noBsn"/g)).toHaveLength(1)
  const done = await web.post(world.greet, costs, { ...month, intent: 'bear', why: 'Verwarming kapot' })
  expect(done.to).toBe(`${costs}?gedaan=verrekend`)
  expect((await web.get(world.anna, HERE)).html).toContain(
    'maart 2026: jij betaalt niets. De coöperatie betaalt het: Verwarming kapot',
  )
  expect((await web.get(world.bea, `${HERE}/gebruik`)).html).toContain('Atelier: 2 uur')
  expect((await web.get(world.bea, `${HERE}/gebruik?jaar=2025`)).html).toContain(
    'In 2025 is er niets gebruikt',
  )
  expect((await web.get(world.anna, `${HERE}/gebruik`)).status).toBe(403)
})
