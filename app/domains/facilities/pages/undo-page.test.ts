/** Taking a settled month back on the screen: without JavaScript, twice in a row, by two when the books are closed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../../test/world.ts'
import { readerOf } from '../../../../test/reader-of.ts'
import { webOf } from '../../../../test/world-web.ts'
import { day } from '../../../values/day.ts'
import { closeForNow, postMemorial } from '../../books/index.ts'
import { bookThing } from '../book-thing.ts'
import { on, thingIn } from '../facilities.fixture.ts'
import { facilityRoutes } from '../routes.ts'
import { undoBlock } from './undo-page.tsx'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, facilityRoutes())
  const room = await thingIn(world, { price: 100n })
  await must(
    world.perform(
      bookThing,
      world.anna,
      { thingId: room, ...on('2026-03-30', 20, 24), price: 200n },
      newId(),
    ),
  )
  world.setNow('2026-04-05T12:00:00Z')
  const lines = [
    { account: '8700', memberId: null, debit: 10_000n, credit: 0n },
    { account: '2100', memberId: null, debit: 0n, credit: 10_000n },
  ]
  const gift = { countsOn: day('2026-04-01'), description: 'Gift voor opleiding', lines }
  await must(world.perform(postMemorial, world.greet, gift, newId()))
})
afterAll(() => world.close())

const COSTS = '/gildehuis/spullen/kosten'
const settle = async (intent: 'bear' | 'train', why: string) =>
  web.post(world.greet, COSTS, {
    member: world.anna.memberId,
    month: '2026-03',
    amount: '200',
    why,
    intent,
  })
const undoAddress = async () =>
  /\/gildehuis\/spullen\/kosten\/[^"]*\/terug/.exec((await web.get(world.greet, COSTS)).html)![0]

test('out of the training pot, with a reason; taken back with one, which the member reads', async () => {
  const shown = await web.get(world.greet, COSTS)
  expect(shown.html).toContain('In de opleidingspot zit € 100,00.')
  expect((await settle('train', '')).status).toBe(409)
  expect((await settle('train', 'Leerde naaien')).to).toBe(`${COSTS}?gedaan=verrekend`)
  expect((await web.get(world.anna, '/gildehuis/spullen')).html).toContain(
    'De opleidingspot betaalt het: Leerde naaien',
  )
  const undo = await undoAddress()
  const asked = await web.get(world.greet, undo)
  expect(asked.html).toContain('€ 2,00 gaat terug in de opleidingspot.')
  expect((await web.get(world.anna, undo)).status).toBe(403)
  expect((await web.get(world.otto, undo)).status).toBe(403)
  const empty = await web.post(world.greet, undo, { why: '' })
  expect([empty.status, empty.html.includes('Schrijf op waarom je het terugdraait')]).toEqual([409, true])
  const once = { why: 'Verkeerd gekozen', commandId: newId() }
  expect((await web.post(world.greet, undo, once)).to).toBe(`${COSTS}?gedaan=teruggedraaid`)
  expect((await web.post(world.greet, undo, once)).to).toBe(`${COSTS}?gedaan=teruggedraaid`)
  expect((await web.get(world.greet, undo)).html).toContain('Teruggedraaid: Verkeerd gekozen')
  expect((await web.get(world.greet, COSTS)).html).toContain('Waarom niet uit het potje?')
  expect((await web.get(world.anna, '/gildehuis/spullen')).html).toContain('Teruggedraaid: Verkeerd gekozen')
})

test('in closed books another says yes, and finds it in the to-do list', async () => {
  await settle('train', 'Leerde naaien')
  world.setNow('2026-04-08T12:00:00Z')
  await must(world.perform(closeForNow, world.greet, { until: day('2026-04-06') }, newId()))
  const undo = await undoAddress()
  expect((await web.get(world.greet, undo)).html).toContain('Dit staat in een periode die dicht is.')
  expect((await web.post(world.greet, undo, { why: 'Slip' })).to).toBe(`${COSTS}?gedaan=terug-gevraagd`)
  expect((await web.get(world.greet, COSTS)).html).toContain('Wacht op een ja')
  const waits = await web.get(world.greet, undo)
  expect(waits.html).toContain('Een ander van de administratie zegt ja.')
  expect(waits.html).not.toContain('Ja, draai terug')
  const own = await web.post(world.greet, `${undo}/antwoord`, { intent: 'yes' })
  expect(own.status).toBe(409)
  const tasks = async (who: typeof world.greet) => undoBlock.tasks(readerOf(world, who))
  expect(await tasks(world.greet)).toEqual([])
  expect(await tasks(world.piet)).toMatchObject([{ kind: 'facilities-undo', href: undo, count: 1 }])
  expect((await web.get(world.piet, undo)).html).toContain('Ja, draai terug')
  expect((await web.post(world.piet, `${undo}/antwoord`, {})).status).toBe(404)
  const yes = { intent: 'yes', commandId: newId() }
  expect((await web.post(world.piet, `${undo}/antwoord`, yes)).to).toBe(`${COSTS}?gedaan=teruggedraaid`)
  expect((await web.post(world.piet, `${undo}/antwoord`, yes)).to).toBe(`${COSTS}?gedaan=teruggedraaid`)
  expect(await tasks(world.piet)).toEqual([])
})
