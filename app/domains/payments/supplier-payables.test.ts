import { expect, test } from 'vitest'
import { sum, type Cents } from '../../values/money.ts'
import type { Id } from '../../values/id.ts'
import { paidOnEach, partsOfInvoice } from './supplier-payables.ts'

const of = (id: string, open: Cents, supplier = 'Verhuurder') => ({
  id: id as Id<'supplier-invoice'>,
  supplierId: supplier as Id<'supplier'>,
  open,
})
const nothing = () => undefined
const paid = (...given: Parameters<typeof paidOnEach<ReturnType<typeof of>>>) =>
  paidOnEach(...given).map(({ invoice, amount }) => `${invoice.id} ${amount}`)
const parts = (...given: Parameters<typeof partsOfInvoice>) =>
  partsOfInvoice(...given).map(
    (part) => `${(part as { supplierInvoiceId: string }).supplierInvoiceId} ${part.amount}`,
  )

test('each invoice is paid by itself', () => {
  expect(paid([of('huur', 100n), of('stroom', 50n)], nothing)).toEqual(['huur 100', 'stroom 50'])
})

test('a credit note is paid less, of the same supplier alone, first of what is due first', () => {
  const open = [of('huur', 100n), of('meer huur', 70n), of('terug', -120n), of('stroom', 50n, 'Energie')]
  expect(paid(open, nothing)).toEqual(['meer huur 50', 'stroom 50'])
})

test('a credit note that is more than the invoices: nothing is to be paid', () => {
  expect(paid([of('huur', 100n), of('terug', -120n)], nothing)).toEqual([])
})

test('what was paid less by a credit note is not used again by another invoice while it is under way', () => {
  const open = [of('nieuw', 80n), of('huur', 100n), of('terug', -30n)]
  const underWay = (id: string) => (id === 'huur' ? 70n : undefined)
  expect(paid(open, underWay)).toEqual(['nieuw 80', 'huur 70'])
})

test('on the books a payment is the invoice and the credit, together what was paid', () => {
  const open = [of('huur', 100n), of('terug', -30n), of('meer terug', -30n)]
  expect(parts(open, 'huur' as Id<'supplier-invoice'>, 60n)).toEqual([
    'huur 100',
    'terug -30',
    'meer terug -10',
  ])
  expect(sum(partsOfInvoice(open, 'huur' as Id<'supplier-invoice'>, 60n).map(({ amount }) => amount))).toBe(
    60n,
  )
})

test('of an invoice of which less is open by now, no more than that is paid', () => {
  expect(parts([of('huur', 40n)], 'huur' as Id<'supplier-invoice'>, 60n)).toEqual(['huur 40'])
  expect(parts([], 'huur' as Id<'supplier-invoice'>, 60n)).toEqual([])
})
