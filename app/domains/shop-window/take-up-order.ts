import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { draftInvoice, ratesOn, totalsOf } from '../sales/index.ts'
import { addCustomerOfRequest, draftFor } from './add-customer-of-request.ts'
import { orderRows } from './ordered.ts'
import { lockShopRequest, markTakenUp } from './shop-request.db.ts'

/**
 * Takes up what a stranger ordered: they become a customer of the business, and the order a draft invoice for what
 * they saw that it costs, of work of the day `doneOn`: which day that is nobody but the member knows. Gives the draft.
 *
 * Refuses: `shop-request-not-found` (also where nothing was ordered), `shop-request-taken-up`, `shop-order-differs`
 * when with the VAT of that day it is another amount, and what sales refuse.
 */
export const takeUpOrder = command({
  name: 'shop-window.take-up-order',
  may: 'shop-page.keep',
  about: ({ requestId }) => requestId,
  input: z.object({ requestId: id<'shop-request'>(), doneOn: day() }),
  async run(tx, actor: PersonActor, { requestId, doneOn }, now) {
    const { cooperativeId } = actor
    const request = await lockShopRequest(tx, cooperativeId, requestId)
    const { offer, order, serves, language } = request ?? {}
    if (!request || !order || offer?.price === undefined) return refuse('shop-request-not-found')
    if (request.quoteId ?? request.invoiceId) return refuse('shop-request-taken-up')
    const kor = (await vatModeOn(tx, cooperativeId, now.today)) === 'kor'
    const lines = orderRows({ ...offer, price: offer.price }, order, kor, language!)
    if (totalsOf(lines, serves === 'people', ratesOn(doneOn)).total !== order.total)
      return refuse('shop-order-differs')
    const kind = serves === 'companies' ? 'company' : 'person'
    const customer = await addCustomerOfRequest(tx, actor, request, kind, now)
    if (!customer.ok) return customer
    const content = draftFor(request, customer.value, lines, doneOn)
    const draft = await performWithin(tx, draftInvoice, actor, { ...content, submit: false }, now)
    if (!draft.ok) return draft
    const invoiceId = draft.value
    await markTakenUp(tx, cooperativeId, requestId, {
      customerId: customer.value,
      quoteId: undefined,
      invoiceId,
    })
    return ok(draft.value)
  },
})
