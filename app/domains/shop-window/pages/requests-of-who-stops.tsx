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
  RadioGroup,
  Refusal,
  TextArea,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { choice, idOf, optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberById, type Member } from '../../members/index.ts'
import { SETTLED_HOW } from '../mail-settled-job.ts'
import { settleRequest } from '../settle-request.ts'
import { countWaiting, shopRequestsOf } from '../shop-request.db.ts'
import type { ShopRequest } from '../shop-request.ts'

/** What was typed at one of them, and the sentences about what is wrong with it. */
type Said = {
  readonly status: number
  readonly request?: string
  readonly typed?: Typed
  readonly refusal?: string
  readonly wrong?: (field: string) => string | undefined
}

/** What waits, each with how to reach the customer. */
export function requestsOfWhoStops(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

async function render(visit: CooperativeVisit, said: Said): Promise<Response> {
  const { id: here, slug } = visit.cooperative
  const memberId = visit.id<'member'>('member')
  const { member, waiting, count } = await visit.read(async (tx) => ({
    member: await memberById(tx, here, memberId),
    waiting: await shopRequestsOf(tx, here, memberId, { waiting: true }),
    count: await countWaiting(tx, memberId, visit.now.at),
  }))
  if (!member) throw new NothingHere('no such member')
  await visit.readsFileOf(memberId)
  const words = visit.text.shopWindow.ofWhoStops
  const title = words.title({ name: member.firstName })
  return page(visit, {
    title,
    status: said.status,
    children: (
      <>
        <Link href={paths.memberStanding(slug, memberId)} roomy>
          {words.back}
        </Link>
        {visit.url.searchParams.has('geregeld') && <JustDone said={words.settled} />}
        {said.refusal !== undefined && <Refusal sentence={said.refusal} />}
        <Heading level={1}>{title}</Heading>
        <LeadOf visit={visit} member={member} shown={waiting.length} count={count} />
        {waiting.map((request) => (
          <Waiting
            key={request.id}
            {...{ visit, memberId, request }}
            said={said.request === request.id ? said : { status: said.status }}
          />
        ))}
      </>
    ),
  })
}

type Led = {
  readonly visit: CooperativeVisit
  readonly member: Pick<Member, 'id' | 'firstName'>
  readonly shown: number
  readonly count: { readonly orders: number; readonly questions: number }
}

/** Who waits of whom; of who did not say that they stop only how many, and who sees them. */
function LeadOf({ visit, member: { id, firstName: name }, shown, count }: Led) {
  const words = visit.text.shopWindow.ofWhoStops
  if (count.orders + count.questions === 0) return <Lead>{words.none}</Lead>
  if (shown > 0) return <Lead>{words.lead({ name })}</Lead>
  const { slug } = visit.cooperative
  return (
    <>
      <Lead>{words.waits({ name, ...count })}</Lead>
      <Paragraph>{words.seenByMember({ name })}</Paragraph>
      <Paragraph>
        {words.onlyBusiness({ name })}{' '}
        <Link href={paths.member(slug, id)} roomy>
          {words.toMember({ name })}
        </Link>
      </Paragraph>
      <Paragraph>
        {words.seenOnceStops({ name })}{' '}
        <Link href={paths.memberLeaving(slug, id)} roomy>
          {words.toLeaving({ name })}
        </Link>
      </Paragraph>
    </>
  )
}

type One = {
  readonly visit: CooperativeVisit
  readonly memberId: string
  readonly request: ShopRequest
  readonly said: Said
}

function Waiting({ visit, memberId, request, said: { typed = {}, wrong } }: One) {
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
        <RadioGroup
          name="how"
          label={words.how}
          choices={SETTLED_HOW.map((value) => ({ value, label: words.hows[value] }))}
          value={typed['how']}
          error={wrong?.('how')}
        />
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={3}
          maxLength={500}
          value={typed['words']}
          error={wrong?.('words')}
          optional
        />
        <Button look="secondary">{words.settle}</Button>
      </Form>
    </Card>
  )
}

const settledForm = z.object({
  request: idOf<'shop-request'>(),
  how: choice(SETTLED_HOW),
  words: optionalText(500),
})

/** It was settled. Of one that is not there, or no longer, the page is shown as it is. */
export async function receiveSettled(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, settledForm)
  const here = paths.memberRequests(visit.cooperative.slug, visit.id<'member'>('member'))
  if (!form.ok) {
    if ('request' in form.errors) return redirect(here)
    const { ofWhoStops: words } = visit.text.shopWindow
    const { of: wrong } = sentences(visit, form.errors, (field) =>
      field === 'how' ? words.how : words.words,
    )
    return render(visit, { status: 422, request: form.typed['request'] ?? '', typed: form.typed, wrong })
  }
  const { request: requestId, how, words } = form.value
  const done = await visit.perform(settleRequest, visit.actor, { requestId, how, words }, form.commandId)
  if (done.ok) return redirect(`${here}?geregeld`)
  if (done.reason === 'shop-request-not-found') return redirect(here)
  const refusal = refusalSentence(visit, visit.text.shopWindow.refusals, done)
  return render(visit, { status: 409, request: requestId, typed: form.typed, refusal })
}
