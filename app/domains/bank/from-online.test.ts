import { expect, test } from 'vitest'
import type { BankLine } from './bank-line.db.ts'
import { fromOnline } from './from-online.ts'

const line = (amount: bigint, name = 'Stichting Mollie Payments') => ({ amount, name, text: '' }) as BankLine
const onItsWay = (booked: bigint[], balance: bigint) => ({
  booked,
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
      reasons: [{ kind: 'online-payout', count: 2, cents: 58n }],
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
