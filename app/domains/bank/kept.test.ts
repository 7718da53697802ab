import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { postMemorial } from '../books/index.ts'
import { openPot, presets } from '../pots/index.ts'
import { enterCost, CONCERNS, reverseCost } from '../spending/index.ts'
import { bankIn, euro, on, word, type Bank } from './fixtures/bank-world.fixture.ts'
import type { LinePart } from './line-parts.ts'

let world: World
let bank: Bank
beforeAll(async () => {
  const { draft } = presets[0]!
  world = await smallWorld({ ...draft, pot: { ...draft.pot, maySpendOn: ['investment', 'training'] } })
  bank = await bankIn(world)
})
afterAll(() => world.close())

async function kept(account: string, amount: Cents, { memberId }: MemberOfWorld) {
  const lines = [
    { account: '2000', memberId: null, debit: amount, credit: 0n },
    { account, memberId, debit: 0n, credit: amount },
  ]
  const of = { book: 'opening', countsOn: day('2026-01-01'), description: 'Begin', lines } as const
  expect(word(await world.perform(postMemorial, world.greet, of, newId()))).toBe('ok')
}
async function opened(amount: Cents, { memberId }: MemberOfWorld) {
  const of = { memberId, amount, countsOn: day('2026-01-01'), seen: true }
  expect(word(await world.perform(openPot, world.greet, of, newId()))).toBe('ok')
}
const line = async (amount: string, text: string) => (await bank.receive({ amount: euro(amount), text }))[0]!
const pot = (amount: string, { memberId }: MemberOfWorld, what: 'investment' | 'training'): LinePart => ({
  kind: 'pot',
  amount: euro(amount),
  memberId,
  what,
})
const cash = (amount: string, { memberId }: MemberOfWorld): LinePart => ({
  kind: 'account',
  amount: euro(amount),
  account: '2310',
  memberId,
})

describe('what is kept for a member', () => {
  test('is measured for the whole line: two purposes cannot spend the same money', async () => {
    await opened(10000n, world.anna)
    const bought = await line('-120,00', 'ladder en cursus')
    const parts = [pot('-60,00', world.anna, 'investment'), pot('-60,00', world.anna, 'training')]
    expect(await bank.match(bought, parts)).toMatchObject({
      reason: 'pot-too-small',
      facts: { balance: '10000' },
    })
    expect(await bank.balanceIs('member-pots', world.anna.memberId)).toBe('-100.00')
  })

  test('that came in by a line is not taken back when it was paid out since', async () => {
    const matched = await bank.match(await line('30,00', 'van de gemeente'), [cash('30,00', world.anna)])
    if (!matched.ok) throw new Error(matched.reason)
    const out = await bank.match(await line('-30,00', 'uitbetaald'), [cash('-30,00', world.anna)])
    expect(await bank.undo(matched.value)).toMatchObject({ reason: 'more-than-owed', facts: { owed: '0' } })
    if (out.ok) expect(word(await bank.undo(out.value))).toBe('ok')
    expect(word(await bank.undo(matched.value))).toBe('ok')
  })
})

async function costOfPiet() {
  const content = Buffer.from('%PDF bon van Piet')
  const cost = {
    memberId: world.piet.memberId,
    supplier: 'Winkel',
    description: 'kabel',
    spentOn: day('2026-03-10'),
    total: euro('12,10'),
    vat: euro('2,10'),
    paidBy: 'cooperative',
    sure: [...CONCERNS],
    receipt: { name: 'bon.pdf', mediaType: 'application/pdf', content },
  } as const
  const booked = await world.perform(enterCost, world.greet, cost, newId())
  if (!booked.ok) throw new Error(booked.reason)
  return booked.value
}

describe('nobody decides about what is kept for themselves', () => {
  test('nor about their own invoices and costs, which bring money to their pot', async () => {
    const own = await bank.issued(await bank.customer('Klant van Piet', world.piet), '100,00', world.piet)
    const paid = await line('121,00', 'een klant')
    expect(word(await bank.match(paid, [on(own, '121,00')], world.piet))).toBe('own-pot')
    const over = await line('5,00', 'te veel')
    const overpaid = { kind: 'overpayment', amount: euro('5,00'), invoiceId: own.id } as const
    expect(word(await bank.match(over, [overpaid], world.piet))).toBe('own-pot')
    const matched = await bank.match(paid, [on(own, '121,00')])
    if (!matched.ok) throw new Error(matched.reason)
    expect(word(await bank.undo(matched.value, world.piet))).toBe('own-pot')
    const cost = await costOfPiet()
    const out = await line('-12,10', 'een winkel')
    const part = { kind: 'job-cost', amount: euro('-12,10'), costId: cost } as const
    expect(word(await bank.match(out, [part], world.piet))).toBe('own-pot')
    const back = { costId: cost, reason: 'verkeerd' }
    expect(word(await world.perform(reverseCost, world.piet, back, newId()))).toBe('own-cost')
    expect(word(await world.perform(reverseCost, world.greet, back, newId()))).toBe('ok')
  })

  test('out of it, into it, or undone', async () => {
    await opened(5000n, world.piet)
    await kept('2310', 5000n, world.piet)
    const out = await line('-20,00', 'gereedschap')
    const into = await line('20,00', 'terug')
    for (const [of, part] of [
      [out, pot('-20,00', world.piet, 'investment')],
      [into, pot('20,00', world.piet, 'investment')],
      [out, cash('-20,00', world.piet)],
      [into, cash('20,00', world.piet)],
    ] as const) {
      expect(word(await bank.match(of, [part], world.piet))).toBe('own-pot')
    }
    const matched = await bank.match(out, [pot('-20,00', world.piet, 'investment')])
    expect(word(matched)).toBe('ok')
    const matchId = (matched as { value: Id<'match'> }).value
    expect(word(await bank.undo(matchId, world.piet))).toBe('own-pot')
    expect(word(await bank.undo(matchId))).toBe('ok')
  })
})
