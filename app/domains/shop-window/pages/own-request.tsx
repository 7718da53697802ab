import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Facts,
  Form,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
  type Fact,
} from '../../../ui/index.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { KEPT } from '../../members/index.ts'
import { shopRequestById } from '../shop-request.db.ts'
import type { ShopRequest } from '../shop-request.ts'
import { takeUpRequest } from '../take-up-request.ts'
import { throwRequestAway } from '../throw-request-away.ts'
import { addresses } from './addresses.ts'

type State = { readonly refusal?: string; readonly commandId?: string }

/** What a stranger asked, for the member it is for: take it up, or throw it away. */
export async function ownRequestPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const request = await visit.read((tx) =>
    shopRequestById(tx, visit.actor.cooperativeId, visit.id<'shop-request'>('request')),
  )
  if (!request) throw new NothingHere('no such request')
  const text = visit.text.shopWindow.requests.one
  return page(visit, {
    title: text.title({ name: request.name }),
    status: state.refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={paths.ownShopWindow(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{text.title({ name: request.name })}</Heading>
        <WhatWasAsked visit={visit} request={request} />
        <TakeUp visit={visit} request={request} commandId={state.commandId ?? freshCommandId(visit)} />
      </>
    ),
  })
}

function WhatWasAsked({ visit, request }: { visit: CooperativeVisit; request: ShopRequest }) {
  const text = visit.text.shopWindow.requests
  const day = dayOf(request.askedAt)
  const address = [request.street, `${request.postcode} ${request.city}`.trim()].filter((part) => part !== '')
  const facts: Fact[] = [
    { label: text.one.words, value: request.words },
    { label: text.one.offer, value: request.offer?.name ?? text.list.other },
    { label: text.one.wanted, value: request.wanted },
    { label: text.one.email, value: <Link href={`mailto:${request.email}`}>{request.email}</Link> },
    { label: text.one.phone, value: request.phone },
    { label: text.one.address, value: address.join(', ') },
    { label: text.one.askedOn, value: formatDay(day, visit.language) },
  ]
  return (
    <Card>
      <Facts facts={facts.filter(({ value }) => value !== '')} />
      <Paragraph quiet>
        {text.one.erased({ day: formatDay(addDays(day, KEPT.requests.days), visit.language) })}
      </Paragraph>
    </Card>
  )
}

function TakeUp(props: { visit: CooperativeVisit; request: ShopRequest; commandId: string }) {
  const { visit, request, commandId } = props
  const text = visit.text.shopWindow.requests.one
  const coop = visit.cooperative.slug
  const { quoteId, invoiceId } = request
  if (quoteId) return <LinkButton href={paths.quote(coop, quoteId)}>{text.becameQuote}</LinkButton>
  if (invoiceId) return <LinkButton href={paths.invoice(coop, invoiceId)}>{text.becameInvoice}</LinkButton>
  return (
    <Form action={addresses.request(coop, request.id)} commandId={commandId} label={text.takeUp}>
      <Heading level={2}>{text.takeUp}</Heading>
      <Paragraph>{text.takeUpLead}</Paragraph>
      {request.offer?.price === undefined && <Paragraph>{text.noPrice}</Paragraph>}
      <ButtonRow>
        <Button name="intent" value="quote">
          {text.quote}
        </Button>
        <Button name="intent" value="invoice" look="secondary">
          {text.invoice}
        </Button>
      </ButtonRow>
      <Paragraph>{text.awayLead}</Paragraph>
      <Button name="intent" value="away" look="quiet">
        {text.away}
      </Button>
    </Form>
  )
}

/** Takes it up as a quote or an invoice, or throws it away. */
export async function actOnRequest(visit: CooperativeVisit): Promise<Response> {
  const { commandId, intent } = await readForm(visit, z.object({}))
  const requestId = visit.id<'shop-request'>('request')
  const coop = visit.cooperative.slug
  if (intent === 'away') {
    const gone = await visit.perform(throwRequestAway, visit.actor, { requestId }, commandId)
    if (gone.ok) return redirect(`${paths.ownShopWindow(coop)}?weggegooid`)
    return ownRequestPage(visit, { refusal: refusalSentence(visit, visit.text.shopWindow.refusals, gone) })
  }
  if (intent !== 'quote' && intent !== 'invoice') return ownRequestPage(visit)
  const done = await visit.perform(takeUpRequest, visit.actor, { requestId, as: intent }, commandId)
  if (!done.ok) {
    const told = {
      ...visit.text.sales.refusals,
      ...visit.text.quotes.refusals,
      ...visit.text.shopWindow.refusals,
    }
    return ownRequestPage(visit, { refusal: refusalSentence(visit, told, done), commandId })
  }
  const { customerId, draftId } = done.value
  const [one, fresh] =
    intent === 'quote' ? [paths.quote, paths.newQuote(coop)] : [paths.invoice, paths.newInvoice(coop)]
  return redirect(draftId === null ? `${fresh}?klant=${customerId}` : one(coop, draftId))
}
