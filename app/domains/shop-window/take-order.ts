import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command, performWithin, type DoorRefusal } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, day, id, quantity } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { isCountry } from '../../values/country.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { sha256Of } from '../../values/sha256.ts'
import { memberById } from '../members/index.ts'
import { addCustomer, draftInvoice, invoiceById, type CustomerFacts } from '../sales/index.ts'
import { deleteNotTaken } from './not-taken.db.ts'
import { isOff } from './order-heard.ts'
import { lockHeard } from './order-heard.db.ts'
import { markKeyUsed } from './shop-key.db.ts'
import { insertShopOrder, lockShopOrder, sameCustomer } from './shop-order.db.ts'
import { MOST_LINES, ORDER_VAT } from './shop-order.ts'

/** An order that was read, of whatever shop. */
export const orderInput = z.object({
  keyId: id<'shop-key'>(),
  businessId: id<'business'>(),
  memberId: id<'member'>(),
  /** Its id in the web shop, where it has one beside its number: what was told of it is looked up by it. */
  webId: z.int().optional(),
  /** Its number in the web shop. */
  number: z.string().min(1).max(60),
  orderedOn: day(),
  customer: z.object({
    kind: z.enum(['person', 'company']),
    name: z.string().min(1).max(120).transform(onOneLine),
    contact: z.string().max(120).transform(onOneLine),
    email: z.string().max(200),
    street: z.string().max(200),
    postcode: z.string().max(20),
    city: z.string().max(100),
    country: z.string().regex(/^[A-Z]{2}$/),
    language: z.enum(['nl', 'en']),
  }),
  pricesIncludeVat: z.boolean(),
  lines: z
    .array(
      z.object({
        description: z.string().min(1).max(400),
        quantity: quantity(),
        unit: z.string().max(20),
        unitPrice: cents(),
        vatCode: z.enum(ORDER_VAT),
      }),
    )
    .min(1)
    .max(MOST_LINES),
  /** What the customer pays, by the web shop, with VAT; compared with what we add up. */
  total: cents().optional(),
})

export type OrderToTake = z.output<typeof orderInput>

/**
 * Takes an order of a web shop as a draft invoice of the member whose key it came by, through the doors of sales. The
 * same order twice is one draft. Gives the draft.
 *
 * Refuses: `shop-order-known` when that number came before, by another request; `shop-order-called-off` when its web
 * shop called it off before it came; `shop-day-to-come`,
 * `shop-day-before-member` with the `day` since which who sells is a member, `shop-country-unknown`;
 * `shop-total-differs` when what the customer pays is not what we add up; and what sales refuse, VAT among it.
 */
export const takeOrder = command({
  name: 'shop-window.take-order',
  may: 'shop-page.keep',
  input: orderInput,
  async run(tx, actor: PersonActor, order, now) {
    const { cooperativeId } = actor
    const { keyId, webId, number, memberId, businessId, total } = order
    const heard = webId === undefined ? undefined : await lockHeard(tx, cooperativeId, { keyId, webId })
    if (await lockShopOrder(tx, cooperativeId, keyId, number)) return refuse('shop-order-known')
    if (heard && isOff(heard)) return refuse('shop-order-called-off')
    const right = await checkFacts(tx, actor, order, now)
    if (!right.ok) return right
    const customer = await customerOfOrder(tx, actor, order, now)
    if (!customer.ok) return customer
    const content = {
      memberId,
      businessId,
      customerId: customer.value,
      workedFrom: order.orderedOn,
      workedUntil: order.orderedOn,
      pricesIncludeVat: order.pricesIncludeVat,
      reference: number,
      note: '',
      lines: order.lines,
      submit: false,
    }
    const draft = await performWithin(tx, draftInvoice, actor, content, now)
    if (!draft.ok) return draft
    const invoice = await invoiceById(tx, cooperativeId, draft.value)
    if (total !== undefined && invoice?.total !== total)
      return refuse('shop-total-differs', { ours: String(invoice?.total ?? 0n), theirs: String(total) })
    const taken = { keyId, webId, number, memberId, said: saidIn(order), invoiceId: draft.value }
    await insertShopOrder(tx, cooperativeId, taken, now.at)
    await deleteNotTaken(tx, cooperativeId, taken)
    await markKeyUsed(tx, cooperativeId, keyId, now.at)
    return ok(draft.value)
  },
  about: (_input, invoiceId) => invoiceId,
})

/** Whether an order can be: of a day that was, on which who sells was a member, for somebody in a country. */
async function checkFacts(
  tx: Tx,
  { cooperativeId }: PersonActor,
  { memberId, orderedOn, customer }: OrderToTake,
  { today }: Now,
): Promise<Result<null, 'shop-day-to-come' | 'shop-day-before-member' | 'shop-country-unknown'>> {
  if (orderedOn > today) return refuse('shop-day-to-come')
  const member = await memberById(tx, cooperativeId, memberId)
  if (member && orderedOn < member.joinedOn) return refuse('shop-day-before-member', { day: member.joinedOn })
  return isCountry(customer.country) ? ok(null) : refuse('shop-country-unknown', { code: customer.country })
}

/** A hash of all that an order says. */
export function saidIn({ keyId: _key, memberId: _member, webId: _web, ...said }: OrderToTake): Buffer {
  return sha256Of(
    JSON.stringify(said, (_name, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  )
}

async function customerOfOrder(
  tx: Tx,
  actor: PersonActor,
  { businessId, customer }: OrderToTake,
  now: Now,
): Promise<Result<Id<'customer'>, 'business-not-yours' | DoorRefusal>> {
  const facts: CustomerFacts = { ...customer, kvk: '', oin: '', vatNumber: '', wantsEInvoice: false }
  const known = await sameCustomer(tx, actor.cooperativeId, businessId, facts)
  if (known) return ok(known)
  return performWithin(tx, addCustomer, actor, { ...facts, businessId }, now)
}
