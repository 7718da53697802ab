import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Cents } from '../../values/money.ts'
import { postMemorial } from '../books/index.ts'
import { openPot } from '../pots/index.ts'
import { bankIn, euro, word, type Bank } from './fixtures/bank-world.fixture.ts'
import type { LinePart } from './line-parts.ts'

let world: World
let bank: Bank
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
})
afterAll(() => world.close())

/** Kept for Anna, at the start of the books: account and amount in cents. */
async function kept(account: string, amount: Cents) {
  const lines = [
    { account: '2000', memberId: null, debit: amount, credit: 0n },
    { account, memberId: world.anna.memberId, debit: 0n, credit: amount },
  ]
  const of = { book: 'opening', countsOn: day('2026-01-01'), description: 'Begin', lines } as const
  expect(word(await world.perform(postMemorial, world.greet, of, newId()))).toBe('ok')
}
const paid = (amount: string, text: string) => ({ amount: euro(amount), text })

describe('two lines at once take what is there once', () => {
  for (const [code, purpose] of [
    ['2310', 'member-cash'],
    ['2300', 'municipality'],
  ] as const) {
    test(`kept on ${code}, ${purpose}`, async () => {
      await kept(code, 5000n)
      const lines = await bank.receive(paid('-50,00', `${code} een`), paid('-50,00', `${code} twee`))
      const part: LinePart = {
        kind: 'account',
        amount: -5000n,
        account: code,
        memberId: world.anna.memberId,
      }
      const both = await atOnce(world, ...lines.map((line) => () => bank.match(line, [part])))
      expect(both.map(word).sort()).toEqual(['more-than-owed', 'ok'])
      expect(await bank.balanceIs(purpose, world.anna.memberId)).toBe('0.00')
    })
  }

  test('in a pot', async () => {
    const opening = { memberId: world.anna.memberId, amount: 5000n, countsOn: day('2026-01-01'), seen: true }
    expect(word(await world.perform(openPot, world.greet, opening, newId()))).toBe('ok')
    const lines = await bank.receive(paid('-50,00', 'ladder'), paid('-50,00', 'boor'))
    const { memberId } = world.anna
    const part: LinePart = { kind: 'pot', amount: -5000n, memberId, what: 'investment' }
    const both = await atOnce(world, ...lines.map((line) => () => bank.match(line, [part])))
    expect(both.map(word).sort()).toEqual(['ok', 'pot-too-small'])
    expect(await bank.balanceIs('member-pots', memberId)).toBe('0.00')
  })
})

test('undoing twice at once happens once', async () => {
  const [line] = await bank.receive(paid('-12,00', 'porto'))
  const matched = await bank.match(line!, [{ kind: 'account', amount: -1200n, account: '4900' }])
  if (!matched.ok) throw new Error(matched.reason)
  const both = await atOnce(
    world,
    () => bank.undo(matched.value),
    () => bank.undo(matched.value, world.piet),
  )
  expect(both.map(word).sort()).toEqual(['ok', 'undone-already'])
})
