import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import { id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { draftQuote } from '../quotes/index.ts'
import { addCustomer, draftInvoice, type Content, type CustomerFacts } from '../sales/index.ts'
import type { Offer } from './offer.ts'
import { lockShopRequest, markTakenUp } from './shop-request.db.ts'
import type { ShopRequest } from './shop-request.ts'

/** Who it became, and the draft: null where there was no price to put in one. */
type TakenUp = { readonly customerId: Id<'customer'>; readonly draftId: string | null }

/** One of anything, in thousandths. */
const ONE = 1000n

/**
 * Takes up what a stranger asked: they become a customer of the business, and what they chose becomes a draft, a quote
 * or an invoice, through the doors of those. Without a price there is nothing to put in a draft yet: then the customer
 * is all that is made. Gives the customer and the draft.
 *
 * Refuses: `shop-request-not-found`, `shop-request-taken-up`, and what sales and quotes refuse.
 */
export const takeUpRequest = command({
  name: 'shop-window.take-up-request',
  may: 'shop-page.keep',
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'shop-request'>(), as: z.enum(['quote', 'invoice']) }),
  async run(tx, actor: PersonActor, { requestId, as }, now) {
    const { cooperativeId } = actor
    const request = await lockShopRequest(tx, cooperativeId, requestId)
    if (!request) return refuse('shop-request-not-found')
    if (request.quoteId ?? request.invoiceId) return refuse('shop-request-taken-up')
    const customer = await customerFor(tx, actor, request, now)
    if (!customer.ok) return customer
    const customerId = customer.value
    const { offer } = request
    if (offer?.price === undefined) {
      await markTakenUp(
        tx,
        cooperativeId,
        requestId,
        { customerId, quoteId: undefined, invoiceId: undefined },
        now.at,
      )
      return ok<TakenUp>({ customerId, draftId: null })
    }
    const content = await contentOf(tx, request, { ...offer, price: offer.price }, customerId, actor, now)
    const draft =
      as === 'quote'
        ? await performWithin(
            tx,
            draftQuote,
            actor,
            { ...content, billing: [], validDays: null, submit: false, replaces: null },
            now,
          )
        : await performWithin(tx, draftInvoice, actor, { ...content, submit: false }, now)
    if (!draft.ok) return draft
    const became =
      as === 'quote'
        ? { customerId, quoteId: draft.value as Id<'quote'>, invoiceId: undefined }
        : { customerId, quoteId: undefined, invoiceId: draft.value as Id<'invoice'> }
    await markTakenUp(tx, cooperativeId, requestId, became, now.at)
    return ok<TakenUp>({ customerId, draftId: draft.value })
  },
})

/** Who it was the first time it was taken up, or a new customer. */
async function customerFor(
  tx: Tx,
  actor: PersonActor,
  request: ShopRequest,
  now: Now,
): Promise<Result<Id<'customer'>, 'business-not-yours' | 'not-permitted'>> {
  if (request.customerId) return ok(request.customerId)
  const facts: CustomerFacts = {
    kind: request.serves === 'companies' ? 'company' : 'person',
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

async function contentOf(
  tx: Tx,
  request: ShopRequest,
  offer: Offer & { readonly price: bigint },
  customerId: Id<'customer'>,
  { cooperativeId }: PersonActor,
  { today }: Now,
): Promise<Content> {
  const kor = (await vatModeOn(tx, cooperativeId, today)) === 'kor'
  return {
    memberId: request.memberId,
    businessId: request.businessId,
    customerId,
    workedFrom: today,
    workedUntil: today,
    pricesIncludeVat: request.serves === 'people',
    reference: '',
    note: '',
    lines: [
      {
        description: offer.name,
        quantity: ONE,
        unit: '',
        unitPrice: offer.price,
        vatCode: kor ? 'kor' : offer.vat,
      },
    ],
  }
}
