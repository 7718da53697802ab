import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { as, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { CHART, type ChartAccount } from './chart.ts'
import { balanceOf } from './books.db.ts'
import { answerOpening } from './answer-opening.ts'
import { askOpening } from './ask-opening.ts'
import { openBalance } from './open-balance.ts'
import { post } from './post.ts'
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

  const undo = async (made: { ok: boolean; value?: string }) => {
    const entryId = made.value as Id<'entry'>
    const given = { entryId, countsOn: day('2025-12-31') }
    expect(await world.perform(reverseMemorial, world.greet, given, newId())).toMatchObject({ ok: true })
  }

  test('is done once, undone by its opposite, and then done anew', async () => {
    const first = await open()
    expect(first).toMatchObject({ ok: true })
    expect(await bank()).toBe(90000n)
    expect(await open()).toMatchObject({ reason: 'opening-already', facts: { number: '1' } })
    await undo(first)
    expect(await bank()).toBe(0n)
    const again = await open()
    expect(again).toMatchObject({ ok: true })
    expect(await open(undefined, '2026-01-01')).toMatchObject({ reason: 'opening-already' })
    await undo(again)
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

describe('an opening balance after the first line of the bank', () => {
  let world: World
  beforeAll(async () => (world = await smallWorld()))
  afterAll(() => world.close())
  const amounts = [stood('1100', 100_00n), stood('2000', -100_00n)]
  const countsOn = day('2026-01-10')
  const why = 'Het eigen vermogen was vergeten'
  const ask = () => world.perform(askOpening, world.greet, { countsOn, amounts, why }, newId())
  const answer = (by: PersonActor, yes: boolean, requestId: string) =>
    world.perform(answerOpening, by, { requestId: requestId as Id<'opening-request'>, yes }, newId())
  const bank = () => world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, 'bank'))

  test('is not one press, but a reason and the yes of another', async () => {
    const lines = [
      { account: '1100' as const, amount: 5_00n },
      { account: '4400' as const, amount: -5_00n },
    ]
    const booked = { book: 'bank' as const, countsOn: day('2026-01-05'), description: 'bank', lines }
    await as(world, world.greet, (tx) => post(tx, world.greet, booked, world.clock(), newId()))
    const before = await bank()
    expect(await world.perform(openBalance, world.greet, { countsOn, amounts }, newId())).toMatchObject({
      reason: 'opening-after-bank',
    })
    const asked = await ask()
    expect(asked).toMatchObject({ ok: true })
    expect(await ask()).toMatchObject({ reason: 'opening-waits' })
    const id = asked.ok ? asked.value : ''
    expect(await answer(world.greet, true, id)).toMatchObject({ reason: 'asked-by-you' })
    expect(await answer(world.bea, true, id)).toMatchObject({ reason: 'not-permitted' })
    expect(await bank()).toBe(before)
    expect(await answer(world.piet, true, id)).toMatchObject({ ok: true })
    expect(await bank()).toBe(before + 100_00n)
    expect(await answer(world.piet, true, id)).toMatchObject({ reason: 'no-such-opening' })
    expect(await ask()).toMatchObject({ reason: 'opening-already' })
  })

  test('a yes of their own by SQL is refused by the database', async () => {
    await expect(
      as(world, world.greet, (tx) =>
        sql`insert into opening_request (cooperative_id, id, counts_on, lines, why, asked_at, asked_by)
          values (${world.cooperativeId}, ${newId()}, '2026-01-10', '[1, 2]', 'x', now(),
            ${world.greet.personId})`.execute(tx),
      ),
    ).resolves.toBeDefined()
    await expect(
      as(world, world.greet, (tx) =>
        sql`update opening_request set answer = 'yes', answered_at = now(), answered_by = ${world.greet.personId},
          entry_id = ${newId()} where answer is null`.execute(tx),
      ),
    ).rejects.toThrow('approved by another person')
  })
})
