import {
  besideField,
  Button,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  TaskList,
} from '../../../ui/index.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { businessesOfMember, isMemberOn, isOpen, membersOf, type Member } from '../../members/index.ts'
import {
  afterLooking,
  customerIdOf,
  editorData,
  editorPage,
  emptyForm,
  invoiceSchema,
  memberOfForm,
  readEditor,
  withNewName,
  type EditorData,
  type EditorState,
} from '../../sales/pages/index.ts'
import { beginPlan } from '../begin-plan.ts'
import { PlanFields, readPlanFields } from './plan-form.tsx'

/** The form for a new plan. `?lid=` on behalf of a member (`?voor`: choose whom). */
export async function newPlanPage(visit: CooperativeVisit): Promise<Response> {
  const asked = visit.url.searchParams
  const member = asked.has('voor') ? undefined : await visit.read((tx) => memberOfForm(tx, visit))
  if (!member) return chooseMember(visit)
  const open = await visit.read(async (tx) =>
    (await businessesOfMember(tx, visit.actor.cooperativeId, member.id)).filter(isOpen),
  )
  if (open.length === 0) return noBusiness(visit)
  return show(visit, member, { typed: firstFilled(visit) })
}

/** Begins the plan. Buttons that only look, and what is wrong, are answered with the form. */
export async function receiveNewPlan(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, invoiceSchema)
  const member = await visit.read((tx) => memberOfForm(tx, visit))
  if (!member) return new Response(null, { status: 404 })
  const { typed, commandId, intent } = form
  const looked = afterLooking(typed, intent)
  if (looked) return show(visit, member, { typed: looked, commandId })
  const data = await visit.read((tx) => editorData(tx, visit, member, typed, {}))
  const read = readEditor(visit, data, form)
  const { errors: more, ...timing } = readPlanFields(visit, typed)
  const late =
    read.ok && read.content.workedFrom < visit.now.today
      ? [{ field: 'workedFrom', sentence: visit.text.recurring.form.startsWrong }]
      : []
  const errors = [...(read.ok ? late : read.errors), ...more]
  if (!read.ok || errors.length > 0)
    return shown(visit, data, { typed: withNewName(typed, data), commandId, errors, status: 422 })
  const { workedFrom: startsOn, workedUntil, ...content } = read.content
  // The last day is optional, and the form reads one that is left empty as the first day.
  const endsOn = workedUntil === startsOn ? null : workedUntil
  const customer = await customerIdOf(visit, read.customer, content.businessId, commandId)
  const plan = { ...content, ...timing, startsOn, endsOn }
  const done = customer.ok
    ? await visit.perform(beginPlan, visit.actor, { ...plan, customerId: customer.value }, commandId)
    : customer
  if (done.ok) return redirect(`${paths.recurringPlan(visit.cooperative.slug, done.value)}?begint`)
  const told = { ...visit.text.sales.refusals, ...visit.text.recurring.refusals }
  const refusal = refusalSentence<ToldIn<'sales'> | ToldIn<'recurring'>>(visit, told, done)
  return shown(visit, data, { typed, commandId, refusal, status: 409 })
}

function firstFilled(visit: CooperativeVisit): Typed {
  const customer = visit.url.searchParams.get('klant') ?? ''
  const usual = { every: 'month', period: 'before', how: 'check' }
  return { ...emptyForm(visit.now.today, 'without'), ...usual, customer }
}

async function show(visit: CooperativeVisit, member: Member, state: EditorState): Promise<Response> {
  return shown(visit, await visit.read((tx) => editorData(tx, visit, member, state.typed, {})), state)
}

function shown(visit: CooperativeVisit, data: EditorData, state: EditorState): Response {
  const text = visit.text.recurring.form
  const wrong = (field: string) => besideField(state.errors ?? [], field)
  const { what, whatExample, from, moreDays, until } = text
  return editorPage(visit, data, state, {
    title: text.title,
    lead: data.forOther ? text.forMember({ name: data.member.name }) : undefined,
    back: { href: paths.recurring(visit.cooperative.slug), label: text.back },
    words: { what, whatExample, from, moreDays, until },
    more: <PlanFields typed={state.typed} wrong={wrong} />,
    buttons: (
      <Button name="intent" value="begin">
        {text.save}
      </Button>
    ),
  })
}

function noBusiness(visit: CooperativeVisit): Response {
  const text = visit.text.recurring.form
  return page(visit, {
    title: text.title,
    children: (
      <>
        <Heading level={1}>{text.title}</Heading>
        <EmptyState
          title={text.noBusinessTitle}
          action={<LinkButton href={paths.recurring(visit.cooperative.slug)}>{text.back}</LinkButton>}
        >
          <p>{text.noBusiness}</p>
        </EmptyState>
      </>
    ),
  })
}

/** Who is no member writes for one: first who does the work. */
async function chooseMember(visit: CooperativeVisit): Promise<Response> {
  if (!visit.may('invoices.draft') || visit.url.searchParams.has('lid'))
    return new Response(null, { status: 404 })
  const text = visit.text.recurring.form
  const members = await visit.read((tx) => membersOf(tx, visit.actor.cooperativeId))
  const here = paths.newRecurringPlan(visit.cooperative.slug)
  const tasks = members
    .filter((member) => isMemberOn(member, visit.now.today))
    .map(({ id, name }) => ({ href: `${here}?lid=${id}`, title: name }))
  return page(visit, {
    title: text.title,
    children: (
      <>
        <Link href={paths.recurring(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        <Heading level={1}>{text.whichMember}</Heading>
        <Lead>{text.whichMemberLead}</Lead>
        <TaskList tasks={tasks} />
      </>
    ),
  })
}
