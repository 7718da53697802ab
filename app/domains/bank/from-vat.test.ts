import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { BankLine } from './bank-line.db.ts'
import { fromVat } from './from-vat.ts'

const q3 = {
  from: day('2026-07-01'),
  until: day('2026-09-30'),
  paymentReference: '5000056789012345',
  left: -123_400n,
  id: 'q3' as Id<'vat-return'>,
  payBy: null,
}
const q2 = { ...q3, from: day('2026-04-01'), until: day('2026-06-30'), paymentReference: null, left: 5_600n }

const line = (more: Partial<BankLine>) =>
  ({ amount: -123_400n, name: 'Belastingdienst', text: '', structuredReference: '', ...more }) as BankLine

const shown = (more: Partial<BankLine>) =>
  fromVat(line(more), [q2, q3], '1520').map(
    ({ confidence, reasons }) => `${confidence}: ${reasons.map(({ kind }) => kind).join(' ')}`,
  )

describe('a line of the Belastingdienst', () => {
  test('with the reference and the amount: nothing left to doubt, however the reference is written', () => {
    const sure = ['100: vat-reference vat-amount']
    expect(shown({ text: 'Omzetbelasting 5000056789012345' })).toEqual(sure)
    expect(shown({ text: 'kenmerk 5000 0567 8901 2345' })).toEqual(sure)
    expect(shown({ structuredReference: '5000056789012345', name: '' })).toEqual(sure)
  })

  test('with the reference and another amount, or the amount alone: to be looked at', () => {
    expect(shown({ text: '5000056789012345', amount: -100n })).toEqual(['70: vat-reference'])
    expect(shown({})).toEqual(['86: vat-amount'])
    expect(shown({ amount: 5_600n })).toEqual(['86: vat-amount'])
  })

  test('of somebody else with the same amount: nothing', () => {
    expect(shown({ name: 'Verfhandel' })).toEqual([])
    expect(shown({ amount: 123_400n })).toEqual([])
  })

  test('is booked whole on the account of paid and received VAT', () => {
    expect(fromVat(line({}), [q3], '1520')[0]!.parts).toEqual([
      { kind: 'account', amount: -123_400n, account: '1520' },
    ])
  })
})
