/** Made-up documents of every kind that can be issued, for the rules of others. Nobody here exists. */
import type { Customer } from '../../app/domains/sales/customer.ts'
import { creditNote } from '../../app/domains/sales/credit-note.ts'
import type { Chosen } from '../../app/domains/sales/credit.ts'
import {
  bakery,
  gildehuis,
  line,
  seenByGreet,
  submitted,
} from '../../app/domains/sales/invoice-examples.fixture.ts'
import type { Draft, Issued } from '../../app/domains/sales/invoice.ts'
import { issue, type IssueFacts } from '../../app/domains/sales/issue.ts'
import type { Line } from '../../app/domains/sales/totals.ts'
import { day } from '../../app/values/day.ts'
import type { Id } from '../../app/values/id.ts'

/** A document as it is kept for ever, before it has its entry in the books. */
export type Document = Omit<Issued, 'entryId'>

export const company: Customer = { ...bakery, kvk: '23456789', contact: 'mevrouw Licht' }
export const municipality: Customer = {
  ...bakery,
  kind: 'public-body',
  name: 'Gemeente Zonnestad',
  oin: '00000001001234567000',
}
export const consumer: Customer = { ...bakery, kind: 'person', name: 'Jo & Ko <thuis>' }
export const german: Customer = {
  ...bakery,
  name: 'Blumenhaus Müller GmbH',
  street: 'Königstraße 5',
  postcode: '46325',
  city: 'Borken',
  country: 'DE',
  vatNumber: 'DE123456789',
  language: 'en',
}

/** An invoice as it was issued. */
export function issued(
  lines: readonly Line[],
  customer: Customer,
  more: { draft?: Partial<Draft>; facts?: Partial<IssueFacts> } = {},
): Document {
  const facts = seenByGreet({ customer, ...more.facts })
  const done = issue(submitted(lines, more.draft), facts, { inYear: 42, linkToken: 'token' })
  if (!done.ok) throw new Error(done.reason)
  return done.value.issued
}

/** A credit note on it. */
export function credited(original: Document, chosen: Chosen): Document {
  const done = creditNote({ ...original, entryId: 'entry' as Id<'entry'> }, chosen, {
    id: 'note' as Id<'invoice'>,
    today: day('2026-04-02'),
    approver: 'greet' as Id<'person'>,
    at: new Date('2026-04-02T10:00:00Z'),
    credited: original.lines.map(() => 0n),
    seller: original.seller,
    reason: 'Te veel gerekend',
    inYear: 43,
    linkToken: 'other',
  })
  if (!done.ok) throw new Error(done.reason)
  return done.value.note
}

const withNumber = { ...company, vatNumber: 'NL123456782B01' }
const mixed = [
  line('Tuinonderhoud', 3, 2850n),
  line('Bloembollen & "zaden" <mix>', 240, 45n, 'low'),
  line('Workshop', 2, 12_500n, 'exempt'),
  line('Postzegels', 10, 121n, 'zero'),
]
const hundred = Array.from({ length: 100 }, (_, i): Line => ({
  description: `Regel ${i + 1}: fiets nagekeken`,
  quantity: 333n + 1250n * BigInt(i + 1),
  unit: ['uur', 'stuks', 'dagdeel', 'm2', ''][i % 5]!,
  unitPrice: 1999n + 7n * BigInt(i),
  vatCode: i % 3 === 0 ? 'low' : 'high',
}))
const odd: Line[] = [
  { description: 'Klusuren', quantity: 1n, unit: 'uur', unitPrice: 9999n, vatCode: 'high' },
  { description: 'Schroeven', quantity: 12_345_678n, unit: 'stuks', unitPrice: 3n, vatCode: 'high' },
  { description: 'Rit', quantity: 333n, unit: 'km', unitPrice: 23n, vatCode: 'low' },
  { description: 'Gratis advies', quantity: 1000n, unit: '', unitPrice: 0n, vatCode: 'high' },
]
const included = { draft: { pricesIncludeVat: true } }
const kor = { facts: { vatMode: 'kor' as const } }
const noNumber = { facts: { vatMode: 'kor' as const, seller: { ...gildehuis, vatNumber: '' } } }
const period = { draft: { workedFrom: day('2026-03-02'), reference: '4500012345', note: 'Dank!\nTot gauw.' } }

const plain = issued([line('Etalage geschilderd', 1, 10_000n)], company)
const oddIncluded = issued(odd, company, included)

/** Each with the name by which a failure is found. */
export const CASES: Readonly<Record<string, Document>> = {
  'one line at 21 %': plain,
  'all rates on one, for a public body with an order': issued(mixed, municipality, period),
  'at 9 %': issued([line('Fiets gemaakt', 2, 1750n, 'low')], company),
  exempt: issued([line('Les', 1, 4500n, 'exempt')], company),
  'at 0 %': issued([line('Uitvoer', 1, 4500n, 'zero')], company),
  'small-business scheme': issued([line('Werk', 3, 3333n, 'kor')], company, kor),
  'small-business scheme without a VAT number': issued([line('Werk', 3, 3333n, 'kor')], company, noNumber),
  'reverse charge': issued([line('Stukadoren', 8, 4500n, 'reverse')], withNumber),
  'service within the Union': issued([line('Design', 8, 4500n, 'eu-service')], german),
  'service within the Union and reverse charge': issued(
    [line('Design', 8, 4500n, 'eu-service'), line('Plastering', 1, 9900n, 'reverse')],
    german,
  ),
  '100 lines': issued(hundred, company),
  'odd quantities': issued(odd, company),
  'prices with VAT': issued(mixed, company, included),
  'odd quantities, prices with VAT': oddIncluded,
  'whole credit note': credited(plain, 'all'),
  'part of a credit note, prices with VAT': credited(oddIncluded, [{ line: 2, quantity: 777_777n }]),
  'credit note of all rates': credited(issued(mixed, municipality, period), [
    { line: 1, quantity: 1000n },
    { line: 3, quantity: 2000n },
  ]),
  'private person': issued([line('Haag geknipt', 1, 12_100n)], consumer, included),
}
