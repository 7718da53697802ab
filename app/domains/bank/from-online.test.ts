import { expect, test } from 'vitest'
import { ONLINE_PROVIDERS } from '../../platform/online-providers.ts'
import type { BankLine } from './bank-line.db.ts'
import { fromOnline } from './from-online.ts'

const line = (amount: bigint, name = 'Stichting Mollie Payments') => ({ amount, name, text: '' }) as BankLine
const onItsWay = (booked: bigint[], balance: bigint) => ({
  booked: booked.map((amount) => ({ amount, provider: 'mollie' })),
  providers: ONLINE_PROVIDERS,
  balance,
  clearing: '1150' as const,
  charges: '4400' as const,
})

test('a payout is the first payments that did not come yet, less costs', () => {
  const waiting = onItsWay([50_00n, 121_00n, 60_50n, 10_00n], 191_50n)
  expect(fromOnline(line(180_92n), waiting)).toMatchObject([
    {
      parts: [
        { amount: 181_50n, account: '1150' },
        { amount: -58n, account: '4400' },
      ],
      reasons: [{ kind: 'online-payout', provider: 'Mollie', count: 2, cents: 58n }],
    },
  ])
  expect(fromOnline(line(121_00n), waiting)[0]?.parts).toHaveLength(1)
})
test('nothing of somebody else, nor what fits no payments', () => {
  const waiting = onItsWay([121_00n], 121_00n)
  expect(fromOnline(line(121_00n, 'Bakkerij De Zon'), waiting)).toEqual([])
  expect(fromOnline(line(90_00n), waiting)).toEqual([])
  expect(fromOnline(line(130_00n), waiting)).toEqual([])
})
test('of two providers each pays out its own, whoever was first', () => {
  const other = {
    word: 'made-up',
    name: 'Verzonnen',
    isNamedIn: (line: string) => line.includes('Verzonnen'),
  }
  const waiting = {
    ...onItsWay([], 231_50n),
    booked: [
      { amount: 50_00n, provider: 'mollie' },
      { amount: 121_00n, provider: 'mollie' },
      { amount: 60_50n, provider: 'made-up' },
    ],
    providers: [...ONLINE_PROVIDERS, other],
  }
  expect(fromOnline(line(60_50n, 'Stichting Verzonnen'), waiting)).toMatchObject([
    { confidence: 95, reasons: [{ provider: 'Verzonnen', count: 1, cents: 0n }] },
  ])
  expect(fromOnline(line(171_00n), waiting)).toMatchObject([
    { confidence: 95, reasons: [{ provider: 'Mollie', count: 2, cents: 0n }] },
  ])
  expect(fromOnline(line(60_50n), waiting)).toEqual([])
})
