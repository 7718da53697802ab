import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin } from '../../platform/command.ts'
import { cents, day, id, ownWords, quantity } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse } from '../../values/result.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { draftQuote } from '../quotes/index.ts'
import { draftInvoice, type VatCode } from '../sales/index.ts'
import { addCustomerOfRequest, draftFor } from './add-customer-of-request.ts'
import { OFFER_VAT } from './offer.ts'
import { lockShopRequest, markTakenUp } from './shop-request.db.ts'

/** What the member makes of a request: one row, by which the draft begins. */
const rowInput = z.object({
  kind: z.enum(['person', 'company']),
  description: ownWords(400).min(1).transform(onOneLine),
  quantity: quantity(),
  /** With VAT to a page for people, without to one for companies. */
  unitPrice: cents(),
  vat: z.enum(OFFER_VAT),
})

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
  input: rowInput.extend({
    workedOn: day(),
    requestId: id<'shop-request'>(),
    as: z.enum(['quote', 'invoice']),
  }),
  async run(tx, actor: PersonActor, { requestId, as, workedOn, ...row }, now) {
    const { cooperativeId } = actor
    const request = await lockShopRequest(tx, cooperativeId, requestId)
    if (!request) return refuse('shop-request-not-found')
    if (request.quoteId ?? request.invoiceId) return refuse('shop-request-taken-up')
    const customer = await addCustomerOfRequest(tx, actor, request, row.kind, now)
    if (!customer.ok) return customer
    const customerId = customer.value
    const { description, quantity, unitPrice, vat } = row
    const vatCode: VatCode = (await vatModeOn(tx, cooperativeId, now.today)) === 'kor' ? 'kor' : vat
    const line = { description, quantity, unit: '', unitPrice, vatCode }
    const content = draftFor(request, customerId, [line], workedOn)
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
