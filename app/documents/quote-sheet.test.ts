import { expect, test } from 'vitest'
import { simpleInvoice } from './invoice-examples.fixture.ts'
import { quoteSheet } from './quote-sheet.ts'

const quote = {
  document: simpleInvoice,
  validUntil: simpleInvoice.issuedOn,
  parts: [],
  terms: 'Klein materiaal zit in de prijs.',
  priceSaid: '',
}

test('asks about the quote, not about an invoice', () => {
  const { data } = quoteSheet({ ...quote, mayWithdraw: false })
  expect(data.question).toMatch(/^Vragen over deze offerte\? Mail /)
  expect(data.statements.at(-1)).toBe('Klein materiaal zit in de prijs.')
})

test('tells a consumer of the fourteen days', () => {
  const { data } = quoteSheet({ ...quote, mayWithdraw: true })
  expect(data.statements.at(-1)).toContain('mag je je nog 14 dagen bedenken')
})
