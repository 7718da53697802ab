/** The week on paper: who wants it, who prints it, and what stands on the page for whom. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import { toDoOnPaperOf } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { sessionCookieName } from '../../../web/server.ts'
import { announceWorkshop, proposeAppointment } from '../../appointments/index.ts'
import { addGoal } from '../../guidance/index.ts'
import { pageWorld, webOf, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import {
  appointmentsRoutes,
  meetingsInAgenda,
  newMeetingsOnPaper,
  talksInAgenda,
} from '../../appointments/routes.ts'
import { bookThing } from '../../facilities/index.ts'
import { on, thingIn } from '../../facilities/facilities.fixture.ts'
import { bookingsInAgenda } from '../../facilities/routes.ts'
import { keepDuty, keepTurnOf } from '../../mutual-help/index.ts'
import { turnsInAgenda } from '../../mutual-help/routes.ts'
import { weekRoutes } from '../routes.ts'
import { weekPlay } from './week-play.fixture.ts'

let world: PageWorld
const inAgenda = [bookingsInAgenda, turnsInAgenda]
const routes = [
  ...weekRoutes({
    get database() {
      return world.database
    },
    toDoOf: toDoOnPaperOf,
    agenda: [talksInAgenda, meetingsInAgenda, ...inAgenda, newMeetingsOnPaper],
  }),
  ...appointmentsRoutes(inAgenda),
]
beforeAll(async () => {
  world = await pageWorld(routes)
  await must(
    world.perform(
      proposeAppointment,
      world.carla,
      {
        memberId: world.anna.memberId,
        topic: 'Schulden',
        place: 'Werkplein 1',
        minutes: 60,
        times: [new Date('2026-03-31T12:30:00Z').getTime()],
        agreed: true,
      },
      newId(),
    ),
  )
  const first = { step: 'De verfwinkel bellen', helper: '', byDay: null }
  const goal = {
    memberId: world.anna.memberId,
    theme: 'business',
    goal: 'Meer klanten',
    first,
  } as const
  await must(world.perform(addGoal, world.anna, goal, newId()))
})
afterAll(() => world.close())

const OFFICE = '/gildehuis/op-papier'
const OWN = '/gildehuis/mijn-week'
const ofAnna = () => `${OFFICE}/lid/${world.anna.memberId}`
const { wish, print, pagesAt } = weekPlay(() => world, routes)

test('a member prints the own week on one page: what to do, where to go, the plan, and room to write', async () => {
  const made = await print(world.anna, OWN)
  expect(made.status).toBe(303)
  const pages = await pagesAt(world.anna, made.to)
  expect(pages).toHaveLength(1)
  const [page] = pages
  for (const words of [
    'De week van Anna de Vries',
    'Maandag 30 maart tot en met zondag 5 april 2026',
    'dinsdag 31 maart 2026 om 14.30 uur',
    'Gesprek met Carla Visser, Werkplein 1',
    'De verfwinkel bellen',
    'Zoveel uur werkte ik',
    'Wie kan ik bellen?',
    'Bel mij',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('Schulden')
  expect(page).not.toContain('In je potje')
})

test('nobody prints the week of who does not want it on paper', async () => {
  const refused = await print(world.greet, ofAnna())
  expect([refused.status, refused.html.includes('wil nu geen week op papier')]).toEqual([409, true])
  expect((await world.get(world.anna, OFFICE)).status).toBe(403)
  expect((await world.get(world.bea, OFFICE)).status).toBe(403)
  expect((await world.get(world.greet, ofAnna())).html).not.toContain('Maak de week')
})

test('the office opens nothing by it: a part that it may not read is for the member to say', async () => {
  expect((await world.get(world.greet, ofAnna())).html).not.toContain('De gesprekken met de coach mogen erop')
  const refused = await wish(world.greet, ofAnna(), ['wanted', 'appointments'])
  expect([refused.status, refused.html.includes('zet alleen het lid zelf op papier')]).toEqual([409, true])
  const sqlToo = world.database.write(
    world.greet,
    (tx) =>
      tx
        .insertInto('paper_week')
        .values({
          cooperative_id: world.cooperativeId,
          member_id: world.anna.memberId,
          wanted: true,
          appointments: true,
          money: false,
          set_by: world.greet.personId,
          set_at: new Date(),
        })
        .execute(),
    () => true,
  )
  await expect(sqlToo).rejects.toThrow('the member says whether this stands on paper')
  expect((await wish(world.greet, ofAnna(), ['wanted'])).status).toBe(303)
  const made = await print(world.greet, ofAnna())
  const [page] = await pagesAt(world.greet, made.to)
  expect(page).toContain('De week van Anna de Vries')
  for (const words of ['Carla Visser', 'De verfwinkel bellen', 'In je potje'])
    expect(page).not.toContain(words)
})

test('what the member puts on paper is on it, the plan only when a coach prints; who looked is kept', async () => {
  expect((await wish(world.anna, OWN, ['wanted', 'appointments', 'money'])).status).toBe(303)
  const [byOffice] = await pagesAt(world.greet, (await print(world.greet, ofAnna())).to)
  expect(byOffice).toContain('Gesprek met Carla Visser')
  expect(byOffice).toContain('In je potje zit')
  expect(byOffice).not.toContain('De verfwinkel bellen')
  const [byCoach] = await pagesAt(world.carla, (await print(world.carla, ofAnna())).to)
  expect(byCoach).toContain('De verfwinkel bellen')
  const seen = await world.sql(
    `select distinct person_id from read_log where file = 'week' and subject_id = $1`,
    [world.anna.memberId],
  )
  expect(seen.map((row) => row['person_id']).toSorted()).toEqual(
    [world.greet.personId, world.carla.personId].toSorted(),
  )
})

test('all who want paper in one go, a page each; another member opens none of it', async () => {
  await wish(world.greet, `${OFFICE}/lid/${world.piet.memberId}`, ['wanted'])
  const made = await print(world.greet, OFFICE)
  const pages = await pagesAt(world.greet, made.to)
  expect(pages.map((page) => /De week van (\w+)/.exec(page)?.[1])).toEqual(['Anna', 'Piet'])
  expect((await world.get(world.stranger, made.to)).status).not.toBe(200)
  await wish(world.anna, OWN, [])
  expect((await world.get(world.greet, made.to)).status).toBe(404)
})

test('pressed twice it is one page; its code opens the own first page, for others that of the member', async () => {
  const commandId = newId()
  const fields = { commandId, kind: 'receipts' }
  const once = await world.post(world.anna, `${OWN}/print`, fields)
  expect((await world.post(world.anna, `${OWN}/print`, fields)).to).toBe(once.to)
  const [page] = await pagesAt(world.anna, once.to)
  expect(page).toContain('Plak hier je bonnetjes')
  const [row] = await world.sql("select id from paper_sheet where kind = 'receipts' and batch_id = $1", [
    /[\w-]{36}/.exec(once.to)![0],
  ])
  const code = `${OFFICE}/vel/${String(row!['id'])}`
  expect((await world.get(world.anna, code)).to).toBe('/gildehuis')
  expect((await world.get(world.carla, code)).to).toBe(ofAnna())
  expect((await world.get(world.bea, code)).status).toBe(403)
  expect((await world.get(world.anna, `${OFFICE}/vel/${newId()}`)).status).toBe(404)
})

test('what one booked and the own turn of the rota stand in the week, and in the agenda on the screen', async () => {
  const room = await thingIn(world, { name: 'Atelier', price: 500n, pricePer: 'hour' })
  const asked = { thingId: room, price: 1_250n, ...on('2026-04-02', 20, 25) }
  await must(world.perform(bookThing, world.anna, asked, newId()))
  const duty = { dutyId: null, name: 'Gastheer', asks: '', skill: '', ended: false, weekdays: [3] }
  const times = { begins: 570, minutes: 180 }
  const dutyId = await must(world.perform(keepDuty, world.carla, { ...duty, ...times }, newId()))
  const turn = { dutyId, on: day('2026-04-01'), says: 'give', memberId: world.anna.memberId } as const
  await must(world.perform(keepTurnOf, world.carla, turn, newId()))
  const [page] = await pagesAt(world.anna, (await print(world.anna, OWN)).to)
  expect(page).toMatch(/woensdag 1 april, 0?9[:.]30 tot 12[:.]30 uur/)
  expect(page).toContain('Jouw beurt: Gastheer')
  // Once: where it stands with its day, and not as a thing to do as well.
  expect(page!.split('Gastheer')).toHaveLength(2)
  expect(page).toContain('Je leent: Atelier. Dit kost je € 12,50 uit je potje.')
  const [ofPiet] = await pagesAt(world.piet, (await print(world.piet, OWN)).to)
  expect(ofPiet).not.toContain('Gastheer')
  const agenda = (await world.get(world.anna, '/gildehuis/agenda')).html
  expect(agenda).toMatch(/woensdag 1 april, 0?9[:.]30 tot 12[:.]30 uur/)
  expect(agenda).toContain('Atelier')
  expect((await world.get(world.piet, '/gildehuis/agenda')).html).not.toContain('Gastheer')
})

test('letters that take long say how far they are, and are handed to who asked, once', async () => {
  await wish(world.anna, OWN, ['wanted'])
  const { to } = await print(world.greet, OFFICE)
  const origin = 'https://gilde.example'
  const web = await webOf(world, routes, [], 0)
  const asked = async (who: PersonActor, path: string) => {
    const cookie = `${sessionCookieName(origin)}=${who.personId}`
    const answer = await web.fetch(
      new Request(origin + path, { headers: { cookie, 'accept-language': 'nl' } }),
    )
    return [answer.status, answer.headers.get('location') ?? '', answer.headers.get('content-type')] as const
  }
  const [status, waiting] = await asked(world.greet, to)
  expect([status, waiting]).toEqual([303, expect.stringContaining('/gildehuis/bezig/')])
  const anybody = await asked(world.carla, waiting)
  expect(anybody[0]).toBe(404)
  await expect.poll(async () => (await asked(world.greet, waiting))[1], { timeout: 20_000 }).toBe(to)
  expect(await asked(world.greet, to)).toEqual([200, '', 'application/pdf'])
  expect((await asked(world.greet, waiting))[0]).toBe(404)
})

test('a meeting of that week that one may still join stands there with its places, to say yes or no to', async () => {
  const meeting = {
    title: 'Snoeien',
    about: '',
    place: 'De tuin',
    startsAt: new Date('2026-04-03T08:00:00Z').getTime(),
    minutes: 120,
    places: 10,
  }
  await must(world.perform(announceWorkshop, world.carla, meeting, newId()))
  const [page] = await pagesAt(world.anna, (await print(world.anna, OWN)).to)
  expect(page).toContain('Kom je ook? Snoeien, De tuin. Er zijn nog 10 plaatsen.')
  expect(page).not.toContain('Er staat deze week niets in je agenda')
  expect((await world.get(world.anna, '/gildehuis/agenda')).html).not.toContain('Kom je ook? Snoeien')
})
