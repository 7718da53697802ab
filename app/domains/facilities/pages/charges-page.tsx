/** What the use of things comes to, by member and month: before it is booked, and after. */
import { z } from 'zod'
import { Card, Heading, Lead, Link, Paragraph, Refusal, SumTable, Table } from '../../../ui/index.ts'
import { formatEuro, formatMonth } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import type { Refused } from '../../../values/result.ts'
import { idOf, optionalText } from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { balanceOf } from '../../books/index.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { answerUndo } from '../answer-undo.ts'
import { bearUse } from '../bear-use.ts'
import { chargeAll } from '../charge-all.ts'
import { chargeTrainingPot } from '../charge-training-pot.ts'
import { chargeUse } from '../charge-use.ts'
import { CHARGE_PURPOSES, loadDueCharges, withoutChoice, type DueCharge } from '../load-due-charges.ts'
import { charges, usesOfEach, type Charge, type Use } from '../use-charge.db.ts'
import { addresses } from './addresses.ts'
import { bearerInWords, clockChangeInWords, spanInWords } from '../in-words.ts'
import { AllAtOnce, Settle } from './settle-charge.tsx'
import { backToThings, Done } from './things-page.tsx'
import { toUndo } from './undo-page.tsx'

/** Shows it. */
export function chargesPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

const fields = z.object({
  member: idOf<'member'>(),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  amount: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(BigInt),
  why: optionalText(300),
  purpose: z.enum(CHARGE_PURPOSES).optional().catch(undefined),
})

const allFields = z.object({
  amount: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(BigInt),
})

/** Books every month that leaves nothing to choose. */
export async function receiveAllCharges(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, allFields)
  if (!form.ok) throw new NothingHere('no amount was named')
  const done = await visit.perform(chargeAll, visit.actor, form.value, form.commandId)
  return answer(visit, done, 'alles-verrekend')
}

/** Books one month of one member out of the pot, or lets the co-operative bear it. */
export async function receiveCharge(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, fields)
  // The fields are hidden, but for the reason, which may be left out: only a form that is not ours is wrong.
  if (!form.ok) throw new NothingHere('no month of a member was named')
  const { member: memberId, month, amount, why, purpose } = form.value
  const asked = { memberId, month, amount }
  if (form.intent === 'bear' || form.intent === 'train') {
    const how = form.intent === 'bear' ? bearUse : chargeTrainingPot
    return answer(
      visit,
      await visit.perform(how, visit.actor, { ...asked, why }, form.commandId),
      'verrekend',
      form.typed,
    )
  }
  // Nothing is chosen beforehand where the scheme leaves more to choose.
  if (purpose === undefined)
    return render(visit, { status: 422, refusal: visit.text.facilities.charge.purposeMissing })
  const done = await visit.perform(chargeUse, visit.actor, { ...asked, purpose }, form.commandId)
  return answer(visit, done, 'verrekend')
}

/** Says yes or no to taking back what is in closed books, as another asked. */
export async function receiveUndoAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const yes = isYesIn(form)
  if (yes === undefined) throw new NothingHere('neither yes nor no')
  const chargeId = visit.id<'thing-charge'>('charge')
  const done = await visit.perform(answerUndo, visit.actor, { chargeId, yes }, form.commandId)
  return answer(visit, done, done.ok && done.value === 'undone' ? 'teruggedraaid' : 'terug-niet')
}

function answer(
  visit: CooperativeVisit,
  done: { readonly ok: true } | Refused<ToldIn<'facilities'> | ToldIn<'bank'>>,
  what: keyof CooperativeVisit['text']['facilities']['done'],
  typed?: Typed,
): Response | Promise<Response> {
  if (done.ok) return redirect(`${addresses.charges(visit.cooperative.slug)}?gedaan=${what}`)
  const words = { ...visit.text.bank.refusals, ...visit.text.facilities.refusals }
  return render(visit, { status: 409, refusal: refusalSentence(visit, words, done), typed })
}

/** So many months stand on the page, the oldest; what comes after them takes their place. */
const IN_SIGHT = 25

type Due = DueCharge & { readonly uses: readonly Use[] }

async function render(
  visit: CooperativeVisit,
  state: { readonly status: number; readonly refusal?: string; readonly typed?: Typed | undefined },
): Promise<Response> {
  const words = visit.text.facilities.charge
  const { id: cooperativeId } = visit.cooperative
  const { due, inSight, done, inTraining } = await visit.read(async (tx) => {
    const all = await loadDueCharges(tx, cooperativeId, visit.now)
    const oldest = all.slice(0, IN_SIGHT)
    const uses = await usesOfEach(tx, cooperativeId, oldest)
    const first = oldest.map((one, i): Due => ({ ...one, uses: uses[i]! }))
    const inTraining = -(await balanceOf(tx, cooperativeId, 'training-pot'))
    return { due: all, inSight: first, done: await charges(tx, cooperativeId), inTraining }
  })
  const back = backToThings(visit)
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Link href={back.href} roomy>
          {back.label}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Done visit={visit} />
        <Heading level={2}>{words.due}</Heading>
        {visit.may('books.post') && (
          <AllAtOnce visit={visit} due={withoutChoice(due, visit.actor.personId)} />
        )}
        {due.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {inSight.map((one) => (
          <OneDue
            key={`${one.memberId} ${one.month}`}
            visit={visit}
            due={one}
            inTraining={inTraining}
            typed={state.typed}
          />
        ))}
        {due.length > inSight.length && (
          <Paragraph>{words.more({ count: due.length - inSight.length })}</Paragraph>
        )}
        {done.length > 0 && <Charged visit={visit} charged={done} />}
      </>
    ),
  })
}

/** A month of a member: each time, what it comes to, and the two ways. Nobody decides on their own. */
function OneDue(props: { visit: CooperativeVisit; due: Due; inTraining: Cents; typed: Typed | undefined }) {
  const { visit, due, inTraining, typed } = props
  const words = visit.text.facilities.charge
  const { member, month, amount, uses, memberPerson } = due
  const title = words.of({ member, month: formatMonth(month, visit.language) })
  return (
    <Card>
      <Heading level={3}>{title}</Heading>
      <SumTable
        label={title}
        amount={amount}
        lines={uses.map(({ thing, from, until, price }) => ({
          label: thing,
          amount: price,
          note: [spanInWords(visit, from, until), clockChangeInWords(visit, from, until)]
            .filter((said) => said !== undefined)
            .join('. '),
        }))}
      />
      {memberPerson === visit.actor.personId && <Paragraph>{words.own}</Paragraph>}
      {memberPerson !== visit.actor.personId && visit.may('books.post') && (
        <Settle
          visit={visit}
          due={due}
          title={title}
          inTraining={inTraining}
          why={isOf(typed, due) ? typed?.['why'] : undefined}
        />
      )}
    </Card>
  )
}

/** Whether this month was the one that was refused. */
function isOf(typed: Typed | undefined, { memberId, month }: Due): boolean {
  return typed?.['member'] === memberId && typed['month'] === month
}

function Charged({ visit, charged }: { visit: CooperativeVisit; charged: readonly Charge[] }) {
  const words = visit.text.facilities.charge
  return (
    <Table
      caption={words.done}
      rows={charged}
      rowKey={({ id }) => id}
      columns={[
        { key: 'member', label: words.member, head: true, cell: ({ member }) => member },
        { key: 'month', label: words.month, cell: ({ month }) => formatMonth(month, visit.language) },
        {
          key: 'amount',
          label: words.amount,
          number: true,
          cell: ({ amount }) => formatEuro(amount, visit.language),
        },
        {
          key: 'bearer',
          label: words.bearer,
          cell: (one) =>
            one.undoneWhy === null
              ? bearerInWords(visit, one)
              : visit.text.facilities.undo.undone({ why: one.undoneWhy }),
        },
        ...(visit.may('books.post') ? [toUndo(visit)] : []),
      ]}
    />
  )
}
