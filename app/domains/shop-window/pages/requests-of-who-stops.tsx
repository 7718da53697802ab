/** What customers asked and ordered of who stops or left, and still waits: the administration settles it with them. */
import { z } from 'zod'
import {
  Button,
  Card,
  Facts,
  Form,
  Heading,
  HiddenField,
  JustDone,
  Lead,
  Link,
  Paragraph,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { settleRequest } from '../settle-request.ts'
import { shopRequestsOf } from '../shop-request.db.ts'
import type { ShopRequest } from '../shop-request.ts'

/** What waits, each with how to reach the customer. */
export async function requestsOfWhoStops(visit: CooperativeVisit): Promise<Response> {
  const { id: here, slug } = visit.cooperative
  const memberId = visit.id<'member'>('member')
  const { member, waiting } = await visit.read(async (tx) => ({
    member: await memberById(tx, here, memberId),
    waiting: await shopRequestsOf(tx, here, memberId, { waiting: true }),
  }))
  if (!member) throw new NothingHere('no such member')
  await visit.readsFileOf(memberId)
  const words = visit.text.shopWindow.ofWhoStops
  const title = words.title({ name: member.firstName })
  return page(visit, {
    title,
    children: (
      <>
        <Link href={paths.memberStanding(slug, memberId)} roomy>
          {words.back}
        </Link>
        {visit.url.searchParams.has('geregeld') && <JustDone said={words.settled} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{waiting.length === 0 ? words.none : words.lead({ name: member.firstName })}</Lead>
        {waiting.map((request) => (
          <Waiting key={request.id} visit={visit} memberId={memberId} request={request} />
        ))}
      </>
    ),
  })
}

type One = { readonly visit: CooperativeVisit; readonly memberId: string; readonly request: ShopRequest }

function Waiting({ visit, memberId, request }: One) {
  const { ofWhoStops: words, requests, orders } = visit.text.shopWindow
  const { name, order, offer, email, phone, askedAt } = request
  const what =
    order && offer ? orders.own.what({ count: order.count, offer: offer.name }) : (offer?.name ?? '')
  const facts = [
    { label: orders.summary.what, value: what },
    { label: orders.own.total, value: order ? formatEuro(order.total, visit.language) : '' },
    { label: requests.one.words, value: request.words },
    { label: requests.one.email, value: <Link href={`mailto:${email}`}>{email}</Link> },
    { label: requests.one.phone, value: phone },
    { label: requests.one.askedOn, value: formatDay(dayOf(askedAt), visit.language) },
  ]
  return (
    <Card labelledBy={request.id}>
      <Heading level={2} id={request.id}>
        {order ? words.order({ name }) : words.question({ name })}
      </Heading>
      <Facts facts={facts.filter(({ value }) => value !== '')} />
      <Paragraph>{order ? words.tellOrder : words.tellQuestion}</Paragraph>
      <Form
        action={paths.memberRequests(visit.cooperative.slug, memberId)}
        commandId={freshCommandId(visit)}
        label={words.settle}
      >
        <HiddenField name="request" value={request.id} />
        <Button look="secondary">{words.settle}</Button>
      </Form>
    </Card>
  )
}

/** It was settled. Of one that is not there, or no longer, the page is shown as it is. */
export async function receiveSettled(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ request: idOf<'shop-request'>() }))
  const here = paths.memberRequests(visit.cooperative.slug, visit.id<'member'>('member'))
  if (!form.ok) return redirect(here)
  const done = await visit.perform(
    settleRequest,
    visit.actor,
    { requestId: form.value.request },
    form.commandId,
  )
  return redirect(done.ok ? `${here}?geregeld` : here)
}
