import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { changesBetween } from './changes.ts'
import { bakery, line, submitted } from './invoice-examples.fixture.ts'
import { statusOf } from './invoice.ts'
import { lastDayToInvoice, warningsFor } from './warnings.ts'

const calm = {
  today: day('2026-03-29'),
  workedUntil: day('2026-03-12'),
  total: 12_100n,
  customer: bakery,
  reference: '',
  earlierTotals: [10_000n, 12_000n, 9000n],
  same: 0,
}

describe('what is worth a second look', () => {
  test('nothing, usually', () => expect(warningsFor(calm)).toEqual([]))

  test('under the KOR the invoice that passes € 20.000, by one cent', () => {
    expect(warningsFor({ ...calm, korTurnover: 2_000_000n })).toEqual([])
    expect(warningsFor({ ...calm, korTurnover: 2_000_001n })).toEqual(['kor-limit'])
  })

  test('later than the 15th of the month after the work', () => {
    expect(lastDayToInvoice(day('2026-12-31'))).toBe('2027-01-15')
    expect(warningsFor({ ...calm, workedUntil: day('2026-02-01') })).toEqual(['invoice-late'])
  })

  test('work that is still to come, a customer we cannot mail, an address that is not whole', () => {
    expect(warningsFor({ ...calm, workedUntil: day('2026-04-01') })).toEqual(['work-in-future'])
    expect(warningsFor({ ...calm, customer: { ...bakery, email: '', city: '' } })).toEqual([
      'customer-without-address',
      'customer-without-email',
    ])
  })

  test('a public body without a number, or an order to pay by', () => {
    const municipality = { ...bakery, kind: 'public-body' } as const
    expect(warningsFor({ ...calm, customer: municipality })).toEqual([
      'e-invoice-number-missing',
      'order-number-missing',
    ])
    const known = { ...municipality, oin: '00000001001234567000' }
    expect(warningsFor({ ...calm, customer: known, reference: '4500012345' })).toEqual([])
    expect(
      warningsFor({ ...calm, customer: { ...known, kvk: '12345678', oin: '' }, reference: ' ' }),
    ).toEqual(['order-number-missing'])
  })

  test('a company that asks for e-invoices, and only then', () => {
    const asks = { ...bakery, wantsEInvoice: true }
    expect(warningsFor({ ...calm, reference: 'Ilse', customer: asks })).toEqual(['e-invoice-kvk-missing'])
    expect(warningsFor({ ...calm, reference: 'Ilse', customer: { ...asks, kvk: '12345678' } })).toEqual([])
    const german = { ...asks, country: 'DE' }
    expect(warningsFor({ ...calm, reference: 'Ilse', customer: german })).toEqual([
      'e-invoice-eu-number-missing',
    ])
    expect(warningsFor({ ...calm, customer: { ...asks, kind: 'person' } })).toEqual([])
  })

  test('five times as much as usual, for a beginner more than 5,000 euro, and the same twice', () => {
    expect(warningsFor({ ...calm, total: 50_001n })).toEqual(['unusual-amount'])
    expect(warningsFor({ ...calm, total: 50_001n, earlierTotals: [] })).toEqual([])
    expect(warningsFor({ ...calm, total: 500_001n, earlierTotals: [] })).toEqual(['unusual-amount'])
    expect(warningsFor({ ...calm, same: 1 })).toEqual(['same-invoice-twice'])
  })
})

test('what the administration changed can be read back', () => {
  const before = submitted([line('Etalage', 1, 10_000n)])
  const after = submitted([{ ...line('Etalage', 1, 9000n), unit: 'uur' }], { reference: 'order 7' })
  expect(changesBetween(before, after)).toEqual([
    { what: 'reference', from: '', to: 'order 7' },
    { what: 'line', line: 1, part: 'unit', from: '', to: 'uur' },
    { what: 'line', line: 1, part: 'unitPrice', from: '10000', to: '9000' },
    { what: 'total', from: '12100', to: '10890' },
  ])
})

test('one word for how it stands', () => {
  const open = {
    kind: 'invoice',
    state: 'issued',
    dueOn: day('2026-04-12'),
    open: 100n,
    paid: 0n,
    writtenOff: 0n,
    disputedAt: null,
  } as const
  const on = (facts: Partial<Parameters<typeof statusOf>[0]>, today = '2026-04-12') =>
    statusOf({ ...open, ...facts }, day(today))
  expect(on({ state: 'returned' })).toBe('returned')
  expect(on({})).toBe('open')
  expect(on({}, '2026-04-13')).toBe('late')
  expect(on({ paid: 50n })).toBe('part-paid')
  expect(on({ disputedAt: new Date() }, '2026-04-13')).toBe('disputed')
  expect(on({ open: 0n, paid: 100n })).toBe('paid')
  expect(on({ open: 0n })).toBe('credited')
  expect(on({ open: 0n, paid: 50n, writtenOff: 50n })).toBe('written-off')
  expect(on({ open: -5n, paid: 100n })).toBe('to-refund')
  expect(on({ kind: 'credit-note', open: 0n })).toBe('credit-note')
})
