/**
 * Above the limit a cost is booked by two people, whoever paid; and nothing unusual is booked by a slip of the
 * hand.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { parseEuro, toDecimal } from '../../values/money.ts'
import { balanceOf, entryById } from '../books/index.ts'
import { handsOf } from '../receipts/receipts.fixture.ts'
import { approveCost } from './approve-cost.ts'
import { enterCost } from './enter-cost.ts'
import { unusualOf } from './cost-concerns.ts'
import { costsBetween } from './costs-between.db.ts'
import { costById } from './cost.db.ts'
import { refuseCost } from './refuse-cost.ts'
import { spendingRoutes } from './routes.ts'
import { waitingCostById } from './waiting-cost.db.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, spendingRoutes)
})
afterAll(() => world.close())

const euro = (text: string) => parseEuro(text)!
const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const SURE = ['below-zero', 'more-than-work'] as const
let receipts = 0
const onReceipt = (more: object = {}) => ({
  memberId: world.anna.memberId,
  supplier: 'Hornbach',
  description: 'verf',
  spentOn: day('2026-03-10'),
  total: euro('300,00'),
  vat: 0n,
  paidBy: 'cooperative' as const,
  sure: SURE,
  receipt: {
    name: 'bon.pdf',
    mediaType: 'application/pdf' as const,
    content: Buffer.from(`%PDF twee ${++receipts}`),
  },
  ...more,
})
const book = (more: object = {}, actor: PersonActor = world.greet) =>
  world.perform(enterCost, actor, onReceipt(more), newId())
const yes = (costId: Id<'cost'>, actor: PersonActor = world.piet) =>
  world.perform(approveCost, actor, { costId }, newId())
const no = (costId: Id<'cost'>, actor: PersonActor = world.piet) =>
  world.perform(refuseCost, actor, { costId, why: 'Komma vergeten' }, newId())
const cost = (id: Id<'cost'>) =>
  world.database.read(world.greet, (tx) => costById(tx, world.cooperativeId, id))
const waiting = (id: Id<'cost'>) =>
  world.database.read(world.greet, (tx) => waitingCostById(tx, world.cooperativeId, id))
const creditors = async () =>
  toDecimal(await world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'creditors')))

describe('what is unusual', () => {
  const anna = { memberId: 'a' as Id<'member'>, pot: euro('100,00'), openWork: euro('50,00') }
  const of = (net: string, fromPot: string) =>
    unusualOf({ ...anna, net: euro(net), fromPot: euro(fromPot) }).map(({ concern }) => concern)

  test('the pot below zero, or more than pot and open work; to the cent', () => {
    expect(of('100,00', '100,00')).toEqual([])
    expect(of('100,01', '100,01')).toEqual(['below-zero'])
    expect(of('150,00', '100,00')).toEqual([])
    expect(of('150,01', '100,00')).toEqual(['more-than-work'])
    expect(of('25.000,00', '25.000,00')).toEqual(['below-zero', 'more-than-work'])
  })

  test('nothing of what comes back', () => expect(of('-500,00', '-500,00')).toEqual([]))
})

describe('said knowingly', () => {
  test('a pot does not go below zero by one press, and what was said is kept', async () => {
    const before = await creditors()
    expect(word(await book({ total: euro('250,00'), sure: [] }))).toBe('cost-unusual')
    expect(word(await book({ total: euro('250,00'), sure: ['below-zero'] }))).toBe('cost-unusual')
    expect(await creditors()).toBe(before)
    const id = await must(book({ total: euro('250,00') }))
    expect((await cost(id))!.sure).toEqual(['below-zero', 'more-than-work'])
  })

  test('the form asks with the amounts, and books after the answer', async () => {
    const typed = {
      member: world.anna.memberId,
      supplier: 'Hornbach',
      description: 'verf',
      spentOnDay: '10',
      spentOnMonth: '3',
      spentOnYear: '2026',
      total: '25000',
      paidBy: 'cooperative',
      commandId: newId(),
      receipt: new File(['%PDF-1.4 tikfout %%EOF'], 'bon.pdf', { type: 'application/pdf' }),
    }
    const asked = await web.post(world.greet, '/gildehuis/kosten/nieuw', typed)
    expect(asked.status).toBe(200)
    const plain = asked.html.replaceAll('\u00a0', ' ')
    expect(plain).toContain('Je boekt € 25.000,00 van Hornbach voor Anna de Vries.')
    expect(plain).toContain('Het potje van Anna de Vries komt onder nul')
    expect(plain).toContain('Het is meer dan € 250,00. Daarom kijkt iemand anders mee.')
    expect(plain).toContain('Ja, € 25.000,00 klopt: vraag het tweede ja')
    const { receipt: _receipt, ...rest } = typed
    const sent = { ...rest, kept: 'bon.pdf', intent: 'sure', sure: 'below-zero more-than-work' }
    const done = await web.post(world.greet, '/gildehuis/kosten/nieuw', sent)
    expect(done.status).toBe(303)
    const page = await web.get(world.piet, done.to)
    expect(page.html).toContain('Ja, boek deze kosten')
    expect((await web.get(world.greet, done.to)).html).not.toContain('Ja, boek deze kosten')
    expect((await web.get(world.anna, done.to)).status).toBe(404)
    const address = done.to.replace('?geboekt', '')
    expect((await web.get(world.piet, `${address}/bon`)).html).toMatch(/^%PDF/)
    expect((await web.post(world.piet, `${address}/nee`, { why: '' })).status).toBe(422)
    expect((await web.post(world.piet, `${address}/nee`, { why: 'Komma' })).to).toBe(`${address}?nee`)
    expect((await web.post(world.piet, `${address}/ja`, {})).status).toBe(409)
  })
})

describe('above the limit', () => {
  test('waits, and is booked by the yes of another; up to the limit at once', async () => {
    const before = await creditors()
    const id = await must(book())
    expect([await cost(id), await creditors()]).toEqual([undefined, before])
    expect(word(await yes(id, world.greet))).toBe('asked-by-you')
    expect(word(await yes(id))).toBe('ok')
    expect((await cost(id))!.total).toBe(euro('300,00'))
    expect(word(await yes(id))).toBe('cost-answered')
    expect(await cost(await must(book({ total: euro('250,00') })))).toBeDefined()
  })

  test('a no keeps the reason and books nothing; the own cost is for another', async () => {
    const id = await must(book())
    expect(word(await no(id))).toBe('ok')
    expect(await waiting(id)).toMatchObject({ answer: 'no', why: 'Komma vergeten' })
    expect(await cost(id)).toBeUndefined()
    const own = await must(book({ memberId: world.piet.memberId }))
    expect([word(await yes(own)), word(await no(own))]).toEqual(['own-cost', 'own-cost'])
  })

  test('the same receipt waits once, from the form and in the tray', async () => {
    const receipt = {
      name: 'x.pdf',
      mediaType: 'application/pdf' as const,
      content: Buffer.from('%PDF eens'),
    }
    await must(book({ receipt }))
    expect(word(await book({ receipt }))).toBe('receipt-waits')
    const hands = handsOf(world)
    const inTray = await hands.handed()
    const id = await must(book({ receipt: { inTray } }))
    expect(word(await book({ receipt: { inTray } }))).toBe('receipt-waits')
    expect(word(await book({ receipt: { inTray }, total: euro('10,00') }))).toBe('receipt-waits')
    expect((await hands.seen(world.greet, inTray))!.state).toBe('waiting')
    expect(word(await yes(id))).toBe('ok')
    expect(await hands.seen(world.greet, inTray)).toMatchObject({ state: 'booked', bookedAs: id })
  })

  test('also for who runs SQL as the application', async () => {
    const id = await must(book({ total: euro('100,00') }))
    const copy = (by: PersonActor) =>
      world.database.write(
        by,
        async (tx) => {
          const { sql } = await import('kysely')
          await sql`insert into job_cost (cooperative_id, id, member_id, supplier, description, spent_on, net, vat,
              total, paid_by, receipt_id, entry_id, booked_at, booked_by, kind)
            select cooperative_id, gen_random_uuid(), member_id, supplier, description, spent_on, 2500000, 0, 2500000,
              paid_by, receipt_id, entry_id, booked_at, booked_by, kind from job_cost where id = ${id}`.execute(
            tx,
          )
        },
        () => true,
      )
    await expect(copy(world.greet)).rejects.toThrow('booked by another than who filled it in')
  })
})

test('a late bill keeps its own day and counts today, when the books are closed over it', async () => {
  await world.sql(`insert into period_close values ($1, '2026-02-28', now(), $2)`, [
    world.cooperativeId,
    world.greet.personId,
  ])
  const id = await must(book({ total: euro('20,00'), spentOn: day('2026-02-10') }))
  const booked = (await cost(id))!
  const entry = await world.database.read(world.greet, (tx) =>
    entryById(tx, world.cooperativeId, booked.entryId),
  )
  expect([booked.spentOn, entry!.countsOn]).toEqual(['2026-02-10', world.clock().today])
  // For her benefit it is of the month on the receipt all the same.
  const february = { from: day('2026-02-01'), until: day('2026-02-28') }
  const counted = await world.database.read(world.greet, (tx) =>
    costsBetween(tx, world.cooperativeId, world.anna.memberId, february),
  )
  expect(counted.map((one) => [one.costId, one.category])).toContainEqual([id, 'job-cost'])
})
