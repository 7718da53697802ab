/** A stranger becomes a customer of the business they asked or ordered of, and what it is about a draft. */
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { performWithin } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { addCustomer, type Content, type CustomerFacts, type Line } from '../sales/index.ts'
import type { ShopRequest } from './shop-request.ts'

/** Who it was the first time it was taken up, or a new customer. Refuses what sales refuse. */
export async function addCustomerOfRequest(
  tx: Tx,
  actor: PersonActor,
  request: ShopRequest,
  kind: 'person' | 'company',
  now: Now,
): Promise<Result<Id<'customer'>, 'business-not-yours' | 'not-permitted'>> {
  if (request.customerId) return ok(request.customerId)
  const facts: CustomerFacts = {
    kind,
    name: request.name,
    contact: '',
    email: request.email,
    street: request.street,
    postcode: request.postcode,
    city: request.city,
    country: 'NL',
    kvk: '',
    oin: '',
    vatNumber: '',
    wantsEInvoice: false,
    language: request.language,
  }
  const added = await performWithin(tx, addCustomer, actor, { ...facts, businessId: request.businessId }, now)
  if (added.ok) return ok(added.value)
  if (added.reason === 'business-not-yours' || added.reason === 'not-permitted') return refuse(added.reason)
  throw new Error(`customer of a request: ${added.reason}`)
}

/** What the draft of a request begins with: rows priced as the page they come from prices, of work of one day. */
export function draftFor(
  { memberId, businessId, serves }: Pick<ShopRequest, 'memberId' | 'businessId' | 'serves'>,
  customerId: Id<'customer'>,
  lines: readonly Line[],
  workedOn: Day,
): Content {
  return {
    memberId,
    businessId,
    customerId,
    workedFrom: workedOn,
    workedUntil: workedOn,
    pricesIncludeVat: serves === 'people',
    reference: '',
    note: '',
    lines,
  }
}
