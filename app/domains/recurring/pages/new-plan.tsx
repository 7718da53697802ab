import { besideField, Button } from '../../../ui/index.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import {
  afterLooking,
  customerIdOf,
  editorData,
  editorPage,
  emptyForm,
  invoiceSchema,
  memberOfForm,
  readEditor,
  whoDrafts,
  withNewName,
  type BeforeForm,
  type EditorData,
  type EditorState,
} from '../../sales/pages/index.ts'
import { beginPlan } from '../begin-plan.ts'
import { PlanFields, readPlanFields } from './plan-form.tsx'

/** The form for a new plan. `?lid=` on behalf of a member (`?voor`: choose whom). */
export async function newPlanPage(visit: CooperativeVisit): Promise<Response> {
  const member = await whoDrafts(visit, beforeForm(visit))
  if (member instanceof Response) return member
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
    back: beforeForm(visit).back,
    words: { what, whatExample, from, moreDays, until },
    more: <PlanFields typed={state.typed} wrong={wrong} today={visit.now.today} />,
    buttons: (
      <Button name="intent" value="begin">
        {text.save}
      </Button>
    ),
  })
}

function beforeForm(visit: CooperativeVisit): BeforeForm {
  const coop = visit.cooperative.slug
  const text = visit.text.recurring.form
  return {
    ...text,
    here: paths.newRecurringPlan(coop),
    back: { href: paths.recurring(coop), label: text.back },
  }
}
