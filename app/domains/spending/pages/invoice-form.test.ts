import { expect, test } from 'vitest'
import { invoiceFields } from './invoice-form.ts'

const typed = (more: Record<string, string> = {}) => ({
  supplier: 'new',
  name: 'Verhuurder',
  type: 'invoice',
  number: 'V-1',
  description: 'huur',
  invoicedOnDay: '10',
  invoicedOnMonth: '3',
  invoicedOnYear: '2026',
  dueOnDay: '9',
  dueOnMonth: '4',
  dueOnYear: '2026',
  total: '121,00',
  vatStated: '21,00',
  vatCode: 'input',
  kind: 'shared',
  account: '4000',
  ...more,
})
const wrongIn = (form: Record<string, string>) => {
  const read = invoiceFields.safeParse(form)
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.')).toSorted()
}

test('what is filled in rightly is right', () => expect(wrongIn(typed())).toEqual([]))

test.each([
  ['a supplier without a name', { name: '' }, ['name', 'total']],
  ['a shared cost without an account', { account: '' }, ['account', 'total']],
  ['a cost of a job without a member', { kind: 'job-cost' }, ['member', 'total']],
  ['a purchase from a pot without its request', { kind: 'pot' }, ['request', 'total']],
  ['VAT that is reversed without its rate', { vatCode: 'from-eu' }, ['owedAt', 'total']],
  ['no choice of VAT at all', { vatCode: 'maybe' }, ['total', 'vatCode']],
  ['all at once', { name: '', kind: 'pot', vatCode: 'from-eu' }, ['name', 'owedAt', 'request', 'total']],
])('%s is told in the same round as an amount that cannot be read', (_, more, wrong) => {
  expect(wrongIn(typed({ ...more, total: 'veel' }))).toEqual(wrong)
})
