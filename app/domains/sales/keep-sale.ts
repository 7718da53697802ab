/** A sale for which the customer got no invoice: the market, the card reader, a gift for a job. */
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { sales as words } from '../../text/nl/sales.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Result } from '../../values/result.ts'
import type { ContentRefusal } from './content-rules.ts'
import { insertCustomer, namelessCustomerOf } from './customer.db.ts'
import type { Content } from './invoice.ts'
import { keepDraft } from './keep-draft.ts'
import type { PlaceRefusal } from './find-place.ts'
import type { VatCode } from './vat.ts'

/** What was sold, by whom and when. `total` in cents with VAT. */
export type SaleWithoutInvoice = {
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
  readonly soldOn: Day
  readonly total: Cents
  readonly vatCode: VatCode
  readonly description: string
  /** The money is still with the member, in cash. */
  readonly cash: boolean
}

/**
 * Writes a sale down as an invoice to a customer without a name, put forward at once. A private person need not get
 * one (art. 34c Wet OB), but the books must say what was sold, when, and which VAT is in it (art. 34 Wet OB, art. 52
 * AWR): its number is the number of the receipt. The member or another administrator says yes to it as to any
 * invoice, and from there on VAT, sharing out and the month of the member are those of any work.
 *
 * @returns the id of the invoice that waits for a yes
 */
export async function draftSaleWithoutInvoice(
  tx: Tx,
  actor: PersonActor,
  sale: SaleWithoutInvoice,
  now: Now,
): Promise<Result<Id<'invoice'>, PlaceRefusal | ContentRefusal>> {
  const { memberId, businessId, soldOn, total, vatCode, description, cash } = sale
  const line = { description, quantity: 1000n, unit: '', unitPrice: total, vatCode }
  const content: Content = {
    memberId,
    businessId,
    customerId: await namelessCustomer(tx, actor, businessId, now),
    workedFrom: soldOn,
    workedUntil: soldOn,
    pricesIncludeVat: true,
    reference: '',
    note: cash ? words.withoutInvoice.cash : words.withoutInvoice.onBank,
    lines: [line],
  }
  return keepDraft(tx, actor, content, { submit: true }, now)
}

/** Whoever bought from a business and did not say their name: one customer for each business. */
async function namelessCustomer(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  businessId: Id<'business'>,
  now: Now,
): Promise<Id<'customer'>> {
  const known = await namelessCustomerOf(tx, cooperativeId, businessId)
  if (known) return known
  const id = newId<'customer'>(now.at)
  const nothing = {
    contact: '',
    email: '',
    street: '',
    postcode: '',
    city: '',
    kvk: '',
    oin: '',
    vatNumber: '',
  }
  const facts = {
    kind: 'person',
    name: words.withoutInvoice.customer,
    country: 'NL',
    wantsEInvoice: false,
    language: 'nl',
  } as const
  await insertCustomer(
    tx,
    cooperativeId,
    { ...nothing, ...facts, id, businessId, nameless: true },
    personId,
    now.at,
  )
  return id
}
