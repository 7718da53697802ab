/** Made-up customers and invoices for the tests of sales. Nobody here exists. */
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Customer } from './customer.ts'
import type { Draft, SellerSnapshot } from './invoice.ts'
import type { IssueFacts } from './issue.ts'
import type { Share } from './split.ts'
import { ratesOn, totalsOf, type Line } from './totals.ts'

export const anna = 'anna' as Id<'member'>
export const annaPerson = 'anna-person' as Id<'person'>
export const greet = 'greet' as Id<'person'>

export const bakery: Customer = {
  id: 'bakery' as Id<'customer'>,
  businessId: 'painting' as Id<'business'>,
  kind: 'company',
  name: 'Bakkerij De Zon',
  contact: '',
  email: 'zon@voorbeeld.example',
  street: 'Hoofdstraat 101',
  postcode: '7311 JX',
  city: 'Apeldoorn',
  country: 'NL',
  kvk: '',
  oin: '',
  vatNumber: '',
  wantsEInvoice: false,
  language: 'nl',
}

export const gildehuis: SellerSnapshot = {
  legalName: 'Coöperatie Het Gildehuis U.A.',
  street: 'Werkplein 1',
  postcode: '7311 AA',
  city: 'Apeldoorn',
  country: 'NL',
  kvk: '12345678',
  vatNumber: 'NL123456782B01',
  iban: 'NL91ABNA0417164300',
  email: 'post@gildehuis.example',
  phone: '',
  website: '',
  colour: '#154273',
  accentColour: '#9a4a00',
  footer: '',
  logoFileId: '',
  maker: 'Schilderwerk Anna',
}

/** One line: `description`, how many (whole), cents each, VAT. */
export function line(
  description: string,
  quantity: number,
  unitPrice: bigint,
  vatCode: Line['vatCode'] = 'high',
): Line {
  return { description, quantity: BigInt(quantity) * 1000n, unit: '', unitPrice, vatCode }
}

/** What Anna has in an invoice: all of it, unless said otherwise. */
export function annasShare(more: Partial<Share> = {}): Share {
  return {
    memberId: anna,
    person: annaPerson,
    name: 'Anna de Vries',
    leads: true,
    joint: false,
    basisPoints: undefined,
    saidAmount: undefined,
    lines: undefined,
    net: 0n,
    creditedNet: 0n,
    sharedNet: 0n,
    agreedRevision: undefined,
    agreedBy: undefined,
    agreedOnPaper: false,
    agreedOnQuote: false,
    ...more,
  }
}

/** A submitted invoice of Anna for the bakery. */
export function submitted(lines: readonly Line[], more: Partial<Draft> = {}): Draft {
  const workedUntil = more.workedUntil ?? day('2026-03-12')
  const pricesIncludeVat = more.pricesIncludeVat ?? false
  const totals = totalsOf(lines, pricesIncludeVat, ratesOn(workedUntil))
  return {
    id: 'invoice' as Id<'invoice'>,
    kind: 'invoice',
    state: 'submitted',
    memberId: anna,
    businessId: bakery.businessId,
    customerId: bakery.id,
    workedFrom: workedUntil,
    reference: '',
    note: '',
    draftedAt: new Date('2026-03-13T09:00:00Z'),
    draftedBy: annaPerson,
    submittedBy: annaPerson,
    agreedBy: undefined,
    revision: 1,
    ...totals,
    shares: [annasShare({ net: totals.net })],
    ...more,
    workedUntil,
    pricesIncludeVat,
  }
}

/** Greet looks at what Anna submitted. */
export function seenByGreet(more: Partial<IssueFacts> = {}): IssueFacts {
  return {
    today: day('2026-03-29'),
    approver: greet,
    holdsAccessOf: new Set(),
    accessIsOpen: false,
    seenRevision: 1,
    customer: bakery,
    seller: gildehuis,
    vatMode: 'normal',
    shareOn: 'payment',
    paymentTermDays: 14,
    ...more,
  }
}
