import { z } from 'zod'
import { personOf } from '../../../platform/actor.ts'
import {
  Button,
  Details,
  ErrorSummary,
  Euro,
  Facts,
  Form,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  Stack,
  TextArea,
  type Fact,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { PaperPhotos } from '../../../web/paper-photos.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import { costById, type Cost } from '../cost.db.ts'
import { reverseCost } from '../reverse-cost.ts'
import { pagesOf, receiptOfCost } from '../../receipts/index.ts'
import { sharingsOf, type SharingOf } from '../../pots/index.ts'
import { CostDone, afterDone } from './cost-done.tsx'
import { CostState } from './cost-state.tsx'
import { isOpenAtShop, OpenAtShop } from './open-at-shop.tsx'
import { waitingCostPage } from './waiting-cost-page.tsx'

type State = {
  readonly refusal?: string
  readonly wrongReason?: string
  readonly reason?: string
  readonly status?: number
}

/** A cost with its receipt, and what it did to the sharing. */
export async function costPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const id = visit.id<'cost'>('cost')
  const found = await visit.read(async (tx) => {
    const cost = await costById(tx, visit.actor.cooperativeId, id)
    if (!cost) return undefined
    const member = await memberById(tx, visit.actor.cooperativeId, cost.memberId)
    const isOwn = member !== undefined && member.personId === personOf(visit.actor)
    const handedIn = await receiptOfCost(tx, visit.actor.cooperativeId, id)
    const pages = handedIn && (await pagesOf(tx, visit.actor.cooperativeId, [handedIn])).get(handedIn)
    return {
      after: await afterDone(tx, visit, { kind: cost.kind, inTray: handedIn }),
      cost,
      isOwn,
      handedIn,
      pages: pages ?? [],
      openAtShop: !isOwn && (await isOpenAtShop(tx, visit, cost)),
      sharings: await sharingsOf(tx, visit.actor.cooperativeId, { costId: id }),
    }
  })
  if (!found) return waitingCostPage(visit)
  const { cost, isOwn, handedIn, pages, sharings } = found
  const { slug } = visit.cooperative
  const words = visit.text.spending
  const title = words.cost.title({ supplier: cost.supplier, amount: formatEuro(cost.total, visit.language) })
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.costs(visit.cooperative.slug)} roomy>
          {words.list.title}
        </Link>
        <ErrorSummary
          errors={state.wrongReason === undefined ? [] : [{ field: 'reason', sentence: state.wrongReason }]}
        />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <CostDone visit={visit} cost={cost} after={found.after} />
        <Heading level={1}>{title}</Heading>
        {isOwn && <YouGetBack visit={visit} cost={cost} />}
        <Facts facts={factsOf(visit, cost)} />
        {cost.reversedAt && (
          <Paragraph>
            {words.cost.reversedWhy({
              day: formatDay(dayOf(cost.reversedAt), visit.language),
              reason: cost.reversalReason ?? '',
            })}
          </Paragraph>
        )}
        {handedIn && <PaperPhotos visit={visit} receiptId={handedIn} pages={pages} />}
        <LinkButton
          href={handedIn ? paths.handedIn(slug, handedIn) : paths.receipt(slug, cost.id)}
          look="secondary"
        >
          {words.cost.openReceipt}
        </LinkButton>
        <Sharings visit={visit} sharings={sharings} />
        {found.openAtShop && <OpenAtShop visit={visit} cost={cost} />}
        {visit.may('cost.book') && !cost.reversedAt && <Reverse visit={visit} cost={cost} state={state} />}
      </>
    ),
  })
}

/** To the member who paid the shop: what is still to come back. */
function YouGetBack({ visit, cost }: { visit: CooperativeVisit; cost: Cost }) {
  const left = cost.total - cost.paid
  if (cost.paidBy !== 'member' || cost.reversedAt || left <= 0n) return null
  return (
    <Notice>
      <p>{visit.text.spending.cost.youGetBack({ amount: formatEuro(left, visit.language) })}</p>
      <Link href={paths.ownAccount(visit.cooperative.slug)} roomy>
        {visit.text.payments.own.title}
      </Link>
    </Notice>
  )
}

function factsOf(visit: CooperativeVisit, cost: Cost): Fact[] {
  const words = visit.text.spending
  const money = (label: string, amount: bigint): Fact => ({
    label,
    value: <Euro amount={amount} />,
    number: true,
  })
  return [
    { label: words.cost.state, value: <CostState visit={visit} cost={cost} /> },
    { label: words.cost.member, value: cost.memberName },
    { label: words.cost.kind, value: words.kinds[cost.kind] },
    { label: words.cost.what, value: cost.description },
    { label: words.cost.day, value: formatDay(cost.spentOn, visit.language) },
    { label: words.cost.paidBy, value: words.form.payer[cost.paidBy] },
    { label: words.cost.bookedOn, value: formatDay(dayOf(cost.bookedAt), visit.language) },
    money(words.cost.net, cost.net),
    ...(cost.vat === 0n ? [] : [money(words.cost.vat, cost.vat)]),
    money(words.cost.total, cost.total),
    ...(cost.sure.length === 0 ? [] : [knew(visit, cost)]),
    ...(cost.paid === 0n ? [] : [money(words.cost.paid, cost.paid)]),
  ]
}

function knew(visit: CooperativeVisit, { sure }: Cost): Fact {
  const words = visit.text.unusualCosts.wait
  return { label: words.knew, value: sure.map((concern) => words.sure[concern]).join(' ') }
}

function Sharings({ visit, sharings }: { visit: CooperativeVisit; sharings: readonly SharingOf[] }) {
  const words = visit.text.spending.cost
  if (sharings.length === 0) return null
  return (
    <Stack gap="small">
      <Heading level={2}>{words.shared}</Heading>
      <ul>
        {sharings.map((sharing) => (
          <li key={sharing.id}>
            <Link href={paths.sharing(visit.cooperative.slug, sharing.id)} roomy>
              {words.sharedLine({ day: formatDay(sharing.countsOn, visit.language) })}
            </Link>{' '}
            <Euro amount={-sharing.jobCosts} sign="always" />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function Reverse({ visit, cost, state }: { visit: CooperativeVisit; cost: Cost; state: State }) {
  const words = visit.text.spending.cost
  return (
    <Details summary={words.reverse} open={state.status !== undefined}>
      <Paragraph>{words.reverseLead}</Paragraph>
      <Form
        action={paths.cost(visit.cooperative.slug, cost.id)}
        commandId={freshCommandId(visit)}
        label={words.reverse}
      >
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          maxLength={500}
          value={state.reason}
          error={state.wrongReason}
        />
        <Button look="secondary">{words.reverse}</Button>
      </Form>
    </Details>
  )
}

const schema = z.object({ reason: text(500) })

/** Takes a cost back, with a reason. */
export async function receiveReversal(visit: CooperativeVisit): Promise<Response> {
  const costId = visit.id<'cost'>('cost')
  const form = await readForm(visit, schema)
  const words = visit.text.spending
  const reason = form.typed['reason'] ?? ''
  if (!form.ok) {
    const wrongReason = visit.text.form.wrong[form.errors['reason'] ?? 'required'](words.cost.reason)
    return costPage(visit, { wrongReason, reason, status: 422 })
  }
  const done = await visit.perform(
    reverseCost,
    visit.actor,
    { costId, reason: form.value.reason },
    form.commandId,
  )
  if (done.ok) return redirect(`${paths.cost(visit.cooperative.slug, costId)}?terug`)
  return costPage(visit, { refusal: refusalSentence(visit, words.refusals, done), reason, status: 409 })
}
