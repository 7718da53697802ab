import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StatementFigures } from './figures-shape.ts'
import { reckonedOf } from './reckoned.ts'

type Facts = Pick<StatementFigures, 'income' | 'costs' | 'shared'>

const month = (net: string, costs: string, shared: string[], open = '0'): Facts => ({
  income: {
    invoices: [
      {
        number: '2026-0001',
        kind: 'invoice',
        workedFrom: '2026-10-01',
        workedUntil: '2026-10-01',
        net,
        open,
      },
    ],
    net,
    received: '0',
  } as Facts['income'],
  costs: { lines: [], net: costs },
  shared: shared.map((amount) => ({ to: 'member-pot', amount })),
})

describe('from income to what was shared out', () => {
  test('what a customer still has to pay is not shared yet', () => {
    const facts = month('60500', '0', ['2569', '6054', '551'], '55945')
    expect(reckonedOf(facts)).toEqual({
      income: 60500n,
      costs: 0n,
      left: 51326n,
      why: 'unpaid',
      shared: 9174n,
    })
  })

  test('costs go off first; when all is paid nothing is left', () =>
    expect(reckonedOf(month('10000', '2500', ['5000', '2500']))).toMatchObject({ left: 0n, shared: 7500n }))

  test('who will never pay, and income that became less, are said as such', () => {
    expect(reckonedOf(month('10000', '0', [])).why).toBe('not-shared')
    expect(reckonedOf(month('0', '0', ['100'])).why).toBe('shared-more')
  })

  test('the lines add up, whatever the amounts', () =>
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), fc.array(fc.bigInt()), (net, costs, shared) => {
        const sum = reckonedOf(month(String(net), String(costs), shared.map(String)))
        expect(sum.income - sum.costs - sum.left).toBe(sum.shared)
      }),
    ))
})
