/** What booking a line would do, to the cent, without booking anything: the bank, invoices, and whose pot. */
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { divide, sum, type Cents } from '../../../values/money.ts'
import {
  accountsOf,
  closedUntil,
  dayToCount,
  type AccountCode,
  type AccountPurpose,
} from '../../books/index.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { previewSharing, type SharingPreview } from '../../pots/index.ts'
import { dueOfShares, invoiceById, type Issued } from '../../sales/index.ts'
import { costById, supplierInvoiceById, type Cost, type SupplierInvoice } from '../../spending/index.ts'
import type { BankLine } from '../bank-line.db.ts'
import { accountOfPart, byCode, type ChosenAccount, type LinePart } from '../line-parts.ts'

/** What stands behind the ids in parts. */
export type Named = {
  readonly invoices: ReadonlyMap<string, Issued>
  readonly costs: ReadonlyMap<string, Cost>
  readonly suppliers: ReadonlyMap<string, SupplierInvoice>
  readonly members: ReadonlyMap<string, Member>
  readonly accounts: ReadonlyMap<AccountCode, ChosenAccount>
}

/** What is shared out of a payment, for one member. Amounts in cents. */
export type SharedOut = {
  readonly memberId: Id<'member'>
  /** Without VAT; negative: it goes back. */
  readonly turnover: Cents
  readonly vat: Cents
  /** Absent when money goes back: then everybody gives back what they got. */
  readonly preview?: SharingPreview
}

/** One line of the entry: debit positive. */
export type BookSide = { readonly account: string; readonly amount: Cents }

export type WhatItDoes = {
  readonly parts: readonly LinePart[]
  readonly shared: readonly SharedOut[]
  /** Part of it was shared out when the invoice was sent. */
  readonly sharedBefore: boolean
  readonly entry: readonly BookSide[]
  readonly countsOn: Day
  /** Set when the books are closed over the day of the bank. */
  readonly closed: Day | undefined
}

/** Reads what parts are about, each thing once. */
export async function namedIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  parts: readonly LinePart[],
): Promise<Named> {
  const invoices = new Map<string, Issued>()
  const costs = new Map<string, Cost>()
  const suppliers = new Map<string, SupplierInvoice>()
  for (const part of parts) {
    if ('invoiceId' in part && !invoices.has(part.invoiceId)) {
      const invoice = await invoiceById(tx, cooperativeId, part.invoiceId)
      if (invoice?.state === 'issued') invoices.set(part.invoiceId, invoice)
    }
    if (part.kind === 'job-cost' && !costs.has(part.costId)) {
      const cost = await costById(tx, cooperativeId, part.costId)
      if (cost) costs.set(part.costId, cost)
    }
    if (part.kind === 'supplier-invoice' && !suppliers.has(part.supplierInvoiceId)) {
      const invoice = await supplierInvoiceById(tx, cooperativeId, part.supplierInvoiceId)
      if (invoice) suppliers.set(part.supplierInvoiceId, invoice)
    }
  }
  const members = await membersOf(tx, cooperativeId)
  const accounts = byCode(await accountsOf(tx, cooperativeId))
  return {
    invoices,
    costs,
    suppliers,
    accounts,
    members: new Map(members.map((member) => [member.id, member])),
  }
}

/** What booking a line as these parts would do today. */
export async function whatItDoes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  line: BankLine,
  parts: readonly LinePart[],
  named: Named,
  today: Day,
): Promise<WhatItDoes> {
  const countsOn = await dayToCount(tx, cooperativeId, line.bookedOn, today)
  const closed = countsOn === line.bookedOn ? undefined : await closedUntil(tx, cooperativeId)
  const shared: SharedOut[] = []
  for (const one of dueOf(parts, named)) {
    const { memberId, turnover } = one
    const preview =
      turnover > 0n ? await previewSharing(tx, cooperativeId, memberId, countsOn, turnover) : undefined
    shared.push({ ...one, ...(preview ? { preview } : {}) })
  }
  const sharedBefore = parts.some(
    (part) => part.kind === 'invoice' && named.invoices.get(part.invoiceId)?.shareOn === 'invoice',
  )
  const sides = [
    { account: nameOf(line.account, named), amount: line.amount },
    ...parts.map((part) => sideOf(part, named)),
  ]
  return { parts, shared, sharedBefore, entry: sides, countsOn, closed }
}

/** Per member what falls to be shared out: together, because rounding goes on from one invoice to the next. */
function dueOf(parts: readonly LinePart[], named: Named): Omit<SharedOut, 'preview'>[] {
  const due = parts.flatMap((part) => {
    const invoice = part.kind === 'invoice' ? named.invoices.get(part.invoiceId) : undefined
    if (!invoice || invoice.shareOn !== 'payment') return []
    const shares = dueOfShares({ ...invoice, paid: invoice.paid + part.amount })
    const vat = divide(
      part.amount - sum(shares.map((one) => one.due)),
      shares.map(({ share }) => share.net),
    )
    return shares.map(({ share, due: turnover }, at) => ({
      memberId: share.memberId,
      turnover,
      vat: vat[at]!,
    }))
  })
  return [...Map.groupBy(due, (one) => one.memberId)].map(([memberId, theirs]) => ({
    memberId,
    turnover: sum(theirs.map((one) => one.turnover)),
    vat: sum(theirs.map((one) => one.vat)),
  }))
}

function sideOf(part: LinePart, named: Named): BookSide {
  const cost = part.kind === 'job-cost' ? named.costs.get(part.costId) : undefined
  return { account: nameOf(accountOfPart(part, cost?.paidBy), named), amount: -part.amount }
}

/** An account as the books call it, by its code or by what Gilde uses it for. */
function nameOf(wanted: AccountCode | AccountPurpose, { accounts }: Named): string {
  const account = [...accounts.values()].find(({ code, purpose }) => code === wanted || purpose === wanted)
  return account ? `${account.code} ${account.name}` : wanted
}
