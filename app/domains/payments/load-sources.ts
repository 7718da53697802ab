/**
 * Where what is to be paid comes from, and what a payment of it was on the books. What is paid next is one more row
 * here, its word in `payable.ts` and in the check of `payment_item`.
 */
import type { Tx } from '../../platform/database.ts'
import { payments as words } from '../../text/nl/payments.ts'
import type { Id } from '../../values/id.ts'
import { least, sum, type Cents } from '../../values/money.ts'
import { compactReference, referenceKind } from '../../values/structured-reference.ts'
import { balancePerMember } from '../books/index.ts'
import { membersOf } from '../members/index.ts'
import { refundPartsOf, refundsDue } from '../sales/index.ts'
import { unpaidCosts, unpaidSupplierInvoices } from '../spending/index.ts'
import { livingItems } from './item.db.ts'
import { invoiceOwedAgain, overpaidAgain, vatOwedAgain } from './load-owed-again.ts'
import { keyOf, type Paid, type PaidPart, type Payable, type Source } from './payable.ts'
import { municipalitiesOf } from './payee-account.db.ts'
import { paidOnEach, partsOfInvoice } from './supplier-payables.ts'
import { partsOfVat, vatToPay } from './load-vat-payables.ts'

type OfSource = {
  /** All that is owed now, paid or not yet paid by what is under way. */
  due(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]>
  /** What it is on the books; less than the amount when so much is not owed any more. */
  parts(tx: Tx, cooperativeId: Id<'cooperative'>, paid: Paid): Promise<PaidPart[]>
  /** What it is on the books when the bank brings it back: it is owed again. */
  back(tx: Tx, cooperativeId: Id<'cooperative'>, paid: Paid): Promise<PaidPart[]>
  /** Whether it has a day by which it must be there; else only one since when it is owed. */
  readonly hasDueDay: boolean
}

const municipality = async (_tx: Tx, _at: Id<'cooperative'>, paid: Paid) =>
  partsOfMember('municipality', paid)
const inHand = async (_tx: Tx, _at: Id<'cooperative'>, paid: Paid) => partsOfMember('member-cash', paid)

const OF_SOURCE: Readonly<Record<Source, OfSource>> = {
  'job-cost': { due: costsOfMembers, parts: partsOfCost, back: partsOfCost, hasDueDay: false },
  'supplier-invoice': {
    due: invoicesOfSuppliers,
    parts: partsOfSupplierInvoice,
    back: invoiceOwedAgain,
    hasDueDay: true,
  },
  vat: { due: vatToPay, parts: partsOfVat, back: vatOwedAgain, hasDueDay: true },
  refund: { due: refunds, parts: partsOfRefund, back: overpaidAgain, hasDueDay: false },
  'municipal-share': { due: municipalShares, parts: municipality, back: municipality, hasDueDay: false },
  payout: { due: payouts, parts: inHand, back: inHand, hasDueDay: false },
}

/** Whether what comes from a source has a day by which it must be there. */
export function hasDueDay(source: Source): boolean {
  return OF_SOURCE[source].hasDueDay
}

/** What a payment that the bank brings back is on the books. */
export async function partsOfReturned(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  paid: Paid & { readonly source: Source },
): Promise<PaidPart[]> {
  return OF_SOURCE[paid.source].back(tx, cooperativeId, paid)
}

/** All that is owed now, in the order of the sources. */
export async function allDue(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const due: Payable[] = []
  for (const of of Object.values(OF_SOURCE)) due.push(...(await of.due(tx, cooperativeId)))
  return due
}

/** What a payment is on the books. */
export async function partsOfPaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  paid: Paid & { readonly source: Source },
): Promise<PaidPart[]> {
  return OF_SOURCE[paid.source].parts(tx, cooperativeId, paid)
}

/** What members paid for their work out of their own pocket. */
async function costsOfMembers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const costs = await unpaidCosts(tx, cooperativeId)
  return costs
    .filter(({ paidBy }) => paidBy === 'member')
    .map((cost) => ({
      source: 'job-cost',
      aboutId: cost.id,
      memberId: cost.memberId,
      memberName: cost.memberName,
      payee: { kind: 'member', id: cost.memberId, name: cost.memberName },
      amount: cost.total - cost.paid,
      day: cost.spentOn,
      description: words.onStatement.cost({ supplier: cost.supplier, what: cost.description }),
      reference: '',
      what: `${cost.supplier}, ${cost.description}`,
    }))
}

async function partsOfCost(_tx: Tx, _at: Id<'cooperative'>, { aboutId, amount }: Paid): Promise<PaidPart[]> {
  return [{ kind: 'job-cost', amount, costId: aboutId as Id<'cost'> }]
}

/** What suppliers asked for, less what they owe back. Whose work it was for is not the supplier's to know. */
async function invoicesOfSuppliers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const unpaid = await unpaidSupplierInvoices(tx, cooperativeId)
  if (unpaid.length === 0) return []
  const living = await livingItems(tx, cooperativeId)
  const underWay = (id: string) => living.get(keyOf({ source: 'supplier-invoice', aboutId: id }))
  return paidOnEach(unpaid, underWay).map(({ invoice, amount, credit }) => ({
    source: 'supplier-invoice',
    aboutId: invoice.id,
    memberId: null,
    memberName: null,
    payee: { kind: 'supplier', id: invoice.supplierId, name: invoice.supplier },
    amount,
    day: invoice.dueOn,
    description: words.onStatement.supplier({ number: invoice.number }),
    reference: referenceKind(invoice.reference) === undefined ? '' : compactReference(invoice.reference),
    what: invoice.number,
    iban: invoice.iban,
    lessByCredit: credit > 0n,
  }))
}

async function partsOfSupplierInvoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  const unpaid = await unpaidSupplierInvoices(tx, cooperativeId)
  return partsOfInvoice(unpaid, aboutId as Id<'supplier-invoice'>, amount)
}

/** What customers paid too much, or get back by a credit note. */
async function refunds(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const due = await refundsDue(tx, cooperativeId)
  return due.map(({ customerId, customerName, amount, invoices }) => {
    const numbers = invoices.map(({ number }) => number).join(', ')
    return {
      source: 'refund',
      aboutId: customerId,
      memberId: null,
      memberName: null,
      payee: { kind: 'customer', id: customerId, name: customerName },
      amount,
      day: null,
      description: words.onStatement.refund({ numbers }),
      reference: '',
      what: numbers,
    }
  })
}

/** The parts of what the customer gets back now, as far as the payment goes. */
async function partsOfRefund(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  const parts: PaidPart[] = []
  for (const part of await refundPartsOf(tx, cooperativeId, aboutId as Id<'customer'>)) {
    const left = amount - sum(parts.map((one) => one.amount))
    if (left > 0n) parts.push({ ...part, amount: least(left, part.amount) })
  }
  return parts
}

/** What the scheme sets apart for the municipality of each member. */
async function municipalShares(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const owed = await owedPerMember(tx, cooperativeId, 'municipality')
  const places = await municipalitiesOf(
    tx,
    cooperativeId,
    owed.map(({ memberId }) => memberId),
  )
  return owed.map(({ memberId, name, amount }) => {
    const place = places.get(memberId)
    return {
      source: 'municipal-share',
      aboutId: memberId,
      memberId,
      memberName: name,
      payee: place && { kind: place.kind, id: place.id, name: place.name },
      amount,
      day: null,
      description: words.onStatement.share({ client: place?.clientNumber ?? '' }),
      reference: '',
      what: '',
    }
  })
}

/** What the scheme gives members in hand. */
async function payouts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const owed = await owedPerMember(tx, cooperativeId, 'member-cash')
  return owed.map(({ memberId, name, amount }) => ({
    source: 'payout',
    aboutId: memberId,
    memberId,
    memberName: name,
    payee: { kind: 'member', id: memberId, name },
    amount,
    day: null,
    description: words.onStatement.payout,
    reference: '',
    what: '',
  }))
}

async function owedPerMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  purpose: 'municipality' | 'member-cash',
): Promise<{ memberId: Id<'member'>; name: string; amount: Cents }[]> {
  const balances = await balancePerMember(tx, cooperativeId, purpose)
  const owed = balances.filter(({ balance }) => balance < 0n)
  if (owed.length === 0) return []
  const names = new Map((await membersOf(tx, cooperativeId)).map(({ id, name }) => [id, name]))
  return owed
    .map(({ member_id: memberId, balance }) => ({
      memberId,
      name: names.get(memberId) ?? '…',
      amount: -balance,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

async function partsOfMember(
  purpose: 'municipality' | 'member-cash',
  { memberId, amount }: Paid,
): Promise<PaidPart[]> {
  return memberId === null ? [] : [{ kind: 'account', amount, purpose, memberId }]
}
