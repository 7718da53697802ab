/** What the page with the form of an invoice needs to know, and finds out about what was typed. */
import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import { seemsToHoldBsn } from '../../../values/bsn-warning.ts'
import type { Day } from '../../../values/day.ts'
import { isId, type Id } from '../../../values/id.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById, type VatMode } from '../../cooperative/index.ts'
import {
  businessesOfMember,
  isOpen,
  memberById,
  memberOfPerson,
  type BusinessOfMember,
  type Member,
} from '../../members/index.ts'
import type { Customer } from '../customer.ts'
import { sharedWhenOf, type SharedWhen } from './share-picture.tsx'
import type { FromBenefits } from './from-benefits.ts'
import { customerById, customersOf } from '../customer.db.ts'
import { invoiceById } from '../invoice.db.ts'
import { historyFor } from '../history.db.ts'
import { FIRST_DAY_WITH_RATES } from '../../books/index.ts'
import { vatCodesFor, type VatCode } from '../vat.ts'
import { vatModeOfWork } from '../vat-mode.db.ts'
import { lackingOf, warningsFor, type Warning } from '../warnings.ts'
import { chosenCustomer } from './invoice-form.ts'
import { korWith } from './kor-with.ts'
import { twinOf } from './twin-customer.ts'
import { typedDay, whatItBrings, whyNoPicture, type NoPicture, type WhatItBrings } from './what-it-brings.ts'

/** A customer to choose, with the words it is chosen by. */
export type CustomerChoice = Customer & { readonly label: string }

export type EditorData = {
  readonly member: Member
  /** The visitor writes for somebody else. */
  readonly forOther: boolean
  /** Where the member works now. */
  readonly businesses: readonly BusinessOfMember[]
  readonly customers: readonly CustomerChoice[]
  readonly vatMode: VatMode
  readonly sharedWhen: SharedWhen
  /** The day whose VAT rates are shown. */
  readonly ratesDay: Day
  /** As far as it can be reckoned. */
  readonly brings: WhatItBrings | undefined
  /** Why that is not shown. */
  readonly noPicture: NoPicture | undefined
  /** What it does to the benefit of the member, who writes for themselves. */
  readonly benefit: ComponentChildren
  readonly warnings: readonly Warning[]
  readonly bsn: boolean
  /** The customer that is chosen, when it is a known one. */
  readonly customer: CustomerChoice | undefined
  /** The known customer that the new one may be. */
  readonly twin: CustomerChoice | undefined
}

/** Everything for the form of a member's invoice as it is typed now. */
export async function editorData(
  tx: Tx,
  visit: CooperativeVisit,
  member: Member,
  typed: Typed,
  {
    invoiceId,
    from,
  }: { readonly invoiceId?: Id<'invoice'> | undefined; readonly from?: FromBenefits | undefined } = {},
): Promise<EditorData> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  const businesses = (await businessesOfMember(tx, cooperativeId, member.id)).filter(isOpen)
  const customers = await choicesOf(tx, cooperativeId, businesses, typed['customer'] ?? '')
  const worked = typedDay(typed, 'workedUntil') ?? typedDay(typed, 'workedFrom') ?? today
  const cooperative = await cooperativeById(tx, cooperativeId)
  const brings = await whatItBrings(
    tx,
    cooperativeId,
    member.id,
    typed,
    today,
    invoiceId && (await invoiceById(tx, cooperativeId, invoiceId))?.shares,
  )
  const chosen = chosenCustomer(typed, customers)
  const customer = chosen.kind === 'known' ? customers.find(({ id }) => id === chosen.id) : undefined
  const forOther = member.personId !== visit.actor.personId
  const noPicture = whyNoPicture(typed, brings)
  const vatMode = await vatModeOfWork(tx, cooperativeId, worked, today)
  return {
    member,
    forOther,
    benefit:
      from && brings && !noPicture && !forOther
        ? await from.benefitOfDraft(tx, visit, member.id, {
            workedFrom: typedDay(typed, 'workedFrom') ?? worked,
            workedUntil: worked,
            net: typeof brings.own === 'bigint' ? brings.own : brings.totals.net,
          })
        : undefined,
    businesses,
    customers,
    vatMode,
    sharedWhen: sharedWhenOf(cooperative),
    ratesDay: worked < FIRST_DAY_WITH_RATES ? today : worked,
    brings,
    noPicture,
    warnings:
      brings && customer
        ? await warningsOf(tx, visit, {
            member,
            customer,
            typed,
            total: brings.totals.total,
            vatMode,
            invoiceId,
          })
        : brings && chosen.kind === 'new'
          ? lackingOf({ ...NO_ADDRESS, email: typed['newEmail'] ?? '' }, brings.totals.total)
          : [],
    bsn: Object.entries(typed).some(
      ([name, value]) => /description|note|reference/.test(name) && seemsToHoldBsn(value),
    ),
    customer,
    twin: twinOf(typed, customers),
  }
}

/**
 * Whose invoice it is about: who is named by `?lid=`, when the visitor may see them, else the visitor.
 *
 * @returns undefined when the visitor is no member and names none
 */
export async function memberOfForm(tx: Tx, visit: CooperativeVisit): Promise<Member | undefined> {
  const { cooperativeId, personId } = visit.actor
  const named = visit.url.searchParams.get('lid') ?? ''
  if (named === '') return memberOfPerson(tx, cooperativeId, personId)
  const member = isId<'member'>(named) ? await memberById(tx, cooperativeId, named) : undefined
  return member && (member.personId === personId || visit.may('invoices.draft')) ? member : undefined
}

/**
 * The VAT codes that can be chosen: those of the customer, or of any customer as long as none is chosen.
 */
export function vatChoices({ vatMode, customer, customers }: EditorData): readonly VatCode[] {
  if (customer) return vatCodesFor(vatMode, customer)
  const possible = new Set(
    [{ kind: 'person' } as const, ...customers].flatMap((one) => vatCodesFor(vatMode, one)),
  )
  return [...possible]
}

async function choicesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businesses: readonly BusinessOfMember[],
  asked: string,
): Promise<CustomerChoice[]> {
  const perBusiness: CustomerChoice[] = []
  for (const { id, tradeName } of businesses) {
    const customers = [...(await customersOf(tx, cooperativeId, { businessId: id }))]
    // Who has more customers than one list holds, reaches the others by name or by the link on their page.
    if (customers.length >= 200 && !customers.some((one) => one.id === asked)) {
      const search = isId<'customer'>(asked) ? (await customerById(tx, cooperativeId, asked))?.name : asked
      const found = search ? await customersOf(tx, cooperativeId, { businessId: id, search }) : []
      customers.push(...found.filter((one) => customers.every((known) => known.id !== one.id)))
    }
    const names = new Map(Object.entries(Object.groupBy(customers, ({ name }) => name.toLowerCase())))
    for (const customer of customers) {
      const twins = (names.get(customer.name.toLowerCase())?.length ?? 0) > 1
      const parts = [
        twins ? customer.city || customer.email : '',
        businesses.length > 1 ? tradeName : '',
      ].filter(Boolean)
      perBusiness.push({
        ...customer,
        label: parts.length > 0 ? `${customer.name} (${parts.join(', ')})` : customer.name,
      })
    }
  }
  return perBusiness.toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}

/** A customer of whom only a name is typed. */
const NO_ADDRESS = { street: '', postcode: '', city: '' }

type ToWarn = {
  member: Member
  customer: Customer
  typed: Typed
  total: bigint
  vatMode: VatMode
  invoiceId: Id<'invoice'> | undefined
}

async function warningsOf(
  tx: Tx,
  visit: CooperativeVisit,
  { member, customer, typed, total, vatMode, invoiceId }: ToWarn,
): Promise<Warning[]> {
  const { today } = visit.now
  const workedFrom = typedDay(typed, 'workedFrom') ?? today
  const workedUntil = typedDay(typed, 'workedUntil') ?? workedFrom
  const draft = {
    id: invoiceId,
    memberId: member.id,
    customerId: customer.id,
    workedFrom,
    workedUntil,
    total,
  }
  const history = await historyFor(tx, visit.actor.cooperativeId, draft)
  // Under the KOR there is no VAT, so the total is what is sold.
  const korTurnover = await korWith(tx, visit, vatMode === 'kor' ? total : undefined)
  const reference = typed['reference'] ?? ''
  return warningsFor({ today, workedUntil, total, customer, reference, korTurnover, ...history })
}
