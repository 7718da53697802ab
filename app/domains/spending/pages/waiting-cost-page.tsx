import { z } from 'zod'
import {
  Button,
  Details,
  ErrorSummary,
  Euro,
  Facts,
  Form,
  Heading,
  JustDone,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  TextArea,
  type Fact,
  type WhatIsNext,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { checkNotOwn } from '../../books/index.ts'
import { standingTo, whyNoYes, type Standing } from '../../people/index.ts'
import { approveCost } from '../approve-cost.ts'
import { checkedCost } from '../check-cost.ts'
import type { Unusual } from '../cost-concerns.ts'
import { lowersTurnover } from '../cost-kind.ts'
import { refuseCost } from '../refuse-cost.ts'
import { spendingLimit } from '../spending-limit.db.ts'
import { unusualAbout } from '../find-unusual.ts'
import { waitingCostById, type WaitingCost } from '../waiting-cost.db.ts'
import { afterDone } from './cost-done.tsx'
import { UnusualList } from './ask-if-sure.tsx'

type State = {
  readonly refusal?: string
  readonly why?: string
  readonly wrongWhy?: string
  readonly status?: number
}

type Shown = {
  readonly cost: WaitingCost
  readonly limit: Cents
  readonly standing: Standing
  readonly isOwn: boolean
  /** As it would be booked now: what is cost, and what comes back; undefined when it cannot be. */
  readonly booked: { readonly net: Cents; readonly vat: Cents } | undefined
  readonly unusual: readonly Unusual[]
  readonly members: readonly Member[]
  readonly after: WhatIsNext | undefined
}

/** A cost that waits for the yes of another, with what it would do; 404 when there is none. */
export async function waitingCostPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const shown = await read(visit)
  if (!shown) return new Response(null, { status: 404 })
  const { cost, limit, isOwn } = shown
  const { slug } = visit.cooperative
  const words = visit.text.unusualCosts.wait
  const title = words.title({ supplier: cost.supplier, amount: formatEuro(cost.total, visit.language) })
  const wrong = state.wrongWhy === undefined ? [] : [{ field: 'why', sentence: state.wrongWhy }]
  const asked = visit.url.searchParams
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.costs(slug)} roomy>
          {visit.text.spending.list.title}
        </Link>
        <ErrorSummary errors={wrong} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {asked.has('geboekt') && !cost.answer && <JustDone said={words.asked} after={shown.after} />}
        {asked.has('nee') && cost.answer === 'no' && <JustDone said={words.refused} after={shown.after} />}
        <Heading level={1}>{title}</Heading>
        {cost.answer ? (
          <Paragraph>
            {words.said({ day: formatDay(dayOf(cost.answeredAt!), visit.language), why: cost.why })}
          </Paragraph>
        ) : (
          <Notice>{words.waits({ name: cost.askedByName, limit: formatEuro(limit, visit.language) })}</Notice>
        )}
        <UnusualList visit={visit} unusual={shown.unusual} members={shown.members} />
        <Facts facts={factsOf(visit, shown)} />
        <LinkButton
          href={cost.receiptId ? paths.handedIn(slug, cost.receiptId) : paths.receipt(slug, cost.id)}
          look="secondary"
        >
          {cost.receiptId ? words.inTray : visit.text.spending.cost.openReceipt}
        </LinkButton>
        {!cost.answer && !isOwn && visit.may('cost.book') && (
          <Answers visit={visit} shown={shown} state={state} />
        )}
      </>
    ),
  })
}

function read(visit: CooperativeVisit): Promise<Shown | undefined> {
  const { actor, now } = visit
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const cost = await waitingCostById(tx, id, visit.id<'cost'>('cost'))
    if (!cost) return undefined
    const filled = { ...cost, invoiceId: cost.invoiceId ?? undefined }
    const checked = cost.answer ? undefined : await checkedCost(tx, actor, filled, now)
    const ready = checked?.ok ? checked.value : undefined
    const lowers = ready && lowersTurnover(ready.target.kind)
    return {
      cost,
      limit: await spendingLimit(tx, id),
      standing: await standingTo(tx, actor, { by: cost.askedBy }, now),
      isOwn: !(await checkNotOwn(tx, actor, [cost.memberId])).ok,
      booked: ready?.booked,
      unusual: lowers ? await unusualAbout(tx, id, ready.parts, ready.countsOn) : [],
      members: await membersOf(tx, id),
      after: await afterDone(tx, visit, { kind: cost.kind, inTray: cost.receiptId }),
    }
  })
}

function factsOf(visit: CooperativeVisit, { cost, booked }: Shown): Fact[] {
  const words = visit.text.spending
  const money = (label: string, amount: Cents): Fact => ({
    label,
    value: <Euro amount={amount} />,
    number: true,
  })
  const sure = cost.sure.map((concern) => visit.text.unusualCosts.wait.sure[concern]).join(' ')
  return [
    { label: words.cost.member, value: cost.memberName },
    { label: words.cost.kind, value: words.kinds[cost.kind] },
    { label: words.cost.what, value: cost.description },
    { label: words.cost.day, value: formatDay(cost.spentOn, visit.language) },
    { label: words.cost.paidBy, value: words.form.payer[cost.paidBy] },
    { label: visit.text.unusualCosts.wait.askedBy, value: cost.askedByName },
    ...(sure === '' ? [] : [{ label: visit.text.unusualCosts.wait.knew, value: sure }]),
    ...(booked ? [money(words.cost.net, booked.net), money(words.cost.vat, booked.vat)] : []),
    money(words.cost.total, cost.total),
  ]
}

function Answers({ visit, shown, state }: { visit: CooperativeVisit; shown: Shown; state: State }) {
  const words = visit.text.unusualCosts.wait
  const { cost, standing } = shown
  const whyNot = whyNoYes(standing)
  const no = standing === 'who-asked' ? visit.text.form.secondYes.takeBack : words.refuse
  const to = (answer: 'ja' | 'nee') => paths.answerCost(visit.cooperative.slug, cost.id, answer)
  return (
    <>
      {whyNot && <Paragraph>{visit.text.form.secondYes.refusals[whyNot]()}</Paragraph>}
      {!whyNot && (
        <Form action={to('ja')} commandId={freshCommandId(visit)} label={words.approve}>
          <Button>{words.approve}</Button>
        </Form>
      )}
      <Details summary={no} open={state.wrongWhy !== undefined}>
        <Paragraph>{words.refuseLead}</Paragraph>
        <Form action={to('nee')} commandId={freshCommandId(visit)} label={no}>
          <TextArea
            name="why"
            label={words.why}
            rows={3}
            maxLength={500}
            value={state.why}
            error={state.wrongWhy}
          />
          <Button look="secondary">{no}</Button>
        </Form>
      </Details>
    </>
  )
}

/** Yes to it, which books it. */
export async function receiveYesToCost(visit: CooperativeVisit): Promise<Response> {
  const costId = visit.id<'cost'>('cost')
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(approveCost, visit.actor, { costId }, commandId)
  if (done.ok) return redirect(`${paths.cost(visit.cooperative.slug, costId)}?ja`)
  const refusal = refusalSentence(visit, visit.text.spending.refusals, done)
  return waitingCostPage(visit, { refusal, status: 409 })
}

/** No, with the reason. */
export async function receiveNoToCost(visit: CooperativeVisit): Promise<Response> {
  const costId = visit.id<'cost'>('cost')
  const form = await readForm(visit, z.object({ why: text(500) }))
  const why = form.typed['why'] ?? ''
  if (!form.ok) {
    const wrongWhy = visit.text.form.wrong[form.errors['why'] ?? 'required'](visit.text.unusualCosts.wait.why)
    return waitingCostPage(visit, { wrongWhy, why, status: 422 })
  }
  const done = await visit.perform(refuseCost, visit.actor, { costId, why: form.value.why }, form.commandId)
  if (done.ok) return redirect(`${paths.cost(visit.cooperative.slug, costId)}?nee`)
  const refusal = refusalSentence(visit, visit.text.spending.refusals, done)
  return waitingCostPage(visit, { refusal, why, status: 409 })
}
