import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import type { World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { askFromPot } from '../pots/ask-from-pot.ts'
import { bookTravel } from './book-travel.ts'
import { CONCERNS } from './cost-concerns.ts'
import { costsBetween } from './index.ts'
import { spendingRoutes } from './routes.ts'
import { supplierPlay, supplierWorld, word } from './supplier-play.fixture.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let play: ReturnType<typeof supplierPlay>
beforeAll(async () => {
  world = await supplierWorld()
  web = await webOf(world, spendingRoutes)
  play = supplierPlay(world)
})
afterAll(() => world.close())

const here = '/gildehuis/kosten'
const journey = (more: object = {}) => ({
  memberId: world.anna.memberId,
  from: 'Apeldoorn',
  to: 'Zutphen',
  purpose: 'klant bezoeken',
  spentOn: day('2026-03-10'),
  kilometres: 100,
  vehicle: 'car' as const,
  sure: CONCERNS,
  ...more,
})
const receipt = (more: Record<string, string> = {}) => ({
  member: world.anna.memberId,
  supplier: 'Bouwmarkt',
  description: 'ladder',
  spentOnDay: '10',
  spentOnMonth: '3',
  spentOnYear: '2026',
  total: '121,00',
  vat: '21,00',
  paidBy: 'member',
  receipt: new File([`%PDF-1.4 ${newId()} %%EOF`], 'bon.pdf', { type: 'application/pdf' }),
  ...more,
})

test('a journey is a cost of the job at the rate of the law, and the member gets it back', async () => {
  const { memberId } = world.anna
  const before = Number(await play.balance('member-pots', memberId))
  expect(word(await world.perform(bookTravel, world.greet, journey(), newId()))).toBe('ok')
  expect(await play.balance('owed-to-members', memberId)).toBe('-23.00')
  expect(Number(await play.balance('member-pots', memberId))).toBeCloseTo(before + 16.1)
  const days = { from: day('2026-03-01'), until: day('2026-03-31') }
  const costs = await world.database.read(world.greet, (tx) =>
    costsBetween(tx, world.cooperativeId, memberId, days),
  )
  expect(costs.map((cost) => [cost.description, cost.net])).toEqual([
    ['Apeldoorn – Zutphen, 100 km: klant bezoeken', 23_00n],
  ])
  expect(word(await world.perform(bookTravel, world.greet, journey(), newId()))).toBe('receipt-booked-before')
  const own = journey({ memberId: world.piet.memberId })
  expect(word(await world.perform(bookTravel, world.piet, own, newId()))).toBe('own-cost')
  expect(word(await world.perform(bookTravel, world.anna, journey(), newId()))).toBe('not-permitted')
  const tomorrow = journey({ spentOn: day('2026-03-30') })
  expect(word(await world.perform(bookTravel, world.greet, tomorrow, newId()))).toBe('day-to-come')
})

test('its page tells what is wrong beside the field, and shows the note as what it was booked on', async () => {
  const typed = {
    member: world.anna.memberId,
    spentOnDay: '11',
    spentOnMonth: '3',
    spentOnYear: '2026',
    from: 'Apeldoorn',
    to: 'Deventer',
    purpose: 'verf halen',
    kilometres: '12',
    vehicle: 'bicycle',
  }
  const wrong = await web.post(world.greet, `${here}/reis`, { ...typed, kilometres: 'ver' })
  expect([wrong.status, wrong.html.includes('value="ver"')]).toEqual([422, true])
  const far = await web.post(world.greet, `${here}/reis`, { ...typed, kilometres: '1501' })
  expect([far.status, far.html.includes('id="kilometres-error"')]).toEqual([409, true])
  const sent = await web.post(world.greet, `${here}/reis`, typed)
  expect(sent.status).toBe(303)
  const address = sent.to.replace('?geboekt', '')
  expect((await web.get(world.anna, address)).html).toContain('2,76')
  expect((await web.get(world.anna, `${address}/bon`)).html).toContain('verf halen')
  expect((await web.get(world.anna, `${here}/reis`)).status).toBe(403)
})

test('a receipt the member paid is taken from the pot under its request, and comes back', async () => {
  const { memberId } = world.anna
  const before = Number(await play.balance('member-pots', memberId))
  const owed = Number(await play.balance('owed-to-members', memberId))
  const question = { memberId, purpose: 'investment', amount: 100_00n, what: 'een ladder' } as const
  const asked = await world.perform(askFromPot, world.anna, question, newId())
  expect(word(asked)).toBe('ok')
  const request = asked.ok ? asked.value : ''
  const without = await web.post(world.greet, `${here}/nieuw`, receipt({ kind: 'pot' }))
  expect(without.status).toBe(409)
  const more = await web.post(
    world.greet,
    `${here}/nieuw`,
    receipt({ kind: 'pot', request, total: '150,00' }),
  )
  expect([more.status, more.html.includes('meer dan gevraagd')]).toEqual([409, true])
  const sent = await web.post(world.greet, `${here}/nieuw`, receipt({ kind: 'pot', request }))
  expect(sent.status).toBe(303)
  expect(Number(await play.balance('member-pots', memberId))).toBeCloseTo(before + 100)
  expect(Number(await play.balance('owed-to-members', memberId))).toBeCloseTo(owed - 121)
  const address = sent.to.replace('?geboekt', '')
  expect((await web.get(world.anna, address)).html).toContain('Aankoop uit het potje')
  expect((await web.post(world.greet, address, { reason: 'verkeerd' })).to).toBe(`${address}?terug`)
  expect(Number(await play.balance('member-pots', memberId))).toBeCloseTo(before)
})

test('a shared cost changes nothing for the member but that the money comes back', async () => {
  const { memberId } = world.anna
  const before = await play.balance('member-pots', memberId)
  const sent = await web.post(world.greet, `${here}/nieuw`, receipt({ kind: 'shared', account: '4200' }))
  expect(sent.status).toBe(303)
  expect(await play.balance('member-pots', memberId)).toBe(before)
})
