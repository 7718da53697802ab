/** Journeys that members write down, until one press books them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { as, type World } from '../../../test/world.ts'
import { sql } from 'kysely'
import { bookJourney } from './book-journey.ts'
import { CONCERNS } from './cost-concerns.ts'
import { reverseCost } from './reverse-cost.ts'
import { spendingRoutes } from './routes.ts'
import { supplierPlay, supplierWorld, word } from './supplier-play.fixture.ts'
import type { Id } from '../../values/id.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let play: ReturnType<typeof supplierPlay>
beforeAll(async () => {
  world = await supplierWorld()
  web = await webOf(world, spendingRoutes)
  play = supplierPlay(world)
})
afterAll(() => world.close())

const here = '/gildehuis/reizen'
const typed = (more: Record<string, string> = {}) => ({
  travelledOnDay: '12',
  travelledOnMonth: '3',
  travelledOnYear: '2026',
  from: 'Apeldoorn',
  to: 'Zutphen',
  purpose: 'klant bezoeken',
  kilometres: '44',
  vehicle: 'car',
  ...more,
})
const written = async (who = world.anna, more: Record<string, string> = {}) => {
  const sent = await web.post(who, `${here}/nieuw`, typed(more))
  expect(sent.status).toBe(303)
  return sent.to
}
const idIn = (path: string) => path.split('/').at(-1) as Id<'journey'>
const stateOf = async (path: string) =>
  (await world.sql('select state from journey where id = $1', [idIn(path)]))[0]!['state']

test('what is wrong is told beside the field, and nothing is kept', async () => {
  const wrong = await web.post(world.anna, `${here}/nieuw`, typed({ kilometres: 'ver', to: '' }))
  expect([wrong.status, wrong.html.includes('value="ver"'), wrong.html.includes('id="to-error"')]).toEqual([
    422,
    true,
    true,
  ])
  const far = await web.post(world.anna, `${here}/nieuw`, typed({ kilometres: '1501' }))
  expect([far.status, far.html.includes('id="kilometres-error"')]).toEqual([409, true])
  const tomorrow = await web.post(world.anna, `${here}/nieuw`, typed({ travelledOnYear: '2027' }))
  expect(tomorrow.status).toBe(409)
  expect((await web.post(world.greet, `${here}/nieuw`, typed())).status).toBe(403)
  expect(await world.sql('select from journey')).toHaveLength(0)
})

test('a member writes one down, one press books it, and the member gets it back', async () => {
  const owed = Number(await play.balance('owed-to-members', world.anna.memberId))
  const mine = await written()
  expect((await web.get(world.anna, mine)).html).toContain('Je reis is binnen.')
  expect((await web.get(world.anna, here)).html).toContain('Apeldoorn – Zutphen, 44 km')
  const twice = await web.post(world.anna, `${here}/nieuw`, typed({ to: 'ZUTPHEN' }))
  expect([twice.status, twice.html.includes('al opgeschreven')]).toEqual([409, true])
  const list = await web.get(world.greet, here)
  expect(list.html).toContain('10,12')
  const booked = await web.post(world.greet, `${mine}/boek`, {})
  expect([booked.status, booked.to]).toEqual([303, `${here}?geboekt`])
  expect(Number(await play.balance('owed-to-members', world.anna.memberId))).toBeCloseTo(owed - 10.12)
  const again = await web.post(world.greet, `${mine}/boek`, {})
  expect([again.status, again.html.includes('wacht niet meer')]).toEqual([409, true])
  expect((await web.get(world.anna, mine)).html).toContain('Bekijk de kosten')
  expect((await web.post(world.anna, `${mine}/weg`, {})).status).toBe(409)
})

test('taken back from the books, it waits again', async () => {
  const path = await written(world.anna, { to: 'Raalte' })
  const journeyId = idIn(path)
  const cost = await world.perform(bookJourney, world.greet, { journeyId, sure: [...CONCERNS] }, newId())
  if (!cost.ok) throw new Error(cost.reason)
  const undo = { costId: cost.value, reason: 'verkeerde dag' }
  expect(word(await world.perform(reverseCost, world.greet, undo, newId()))).toBe('ok')
  expect(await stateOf(path)).toBe('waiting')
  expect(
    word(await world.perform(bookJourney, world.greet, { journeyId, sure: [...CONCERNS] }, newId())),
  ).toBe('ok')
})

test('it goes back with a reason, and not without; it can be taken back by who wrote it', async () => {
  const path = await written(world.anna, { to: 'Epe' })
  const without = await web.post(world.greet, `${path}/terug`, { reason: ' ' })
  expect([without.status, without.html.includes(`reason-${idIn(path)}-error`)]).toEqual([422, true])
  expect((await web.post(world.greet, `${path}/terug`, { reason: 'Hoeveel keer?' })).to).toBe(`${here}?terug`)
  expect((await web.get(world.anna, path)).html).toContain('stuurde deze reis terug: Hoeveel keer?')
  expect((await web.post(world.anna, `${path}/weg`, {})).status).toBe(303)
  expect(await stateOf(path)).toBe('withdrawn')
  await written(world.anna, { to: 'Epe' })
})

test('nobody decides on their own, in the program or by SQL; nobody sees that of another', async () => {
  const own = await written(world.piet, { to: 'Lochem' })
  const pressed = await web.post(world.piet, `${own}/boek`, {})
  expect([pressed.status, pressed.html.includes('Een andere administrateur')]).toEqual([409, true])
  expect((await web.post(world.piet, `${own}/terug`, { reason: 'x' })).status).toBe(409)
  const bySql = sql`
    update journey set state = 'returned', words = 'x', settled_at = now(), settled_by = ${world.piet.personId}
    where id = ${idIn(own)}`
  await expect(as(world, world.piet, (tx) => bySql.execute(tx))).rejects.toThrow('row-level security')
  expect((await web.get(world.anna, own)).status).toBe(404)
  expect((await web.post(world.anna, `${own}/weg`, {})).status).toBe(404)
  expect((await web.post(world.anna, `${own}/boek`, {})).status).toBe(403)
  expect(await stateOf(own)).toBe('waiting')
})
