import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ublOf } from '../../documents/ubl.ts'
import { day } from '../../values/day.ts'
import { creditNote } from './credit-note.ts'
import { lacksForEInvoice } from './customer.ts'
import { electronicAddressOf } from './e-address.ts'
import { eInvoiceOf } from './e-invoice.ts'
import { drafts } from './e-invoice.fixture.ts'
import { bakery, gildehuis, line, seenByGreet, submitted } from './invoice-examples.fixture.ts'
import type { Draft, Issued, IssuedDocument } from './invoice.ts'
import { issue, type IssueFacts } from './issue.ts'
import type { Line } from './totals.ts'

const company = { ...bakery, kvk: '23456789' }
const municipality = { ...company, kind: 'public-body', oin: '00000001001234567000' } as const
const one = [line('Etalage geschilderd', 1, 10_000n)]

function issued(lines: readonly Line[], facts: Partial<IssueFacts> = {}, draft: Partial<Draft> = {}) {
  const done = issue(submitted(lines, draft), seenByGreet({ customer: company, ...facts }), {
    inYear: 42,
    linkToken: 't',
  })
  if (!done.ok) throw new Error(done.reason)
  return done.value.issued
}

describe('which rules it is said to keep', () => {
  const of = (customer: IssueFacts['customer'], channel?: 'network') =>
    eInvoiceOf(issued(one, { customer }), channel).profile

  test('of the Netherlands for a Dutch company or public body with its number', () => {
    expect([of(company), of(municipality)]).toEqual(['nlcius', 'nlcius'])
  })
  test('of Peppol for everybody else, and for all that goes over the network', () => {
    expect([of(bakery), of({ ...bakery, kind: 'person' })]).toEqual(['peppol', 'peppol'])
    expect(of({ ...bakery, country: 'DE', vatNumber: 'DE123456789' })).toBe('peppol')
    expect(of(company, 'network')).toBe('peppol')
  })
  test('of Europe only, when there is no address', () => {
    const small = issued([line('Les', 1, 1000n)], { customer: { ...bakery, kind: 'person', street: '' } })
    expect(eInvoiceOf(small).profile).toBe('core')
  })
})

describe('where a customer is found', () => {
  test('by the OIN of a public body, the KVK number, the VAT number; a private person with us', () => {
    expect(electronicAddressOf(municipality)).toEqual({ scheme: '0190', id: '00000001001234567000' })
    expect(electronicAddressOf(company)).toEqual({ scheme: '0106', id: '23456789' })
    expect(electronicAddressOf({ ...bakery, vatNumber: 'NL123456782B01' })).toEqual({
      scheme: '9944',
      id: 'NL123456782B01',
    })
    expect(electronicAddressOf({ ...company, kind: 'person' })).toBeUndefined()
    const person = eInvoiceOf(issued(one, { customer: { ...bakery, kind: 'person' } }))
    expect(person.buyer.endpoint).toEqual(person.seller.endpoint)
    expect(person.buyer.legalId).toBeUndefined()
  })
})

describe('what the customer wants to find back', () => {
  const of = (reference: string, customer: IssueFacts['customer'] = company) => {
    const { buyerReference, orderNumber } = eInvoiceOf(issued(one, { customer }, { reference }))
    return [buyerReference, orderNumber]
  }
  test('is an order when it is one word with a digit', () => {
    expect(of('4500012345')).toEqual(['4500012345', '4500012345'])
    expect(of('Ilse, balie 2')).toEqual(['Ilse, balie 2', undefined])
    expect(of('inkoop')).toEqual(['inkoop', undefined])
    expect(of('12', { ...bakery, kind: 'person' })).toEqual(['12', undefined])
  })
  test('is whom to ask for, or their name, when there is nothing', () => {
    expect(of('', { ...company, contact: 'mevrouw Licht' })[0]).toBe('mevrouw Licht')
    expect(of(' ')[0]).toBe('Bakkerij De Zon')
  })
})

describe('VAT', () => {
  const of = (lines: readonly Line[], facts: Partial<IssueFacts> = {}) =>
    eInvoiceOf(issued(lines, facts)).vat.map(
      ({ category, rate, base, vat }) => `${category} ${rate} ${base} ${vat}`,
    )

  test('has a category for each code', () => {
    const all = [line('a', 1, 100n), line('b', 1, 100n, 'low'), line('c', 1, 100n, 'zero')]
    expect(of([...all, line('d', 1, 100n, 'exempt')])).toEqual([
      'S 2100 100 21',
      'S 900 100 9',
      'Z 0 100 0',
      'E 0 100 0',
    ])
  })
  test('of two codes with one category is one, with both reasons', () => {
    const customer = { ...bakery, country: 'DE', vatNumber: 'DE123456789' }
    const lines = [line('a', 1, 100n, 'reverse'), line('b', 1, 300n, 'eu-service')]
    expect(of(lines, { customer })).toEqual(['AE 0 400 0'])
    const [{ reason } = { reason: '' }] = eInvoiceOf(issued(lines, { customer })).vat
    expect(reason).toContain('artikel 12 lid 5')
    expect(reason).toContain('artikel 196')
  })
  test('under the small-business scheme is exempt; without a VAT number there is no VAT to speak of', () => {
    expect(of([line('a', 1, 100n, 'kor')], { vatMode: 'kor' })).toEqual(['E 0 100 0'])
    const seller = { ...gildehuis, vatNumber: '' }
    const customer = { ...company, vatNumber: 'NL123456782B01' }
    const file = eInvoiceOf(issued([line('a', 1, 100n, 'kor')], { vatMode: 'kor', seller, customer }))
    expect([file.vat[0]!.category, file.seller.vatNumber, file.buyer.vatNumber]).toEqual([
      'O',
      undefined,
      undefined,
    ])
  })
})

test('a credit note has the amounts of what is taken back, above 0, and names its invoice', () => {
  const note = creditedOf(issued(one))
  expect(eInvoiceOf(note)).toMatchObject({
    corrects: '2026-0042',
    total: 12_100n,
    terms: 'Dit bedrag gaat af van factuur 2026-0042. Is die al betaald, dan betalen wij het terug.',
    lines: [{ quantity: 1000n, net: 10_000n }],
  })
  expect(eInvoiceOf(note).payment).toBeUndefined()
})

test('whatever is typed adds up to the cent, also taken back line by line', () => {
  fc.assert(
    fc.property(drafts(), ({ lines, pricesIncludeVat }) => {
      const document = issued(lines, {}, { pricesIncludeVat })
      for (const each of [document, creditedOf(document, 1), creditedOf(document)]) {
        const file = eInvoiceOf(each)
        expect(() => ublOf(file)).not.toThrow()
        expect(file.total).toBe(each.kind === 'invoice' ? each.total : -each.total)
        expect(file.lines.every(({ net, quantity }) => net >= 0n && quantity > 0n)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('what a customer lacks for it', () => {
  expect(lacksForEInvoice({ ...bakery, kind: 'person', street: '' })).toEqual([])
  expect(lacksForEInvoice({ ...bakery, city: ' ' })).toEqual(['kvk', 'address'])
  expect(lacksForEInvoice({ ...bakery, kind: 'public-body' })).toEqual(['number'])
  expect(lacksForEInvoice(municipality)).toEqual([])
  expect(lacksForEInvoice({ ...bakery, country: 'BE', street: '' })).toEqual(['eu-number'])
})

function creditedOf(document: IssuedDocument, lineToTake?: number) {
  const chosen = lineToTake
    ? [{ line: lineToTake, quantity: document.lines[lineToTake - 1]!.quantity }]
    : 'all'
  const done = creditNote({ ...document, entryId: 'entry' } as Issued, chosen, {
    id: 'note' as Issued['id'],
    today: day('2026-04-02'),
    approver: 'greet' as Issued['draftedBy'],
    at: new Date('2026-04-02T10:00:00Z'),
    credited: document.lines.map(() => 0n),
    seller: document.seller,
    reason: 'Te veel',
    inYear: 43,
    linkToken: 'other',
  })
  if (!done.ok) throw new Error(done.reason)
  return done.value.note
}
