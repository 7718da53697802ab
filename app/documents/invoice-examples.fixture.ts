import { day } from '../values/day.ts'
import { sum } from '../values/money.ts'
import { rateOf } from '../values/percentage.ts'
import { structuredReference } from '../values/structured-reference.ts'
import type { InvoiceDocument, InvoiceLine, Seller } from './invoice-document.ts'

/** Made-up invoices that the tests lay out and a person can look at. Nobody here exists. */

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 72">
<circle cx="36" cy="36" r="30" fill="#1d5c63"/>
<path d="M20 44c6-16 26-16 32 0" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/>
<circle cx="36" cy="26" r="6" fill="#f2b84b"/>
<path d="M84 26h120M84 46h84" stroke="#1d5c63" stroke-width="9" stroke-linecap="round"/></svg>`

export const exampleSeller: Seller = {
  legalName: 'Coöperatie Het Allemansgilde U.A.',
  address: { street: 'Marktplein 12', postcode: '7311 LG', city: 'Apeldoorn', country: 'NL' },
  kvk: '12345678',
  vatNumber: 'NL123456789B01',
  iban: 'NL91ABNA0417164300',
  email: 'administratie@allemansgilde.example',
  phone: '055 123 45 67',
  website: 'allemansgilde.example',
  logo: { bytes: new TextEncoder().encode(LOGO), kind: 'svg' },
  colours: { primary: '#1d5c63', accent: '#1d5c63' },
  footer: 'Samen ondernemen in Apeldoorn',
}

/** One line of 100 euro at 21 %: the simplest invoice there is. */
export const simpleInvoice: InvoiceDocument = {
  language: 'nl',
  kind: 'invoice',
  number: '2026-0042',
  issuedOn: day('2026-11-12'),
  dueOn: day('2026-11-26'),
  seller: exampleSeller,
  maker: 'Kleurrijk Schilderwerk',
  customer: {
    name: 'Bakkerij De Zon',
    contact: 'mevrouw Van der Linden',
    address: { street: 'Hoofdstraat 101', postcode: '7311 JX', city: 'Apeldoorn', country: 'NL' },
    reference: 'Etalage herfst',
  },
  workedFrom: day('2026-11-02'),
  workedUntil: day('2026-11-03'),
  pricesIncludeVat: false,
  lines: [
    {
      description: 'Etalage geschilderd',
      detail: 'Twee ramen, herfstblad en brood\nVerf op waterbasis',
      quantity: 1000n,
      unitPrice: 10_000n,
      vat: 'high',
      amount: 10_000n,
    },
  ],
  vat: [{ code: 'high', rate: 2100, base: 10_000n, vat: 2100n }],
  net: 10_000n,
  vatTotal: 2100n,
  total: 12_100n,
  smallBusinessScheme: false,
  reference: structuredReference('2026-0042'),
}

/** Several rates and an exemption on one paper, for a public body. */
export const mixedInvoice: InvoiceDocument = {
  ...simpleInvoice,
  number: '2026-0043',
  customer: {
    name: 'Gemeente Apeldoorn',
    contact: 'Afdeling Beheer en Onderhoud Openbare Ruimte',
    address: { street: 'Postbus 9033', postcode: '7300 ES', city: 'Apeldoorn', country: 'NL' },
    oin: '00000001001234567000',
    reference: '4500012345',
  },
  lines: [
    line('Tuinonderhoud buurttuin', 12_500n, 2850n, 'high', 35_625n, 'uur'),
    line('Bloembollen', 240_000n, 45n, 'low', 10_800n, 'stuks'),
    line('Workshop composteren', 2000n, 12_500n, 'exempt', 25_000n, 'dagdeel'),
    line('Postzegels', 10_000n, 121n, 'zero', 1210n, 'stuks'),
  ],
  vat: [
    { code: 'high', rate: 2100, base: 35_625n, vat: 7481n },
    { code: 'low', rate: 900, base: 10_800n, vat: 972n },
    {
      code: 'exempt',
      rate: 0,
      base: 25_000n,
      vat: 0n,
      ground: 'onderwijs, artikel 11 lid 1 onder o Wet OB 1968',
    },
    { code: 'zero', rate: 0, base: 1210n, vat: 0n },
  ],
  net: 72_635n,
  vatTotal: 8453n,
  total: 81_088n,
  reference: structuredReference('2026-0043'),
}

/** The whole of the simple invoice taken back. */
export const creditNote: InvoiceDocument = {
  ...withoutDue(simpleInvoice),
  kind: 'credit-note',
  number: '2026-0044',
  corrects: { number: '2026-0042', issuedOn: day('2026-11-12') },
  lines: simpleInvoice.lines.map((one) => ({ ...one, quantity: -one.quantity, amount: -one.amount })),
  vat: simpleInvoice.vat.map((one) => ({ ...one, base: -one.base, vat: -one.vat })),
  net: -10_000n,
  vatTotal: -2100n,
  total: -12_100n,
}

/** Under the small-business scheme: no VAT anywhere, and the sentence that says so. */
export const schemeInvoice: InvoiceDocument = {
  ...simpleInvoice,
  number: '2026-0045',
  smallBusinessScheme: true,
  lines: simpleInvoice.lines.map((one) => ({ ...one, vat: 'exempt' })),
  vat: [{ code: 'exempt', rate: 0, base: 10_000n, vat: 0n, ground: 'KOR' }],
  vatTotal: 0n,
  total: 10_000n,
}

/** To a business in Germany, in English: VAT reverse charged. */
export const euInvoice: InvoiceDocument = {
  ...simpleInvoice,
  language: 'en',
  number: '2026-0046',
  customer: {
    name: 'Blumenhaus Müller GmbH',
    address: { street: 'Königstraße 5', postcode: '46325', city: 'Borken', country: 'DE' },
    vatNumber: 'DE123456789',
  },
  lines: [line('Design of a shop window', 8000n, 4500n, 'eu-service', 36_000n, 'hours')],
  vat: [{ code: 'eu-service', rate: 0, base: 36_000n, vat: 0n }],
  net: 36_000n,
  vatTotal: 0n,
  total: 36_000n,
}

/** An invoice of so many lines at 21 %, of quantities that round awkwardly. */
export function longInvoice(count: number): InvoiceDocument {
  const lines = Array.from({ length: count }, (_, i) =>
    line(
      `Regel ${i + 1}: fiets nagekeken en afgesteld`,
      1250n,
      1999n + BigInt(i),
      'high',
      lineAmount(i),
      'uur',
    ),
  )
  const net = sum(lines.map(({ amount }) => amount))
  const vat = rateOf(net, 2100)
  return {
    ...simpleInvoice,
    number: `2026-${1000 + count}`,
    lines,
    vat: [{ code: 'high', rate: 2100, base: net, vat }],
    net,
    vatTotal: vat,
    total: net + vat,
  }
}

function lineAmount(i: number): bigint {
  return ((1999n + BigInt(i)) * 1250n + 500n) / 1000n
}

function line(
  description: string,
  quantity: bigint,
  unitPrice: bigint,
  vat: InvoiceLine['vat'],
  amount: bigint,
  unit: string,
): InvoiceLine {
  return { description, quantity, unitPrice, vat, amount, unit }
}

function withoutDue(document: InvoiceDocument): InvoiceDocument {
  const { dueOn: _dueOn, ...rest } = document
  return rest
}
