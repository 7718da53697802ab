import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { CHART, type ChartAccount } from './chart.ts'
import { balanceOf } from './books.db.ts'
import { openBalance } from './open-balance.ts'
import { openingAccounts, openingBalance, type OpeningAccount } from './opening-balance.ts'
import { reverseMemorial } from './reverse-memorial.ts'

const chart = CHART.map((account: ChartAccount) => ({
  ...account,
  purpose: account.purpose ?? null,
})) as readonly OpeningAccount[]
const stood = (account: string, amount: bigint) => ({ account, amount })

describe('what an opening balance may hold', () => {
  test('is the balance sheet, but for what has papers or a form of its own', () => {
    const codes = openingAccounts(chart).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['1100', '1600', '2000', '2010', '2100', '2110']))
    for (const elsewhere of ['1200', '1610', '2200', '2300', '2310', '4000', '8500'])
      expect(codes).not.toContain(elsewhere)
  })

  test('must balance', () => {
    const made = openingBalance([stood('1100', 500n), stood('1600', -200n)], chart, true)
    expect(made).toMatchObject({ reason: 'does-not-balance', facts: { difference: '300' } })
  })

  test('or gives what is left over to the own capital, which may come to nothing', () => {
    expect(openingBalance([stood('1100', 500n), stood('1600', -200n)], chart, false)).toMatchObject({
      value: [
        { account: '1100', amount: 500n },
        { account: '1600', amount: -200n },
        { account: '2000', amount: -300n },
      ],
    })
    const none = openingBalance([stood('1100', 5n), stood('1600', -5n), stood('2000', -1n)], chart, false)
    expect(none).toMatchObject({ value: [{ account: '1100' }, { account: '1600' }] })
  })

  test.each([
    ['nothing', [stood('1100', 0n)], 'opening-empty'],
    ['an account that is not there', [stood('1234', 1n)], 'opening-no-account'],
    ['a cost', [stood('4000', 1n)], 'opening-not-here'],
    ['a pot', [stood('2200', -1n)], 'opening-not-here'],
  ])('is not %s', (_, amounts, reason) =>
    expect(openingBalance(amounts, chart, false)).toMatchObject({ reason }),
  )
})

describe('booking it', () => {
  let world: World
  beforeAll(async () => (world = await smallWorld()))
  afterAll(() => world.close())

  const open = (
    amounts = [stood('1100', 90000n), stood('2100', -20000n), stood('2000', -70000n)],
    on = '2025-12-31',
  ) => world.perform(openBalance, world.greet, { countsOn: day(on), amounts }, newId())
  const bank = () => world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'bank'))

  test('is done once in a year, undone by its opposite, and then done anew', async () => {
    const first = await open()
    expect(first).toMatchObject({ ok: true })
    expect(await bank()).toBe(90000n)
    expect(await open()).toMatchObject({ reason: 'opening-already', facts: { number: '1' } })
    const entryId = (first.ok ? first.value : '') as Id<'entry'>
    const undone = await world.perform(
      reverseMemorial,
      world.greet,
      { entryId, countsOn: day('2025-12-31') },
      newId(),
    )
    expect(undone).toMatchObject({ ok: true })
    expect(await bank()).toBe(0n)
    expect(await open()).toMatchObject({ ok: true })
    expect(await open(undefined, '2026-01-01')).toMatchObject({ ok: true })
  })

  test('two at the same moment are one', async () => {
    const both = await Promise.all([open(undefined, '2024-12-31'), open(undefined, '2024-12-31')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('not on a day to come, and not by the board', async () => {
    expect(await open(undefined, '2027-01-01')).toMatchObject({ reason: 'day-in-future' })
    const input = { countsOn: day('2023-12-31'), amounts: [stood('1100', 1n)] }
    expect(await world.perform(openBalance, world.bea, input, newId())).toMatchObject({
      reason: 'not-permitted',
    })
  })
})
