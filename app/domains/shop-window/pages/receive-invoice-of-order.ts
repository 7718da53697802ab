import { z } from 'zod'
import { dayField, withDays } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FromBenefits } from '../../sales/pages/index.ts'
import { takeUpOrder } from '../take-up-order.ts'
import { DONE_ON } from './own-order.tsx'
import { ownRequestPage } from './own-request.tsx'

/** Makes the draft invoice of an order. */
export function receiveInvoiceOfOrder(from: FromBenefits | undefined) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const form = await readForm(visit, withDays([DONE_ON], z.object({ [DONE_ON]: dayField() })))
    const { typed, commandId } = form
    const { shopWindow, sales } = visit.text
    if (!form.ok) {
      const { list } = sentences(visit, form.errors, () => shopWindow.orders.own.doneOn)
      return ownRequestPage(visit, from, { errors: list, typed, commandId })
    }
    const input = { requestId: visit.id<'shop-request'>('request'), doneOn: form.value[DONE_ON] }
    const made = await visit.perform(takeUpOrder, visit.actor, input, commandId)
    if (made.ok) return redirect(paths.invoice(visit.cooperative.slug, made.value))
    const told = { ...sales.refusals, ...shopWindow.refusals }
    return ownRequestPage(visit, from, { refusal: refusalSentence(visit, told, made), typed, commandId })
  }
}
