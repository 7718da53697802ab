import {
  Card,
  ErrorSummary,
  Facts,
  Heading,
  Link,
  Paragraph,
  Refusal,
  type Fact,
  type FieldError,
} from '../../../ui/index.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { readForm, type FieldErrors } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { KEPT } from '../../members/index.ts'
import type { FromBenefits } from '../../sales/pages/index.ts'
import { answerRequest } from '../answer-request.ts'
import { shopRequestById } from '../shop-request.db.ts'
import { isWaiting, type ShopRequest } from '../shop-request.ts'
import { takeUpRequest } from '../take-up-request.ts'
import { throwRequestAway } from '../throw-request-away.ts'
import { DONE_ON, effectOfOrder } from './own-order.tsx'
import { rowSchema, TakeUp } from './take-up-form.tsx'
import type { TakingUp } from './taking-up.ts'
import { throwAwayPage } from './throw-away-page.tsx'

type State = TakingUp & { readonly refusal?: string }

/** What a stranger asked, for the member it is for: make something of it, say it was answered, throw it away. */
export async function ownRequestPage(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  state: State = {},
): Promise<Response> {
  const { cooperativeId } = visit.actor
  const { request, kor, effect } = await visit.read(async (tx) => {
    const request = await shopRequestById(tx, cooperativeId, visit.id<'shop-request'>('request'))
    if (!request) throw new NothingHere('no such request')
    const kor = (await vatModeOn(tx, cooperativeId, visit.now.today)) === 'kor'
    return { request, kor, effect: await effectOfOrder(tx, visit, from, request, kor) }
  })
  const { requests, orders } = visit.text.shopWindow
  const text = requests.one
  const title = (request.order ? orders.own : text).title({ name: request.name })
  return page(visit, {
    title,
    status: state.refusal !== undefined ? 409 : state.errors ? 422 : 200,
    children: (
      <>
        <Link href={paths.ownShopWindow(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <WhatWasAsked visit={visit} request={request} />
        {effect}
        <TakeUp visit={visit} request={request} kor={kor} state={state} />
      </>
    ),
  })
}

function WhatWasAsked({ visit, request }: { visit: CooperativeVisit; request: ShopRequest }) {
  const { requests: text, orders } = visit.text.shopWindow
  const day = dayOf(request.askedAt)
  const address = [request.street, `${request.postcode} ${request.city}`.trim()].filter((part) => part !== '')
  const facts: Fact[] = [
    ...orderFacts(visit, request),
    { label: request.order ? orders.summary.words : text.one.words, value: request.words },
    { label: text.one.offer, value: request.order ? '' : (request.offer?.name ?? text.list.other) },
    { label: text.one.wanted, value: request.wanted },
    { label: text.one.email, value: <Link href={`mailto:${request.email}`}>{request.email}</Link> },
    { label: text.one.phone, value: request.phone },
    { label: text.one.address, value: address.join(', ') },
    { label: request.order ? orders.own.orderedOn : text.one.askedOn, value: formatDay(day, visit.language) },
  ]
  return (
    <Card>
      <Facts facts={facts.filter(({ value }) => value !== '')} />
      <Paragraph quiet>{erasedInWords(visit, request)}</Paragraph>
    </Card>
  )
}

/** Until when it stands here. An order that waits for its invoice must be delivered, so it stays longer. */
function erasedInWords({ text, language }: CooperativeVisit, request: ShopRequest): string {
  const { requests, orders } = text.shopWindow
  const after = (days: number) => formatDay(addDays(dayOf(request.askedAt), days), language)
  if (!request.order) return requests.one.erased({ day: after(KEPT.requests.days) })
  if (isWaiting(request)) return orders.own.erasedWaiting({ day: after(KEPT.waitingOrders.days) })
  return orders.own.erased({ day: after(KEPT.requests.days) })
}

/** What was ordered and what the customer pays for it; nothing where something was asked. */
function orderFacts({ text, language }: CooperativeVisit, { order, offer }: ShopRequest): readonly Fact[] {
  const { own, summary } = text.shopWindow.orders
  if (!order || !offer) return []
  return [
    { label: summary.what, value: own.what({ count: order.count, offer: offer.name }) },
    { label: own.total, value: formatEuro(order.total, language) },
    { label: own.delivery, value: own.deliveries[order.delivery] },
  ]
}

/** Takes it up as a quote or an invoice, says that it was answered in another way, or throws it away. */
export function actOnRequest(from: FromBenefits | undefined) {
  return async (visit: CooperativeVisit): Promise<Response> =>
    act(visit, (state) => ownRequestPage(visit, from, state))
}

async function act(visit: CooperativeVisit, shown: (state: State) => Promise<Response>): Promise<Response> {
  const form = await readForm(visit, rowSchema)
  const { commandId, intent, typed } = form
  const requestId = visit.id<'shop-request'>('request')
  const { shopWindow, sales, quotes } = visit.text
  const own = paths.ownShopWindow(visit.cooperative.slug)
  if (intent === 'away') {
    const { cooperativeId } = visit.actor
    const request = await visit.read((tx) => shopRequestById(tx, cooperativeId, requestId))
    if (!request) throw new NothingHere('no such request')
    return throwAwayPage(visit, request)
  }
  if (intent === 'away-sure') {
    const gone = await visit.perform(throwRequestAway, visit.actor, { requestId }, commandId)
    if (gone.ok) return redirect(`${own}?weggegooid`)
    return shown({ refusal: refusalSentence(visit, shopWindow.refusals, gone) })
  }
  if (intent === 'answered' || intent === 'waits') {
    const answered = intent === 'answered'
    const said = await visit.perform(answerRequest, visit.actor, { requestId, answered }, commandId)
    if (said.ok) return redirect(`${own}?${answered ? 'beantwoord' : 'wacht'}`)
    return shown({ refusal: refusalSentence(visit, shopWindow.refusals, said) })
  }
  if (intent !== 'quote' && intent !== 'invoice') return shown({})
  if (!form.ok) return shown({ errors: wrongIn(visit, form.errors), typed, commandId })
  const { [DONE_ON]: workedOn, ...said } = form.value
  const row = { ...said, workedOn, requestId, as: intent } as const
  const done = await visit.perform(takeUpRequest, visit.actor, row, commandId)
  if (!done.ok) {
    const told = { ...sales.refusals, ...quotes.refusals, ...shopWindow.refusals }
    return shown({ refusal: refusalSentence(visit, told, done), typed, commandId })
  }
  return redirect((intent === 'quote' ? paths.quote : paths.invoice)(visit.cooperative.slug, done.value))
}

function wrongIn(visit: CooperativeVisit, errors: FieldErrors): readonly FieldError[] {
  const text = visit.text.shopWindow.requests.one
  const names: Readonly<Record<string, string>> = {
    [DONE_ON]: text.doneOn,
    kind: text.kind,
    description: text.row,
    quantity: text.quantity,
    unitPrice: text.price,
    vat: text.vat,
  }
  return sentences(visit, errors, (field) => names[field] ?? field).list
}
