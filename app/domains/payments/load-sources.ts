/**
 * Where what is to be paid comes from: what is so of each source stands in its row here, and nowhere else. What is
 * paid next is one more row, its word in `payment-source.ts` of the books and in the checks of `payment_item`.
 */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { PAYMENT_SOURCES, type PaymentSource } from '../books/index.ts'
import {
  costsOfMembers,
  municipalShares,
  partsOfCost,
  partsOfPayout,
  partsOfShare,
  payouts,
} from './load-member-payables.ts'
import { invoiceOwedAgain, overpaidAgain, vatOwedAgain } from './load-owed-again.ts'
import { partsOfRefund, refunds } from './load-refund-payables.ts'
import { invoicesOfSuppliers, partsOfSupplierInvoice } from './load-supplier-payables.ts'
import { partsOfVat, vatToPay } from './load-vat-payables.ts'
import { onNothing, onMunicipality, onYesOfMember, type NotYet } from './not-yet.ts'
import { costShown, invoiceShown, neverShown, vatShown, type BookedByHand } from './shown-by-hand.ts'
import type { Paid, PaidPart, Payable } from './payable.ts'
import type { PayoutAnswer } from './payout-answer.ts'

type OfSource = {
  /** All that is owed now, paid or not yet paid by what is under way. */
  due(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]>
  /** What it is on the books; less than the amount when so much is not owed any more. */
  parts(tx: Tx, cooperativeId: Id<'cooperative'>, paid: Paid): Promise<PaidPart[]>
  /** What it is on the books when the bank brings it back: it is owed again. */
  back(tx: Tx, cooperativeId: Id<'cooperative'>, paid: Paid): Promise<PaidPart[]>
  /** Whether a line that was booked by hand shows its payment. */
  shown(part: BookedByHand, aboutId: string): boolean
  /** On what it waits before it may be paid, whatever the account of the payee. */
  waits(payable: Payable, answer: PayoutAnswer | undefined): NotYet | undefined
  /** Whether the member says yes before it is paid, and is paid no more than they said yes to. */
  readonly asksMember: boolean
  /** Whether it has a day by which it must be there; else only one since when it is owed. */
  readonly hasDueDay: boolean
  /** Whether what it is for are numbers of invoices. */
  readonly namesInvoices: boolean
  /** Whether who pays reads the reference that the payee asked for: they have it on paper. */
  readonly saysReference: boolean
  /**
   * Whether it is of the work of a member and goes past them, to who knows them by a number of their own: it is said
   * of whose work it is, the number is for who pays it, and it is not among what the member got.
   */
  readonly goesPastMember: boolean
}

/** What is so of each source. */
export const OF_SOURCE: Readonly<Record<PaymentSource, OfSource>> = {
  'job-cost': {
    due: costsOfMembers,
    parts: partsOfCost,
    back: partsOfCost,
    shown: costShown,
    waits: onNothing,
    asksMember: false,
    hasDueDay: false,
    namesInvoices: false,
    saysReference: false,
    goesPastMember: false,
  },
  'supplier-invoice': {
    due: invoicesOfSuppliers,
    parts: partsOfSupplierInvoice,
    back: invoiceOwedAgain,
    shown: invoiceShown,
    waits: onNothing,
    asksMember: false,
    hasDueDay: true,
    namesInvoices: true,
    saysReference: false,
    goesPastMember: false,
  },
  vat: {
    due: vatToPay,
    parts: partsOfVat,
    back: vatOwedAgain,
    shown: vatShown,
    waits: onNothing,
    asksMember: false,
    hasDueDay: true,
    namesInvoices: false,
    saysReference: true,
    goesPastMember: false,
  },
  refund: {
    due: refunds,
    parts: partsOfRefund,
    back: overpaidAgain,
    shown: neverShown,
    waits: onNothing,
    asksMember: false,
    hasDueDay: false,
    namesInvoices: true,
    saysReference: false,
    goesPastMember: false,
  },
  'municipal-share': {
    due: municipalShares,
    parts: partsOfShare,
    back: partsOfShare,
    shown: neverShown,
    waits: onMunicipality,
    asksMember: false,
    hasDueDay: false,
    namesInvoices: false,
    saysReference: false,
    goesPastMember: true,
  },
  payout: {
    due: payouts,
    parts: partsOfPayout,
    back: partsOfPayout,
    shown: neverShown,
    waits: onYesOfMember,
    asksMember: true,
    hasDueDay: false,
    namesInvoices: false,
    saysReference: false,
    goesPastMember: false,
  },
}

/** All that is owed now, in the order of the sources. */
export async function allDue(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const due: Payable[] = []
  for (const source of PAYMENT_SOURCES) due.push(...(await OF_SOURCE[source].due(tx, cooperativeId)))
  return due
}
