import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { UnpaidSupplierInvoice } from '../spending/index.ts'
import type { BankLine } from './bank-line.db.ts'
import { fromSuppliers } from './from-suppliers.ts'

const bill = (more: Partial<UnpaidSupplierInvoice> = {}): UnpaidSupplierInvoice => ({
  id: newId(),
  supplierId: newId(),
  supplier: 'Verhuurbedrijf De Werkplaats',
  iban: 'NL91ABNA0417164300',
  number: 'F2026/017',
  reference: 'F2026/017',
  invoicedOn: day('2026-03-10'),
  dueOn: day('2026-04-09'),
  open: 121_00n,
  memberId: null,
  ...more,
})
const line = (more: Partial<BankLine> = {}) =>
  ({
    amount: -121_00n,
    bookedOn: day('2026-03-20'),
    iban: 'NL91ABNA0417164300',
    name: 'De Werkplaats',
    text: 'factuur f2026-017',
    endToEndId: '',
    ...more,
  }) as BankLine
const sure = (bills: UnpaidSupplierInvoice[], of: Partial<BankLine> = {}) =>
  fromSuppliers(line(of), bills).map((one) => one.confidence)

describe('a line that pays a supplier', () => {
  test('is never sure when it went to another account than the register knows, and says so', () => {
    const [found] = fromSuppliers(line({ iban: 'NL59VRBD0968241713' }), [bill()])
    // Above what was learned of the account, so that the invoice is not paid once more; below what is booked unasked.
    expect(found).toMatchObject({ confidence: 80 })
    expect(sure([bill()], { iban: 'NL59VRBD0968241713', text: 'bedankt' })).toEqual([40])
    expect(found!.reasons.map(({ kind }) => kind)).toContain('supplier-elsewhere')
    expect(sure([bill({ iban: '' })], { iban: 'NL59VRBD0968241713' })).toEqual([95])
  })

  test('is sure with the account and the number, to the cent', () => {
    expect(sure([bill()])).toEqual([100])
    expect(sure([bill({ open: 121_01n })])).toEqual([])
    expect(sure([bill({ invoicedOn: day('2026-03-21') })])).toEqual([])
  })

  test('is less so with one of them, and of two with one amount', () => {
    expect(sure([bill()], { text: 'huur' })).toEqual([92])
    expect(sure([bill({ iban: '' })], { name: 'Onbekend' })).toEqual([85])
    expect(sure([bill({ iban: '' })], { name: 'Onbekend', text: '' })).toEqual([40])
    expect(sure([bill(), bill({ number: 'F2026/018', reference: '' })], { text: 'huur' })).toEqual([65, 65])
  })

  test('brings back what a credit note says', () => {
    const [proposal] = fromSuppliers(line({ amount: 60_50n }), [bill({ open: -60_50n })])
    expect(proposal?.parts).toMatchObject([{ kind: 'supplier-invoice', amount: 60_50n }])
  })
})
