import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import { cents, id, ownWords, quantity } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { draftQuote } from '../quotes/index.ts'
import { addCustomer, draftInvoice, type Content, type CustomerFacts } from '../sales/index.ts'
import { OFFER_VAT } from './offer.ts'
import { lockShopRequest, markTakenUp } from './shop-request.db.ts'
import type { ShopRequest } from './shop-request.ts'

/** What the member makes of a request: one row, by which the draft begins. */
const rowInput = z.object({
  kind: z.enum(['person', 'company']),
  description: ownWords(400).min(1).transform(onOneLine),
  quantity: quantity(),
  /** With VAT to a page for people, without to one for companies. */
  unitPrice: cents(),
  vat: z.enum(OFFER_VAT),
})

type Row = z.output<typeof rowInput>

/**
 * Takes up what a stranger asked: they become a customer of the business, and what the member makes of it becomes a
 * draft, a quote or an invoice, through the doors of those: all of it, or nothing, so that a question is not lost
 * between the two. Gives the draft.
 *
 * Refuses: `shop-request-not-found`, `shop-request-taken-up`, and what sales and quotes refuse.
 */
export const takeUpRequest = command({
  name: 'shop-window.take-up-request',
  may: 'shop-page.keep',
  about: ({ requestId }) => requestId,
  input: rowInput.extend({ requestId: id<'shop-request'>(), as: z.enum(['quote', 'invoice']) }),
  async run(tx, actor: PersonActor, { requestId, as, ...row }, now) {
    const { cooperativeId } = actor
    const request = await lockShopRequest(tx, cooperativeId, requestId)
    if (!request) return refuse('shop-request-not-found')
    if (request.quoteId ?? request.invoiceId) return refuse('shop-request-taken-up')
    const customer = await customerFor(tx, actor, request, row, now)
    if (!customer.ok) return customer
    const customerId = customer.value
    const content = await contentOf(tx, request, row, customerId, actor, now)
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
    await markTakenUp(tx, cooperativeId, requestId, became)
    return ok(draft.value)
  },
})

/** Who it was the first time it was taken up, or a new customer. */
async function customerFor(
  tx: Tx,
  actor: PersonActor,
  request: ShopRequest,
  { kind }: Pick<Row, 'kind'>,
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

async function contentOf(
  tx: Tx,
  request: ShopRequest,
  { description, quantity, unitPrice, vat }: Row,
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
    lines: [{ description, quantity, unit: '', unitPrice, vatCode: kor ? 'kor' : vat }],
  }
}
