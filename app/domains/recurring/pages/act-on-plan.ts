import { z } from 'zod'
import { amount, dayField, withDays } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endPlan } from '../end-plan.ts'
import { pausePlan } from '../pause-plan.ts'
import { resumePlan } from '../resume-plan.ts'
import { setPrice } from '../set-price.ts'
import { planPage } from './plan-page.tsx'

const newPrice = withDays(
  ['from'],
  z.object({ from: dayField(), prices: z.preprocess(inOrder, z.array(amount()).min(1).max(100)) }),
)

const BUTTONS = {
  pause: { command: pausePlan, said: 'stil' },
  resume: { command: resumePlan, said: 'loopt' },
  end: { command: endPlan, said: 'gestopt' },
} as const

/** Does what a button on the page of a plan asks, and comes back to the page. */
export async function actOnPlan(visit: CooperativeVisit): Promise<Response> {
  const again = visit.request.clone()
  const { intent, commandId } = await readForm(visit, z.object({}))
  const planId = visit.id<'recurring-plan'>('plan')
  if (intent === 'price') return priced({ ...visit, request: again })
  const button = intent in BUTTONS ? BUTTONS[intent as keyof typeof BUTTONS] : undefined
  if (!button) return planPage(visit)
  const done = await visit.perform(button.command, visit.actor, { planId }, commandId)
  if (done.ok) return redirect(`${paths.recurringPlan(visit.cooperative.slug, planId)}?${button.said}`)
  const refusal = refusalSentence<ToldIn<'recurring'>>(visit, visit.text.recurring.refusals, done)
  return planPage(visit, { refusal, status: 409 })
}

async function priced(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, newPrice)
  const { typed, commandId } = form
  const planId = visit.id<'recurring-plan'>('plan')
  if (!form.ok) {
    const { page: text } = visit.text.recurring
    const nameOf = (field: string) => (field === 'from' ? text.priceDay : text.priceTitle)
    const { list: errors } = sentences(visit, form.errors, nameOf)
    return planPage(visit, { typed, commandId, errors, status: 422 })
  }
  const input = { planId, fromDay: form.value.from, prices: form.value.prices }
  const done = await visit.perform(setPrice, visit.actor, input, commandId)
  if (done.ok) return redirect(`${paths.recurringPlan(visit.cooperative.slug, planId)}?prijs`)
  const told = { ...visit.text.sales.refusals, ...visit.text.recurring.refusals }
  const refusal = refusalSentence<ToldIn<'sales'> | ToldIn<'recurring'>>(visit, told, done)
  return planPage(visit, { typed, commandId, refusal, status: 409 })
}

/** The fields `prices.0`, `prices.1`, … as a list. */
function inOrder(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value as unknown)
}
