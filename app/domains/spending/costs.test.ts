import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { parseEuro, toDecimal, type Cents } from '../../values/money.ts'
import { balanceOf, entryById, type AccountPurpose } from '../books/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { approveCost, enterCost, CONCERNS, costById, reverseCost, settleCost, unpaidCosts } from './index.ts'
import { costsPage } from './cost.db.ts'

let world: World
beforeAll(async () => (world = await smallWorld()))
afterAll(() => world.close())

const euro = (text: string): Cents => parseEuro(text)!
let receipts = 0
/** A receipt nobody handed in before. */
const receipt = () => ({
  name: 'bon.pdf',
  mediaType: 'application/pdf' as const,
  content: Buffer.from(`%PDF bon ${++receipts}`),
})
const onReceipt = (more: object = {}) => ({
  memberId: world.anna.memberId,
  supplier: 'Hornbach',
  description: 'verf',
  spentOn: day('2026-03-10'),
  total: euro('24,20'),
  vat: euro('4,20'),
  paidBy: 'cooperative' as const,
  sure: [...CONCERNS],
  receipt: receipt(),
  ...more,
})
const book = (more: object = {}, actor = world.greet) =>
  world.perform(enterCost, actor, onReceipt(more), newId())
const booked = async (more: object = {}): Promise<Id<'cost'>> => {
  const result = await book(more)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
/** Above the limit: another says yes. */
async function approved(more: object): Promise<void> {
  const costId = await booked(more)
  expect(word(await world.perform(approveCost, world.piet, { costId }, newId()))).toBe('ok')
}
const takeBack = (costId: Id<'cost'>, actor = world.greet) =>
  world.perform(reverseCost, actor, { costId, reason: 'verkeerd lid' }, newId())
const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const balance = async (purpose: AccountPurpose, memberId?: Id<'member'>) =>
  toDecimal(
    await world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, purpose, memberId)),
  )
const cost = (id: Id<'cost'>, actor = world.greet) =>
  world.database.read(actor, (tx) => costById(tx, world.cooperativeId, id))

describe('Amersfoort, 2016', () => {
  test('turnover 6,120.19 less costs 517.41: 30 % is 1,680.83 and the pot 3,921.95', async () => {
    const event = {
      memberId: world.anna.memberId,
      turnover: euro('6.120,19'),
      jobCosts: 0n,
      countsOn: day('2016-05-01'),
      cause: 'payment',
    } as const
    await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, event, world.clock(), newId()))
    await approved({ spentOn: day('2016-06-01'), total: euro('500,00'), vat: 0n })
    await booked({ spentOn: day('2016-07-01'), total: euro('17,41'), vat: 0n, paidBy: 'member' })
    expect([await balance('contribution'), await balance('member-pots', world.anna.memberId)]).toEqual([
      '-1680.83',
      '-3921.95',
    ])
    expect([
      await balance('job-costs'),
      await balance('creditors'),
      await balance('owed-to-members', world.anna.memberId),
    ]).toEqual(['517.41', '-500.00', '-17.41'])
  })
})

describe('booking', () => {
  test('reads as a bookkeeper writes it: cost without VAT, VAT to get back, owed to the shop', async () => {
    const id = await booked()
    const found = await cost(id)
    const entry = await world.database.read(world.greet, (tx) =>
      entryById(tx, world.cooperativeId, found!.entryId),
    )
    expect(`${entry!.book} ${entry!.countsOn} ${entry!.description}`).toBe('costs 2026-03-10 Hornbach: verf')
    expect(entry!.lines.map((line) => `${line.account} ${toDecimal(line.amount)}`)).toEqual([
      '7000 20.00',
      '1510 4.20',
      '1600 -24.20',
    ])
    expect(found).toMatchObject({
      net: euro('20,00'),
      vat: euro('4,20'),
      total: euro('24,20'),
      paid: 0n,
      memberName: 'Anna de Vries',
    })
  })

  test('under the KOR the whole amount is cost', async () => {
    await world.sql(`insert into vat_mode values ($1, '2018-01-01', 'kor')`, [world.cooperativeId])
    const found = await cost(await booked({ spentOn: day('2018-02-01') }))
    await world.sql(`delete from vat_mode where mode = 'kor'`)
    expect(found).toMatchObject({ net: euro('24,20'), vat: 0n })
  })

  test("not one's own, whoever else books it", async () => {
    const own = { memberId: world.piet.memberId }
    expect(word(await book(own, world.piet))).toBe('own-cost')
    expect(word(await book(own))).toBe('ok')
  })

  const refused: [string, () => object, string][] = [
    ['more VAT than 21 %', () => ({ total: euro('24,20'), vat: euro('4,46') }), 'vat-above-rate'],
    ['less VAT than nothing', () => ({ total: euro('4,00'), vat: -1n }), 'vat-below-zero'],
    ['as much VAT as the receipt', () => ({ total: euro('4,00'), vat: euro('4,00') }), 'vat-more-than-cost'],
    ['a day to come', () => ({ spentOn: day('2026-03-30') }), 'day-to-come'],
    ['a member who is not there', () => ({ memberId: newId<'member'>() }), 'member-not-found'],
    ['an empty receipt', () => ({ receipt: { ...receipt(), content: Buffer.alloc(0) } }), 'receipt-empty'],
    ['a day before any scheme', () => ({ spentOn: day('2014-12-31') }), 'no-scheme-in-force'],
  ]
  for (const [what, more, reason] of refused) {
    test(`refuses ${what} and keeps nothing`, async () => {
      const rows = () =>
        world.sql(
          `select (select count(*) from job_cost) as costs, (select count(*) from journal_entry) as entries,
            (select count(*) from file) as files`,
        )
      const before = await rows()
      expect(word(await book(more()))).toBe(reason)
      expect(await rows()).toEqual(before)
    })
  }

  test('the same receipt once; again when the first was taken back', async () => {
    const same = receipt()
    const id = await booked({ receipt: same })
    expect(await book({ receipt: same })).toEqual({
      ok: false,
      reason: 'receipt-booked-before',
      facts: { supplier: 'Hornbach', spentOn: '2026-03-10' },
    })
    await takeBack(id)
    expect(word(await book({ receipt: same }))).toBe('ok')
  })

  test('the same receipt twice at once is booked once, and taken back once', async () => {
    const same = receipt()
    const two = () => book({ receipt: same })
    const both = await atOnce(world, two, two)
    expect(both.map(word).sort()).toEqual(['ok', 'receipt-booked-before'])
    const id = both.flatMap((one) => (one.ok ? [one.value] : []))[0]!
    const back = () => takeBack(id)
    expect((await atOnce<{ ok: boolean; reason?: string }>(world, back, back)).map(word).sort()).toEqual([
      'already-reversed',
      'ok',
    ])
  })

  test('pressing twice books once', async () => {
    const [commandId, given] = [newId(), onReceipt()]
    const both = await Promise.all([
      world.perform(enterCost, world.greet, given, commandId),
      world.perform(enterCost, world.greet, given, commandId),
    ])
    expect(both[0]).toEqual(both[1])
  })

  test('not by who may not', async () => {
    for (const actor of [world.anna, world.bea, world.otto, world.carla])
      expect(word(await book({}, actor))).toBe('not-permitted')
    expect(word(await book({}, world.stranger))).toBe('member-not-found')
  })
})

describe('taking back', () => {
  test('gives every part back, and keeps the cost, its receipt and the reason', async () => {
    const books = async () =>
      Promise.all([
        balance('contribution'),
        balance('member-pots', world.anna.memberId),
        balance('job-costs'),
        balance('creditors'),
        balance('vat-input'),
      ])
    const before = await books()
    const id = await booked({ total: euro('33,33'), vat: euro('0,01') })
    expect(await books()).not.toEqual(before)
    expect(word(await takeBack(id))).toBe('ok')
    expect(await books()).toEqual(before)
    expect(await cost(id)).toMatchObject({ reversalReason: 'verkeerd lid' })
    expect(word(await takeBack(id))).toBe('already-reversed')
    expect(
      (await world.database.read(world.greet, (tx) => unpaidCosts(tx, world.cooperativeId))).map(
        (one) => one.id,
      ),
    ).not.toContain(id)
  })

  test('not while the bank paid it', async () => {
    const id = await booked()
    await as(world, world.greet, (tx) => settleCost(tx, world.greet, id, euro('24,20')))
    expect(word(await takeBack(id))).toBe('cost-paid')
    const settle = (amount: string) =>
      world.database.write(
        world.greet,
        (tx) => settleCost(tx, world.greet, id, euro(amount)),
        (result) => result.ok,
      )
    expect([word(await settle('0,01')), word(await settle('-24,21')), word(await settle('-24,20'))]).toEqual([
      'more-than-cost',
      'more-than-was-paid',
      'ok',
    ])
    expect([word(await takeBack(newId<'cost'>())), word(await takeBack(id))]).toEqual([
      'cost-not-found',
      'ok',
    ])
  })
})

test('a member sees the own costs and no others', async () => {
  await booked()
  const seen = (actor: typeof world.greet) =>
    world.database.read(actor, (tx) => costsPage(tx, world.cooperativeId, { size: 100 }))
  const mine = await seen(world.anna)
  expect(mine.length).toBeGreaterThan(0)
  expect(mine.every((one) => one.memberId === world.anna.memberId)).toBe(true)
  expect((await seen(world.otto)).length).toBeGreaterThan(mine.length)
  expect([await seen(world.carla), await seen(world.stranger)]).toEqual([[], []])
})
