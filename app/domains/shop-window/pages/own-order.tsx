/** An order that waits for its invoice: what it brings the member who reads it, and the day on which it is done. */
import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import { Button, DateField, Form, Paragraph, typedParts } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ratesOn, totalsOf } from '../../sales/index.ts'
import { beforeYes, type FromBenefits } from '../../sales/pages/index.ts'
import { orderRows } from '../ordered.ts'
import { isWaiting, type ShopRequest } from '../shop-request.ts'
import { addresses } from './addresses.ts'
import type { TakingUp } from './taking-up.ts'

/** The field with the day on which an order is done. */
export const DONE_ON = 'doneOn'

/** What an order brings, as the invoice will say it; undefined once it is made, and where something was asked. */
export async function effectOfOrder(
  tx: Tx,
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  request: ShopRequest,
  kor: boolean,
): Promise<ComponentChildren> {
  const { offer, order, serves, memberId, language } = request
  if (!order || offer?.price === undefined || !isWaiting(request)) return undefined
  // Until its day is said it is reckoned as work of today.
  const { today } = visit.now
  const rows = orderRows({ ...offer, price: offer.price }, order, kor, language)
  const whole = totalsOf(rows, serves === 'people', ratesOn(today))
  const work = { memberId, workedFrom: today, workedUntil: today, net: whole.net, whole }
  return beforeYes(tx, visit, from, work)
}

/** Asks on which day it is done: that day counts for the benefit, and it is seldom the day of the order. */
export function InvoiceOfOrder(props: { visit: CooperativeVisit; request: ShopRequest; state: TakingUp }) {
  const { visit, request, state } = props
  const { own } = visit.text.shopWindow.orders
  return (
    <Form
      action={addresses.invoiceOfOrder(visit.cooperative.slug, request.id)}
      commandId={state.commandId ?? freshCommandId(visit)}
      label={own.invoice}
    >
      <Paragraph>{own.lead}</Paragraph>
      <DateField
        name={DONE_ON}
        label={own.doneOn}
        hint={own.doneOnHint}
        value={typedParts(state.typed ?? {}, DONE_ON)}
        error={state.errors?.find(({ field }) => field === DONE_ON)?.sentence}
      />
      <Button>{own.invoice}</Button>
    </Form>
  )
}
