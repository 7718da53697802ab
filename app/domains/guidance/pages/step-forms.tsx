import { z } from 'zod'
import { Button } from '../../../ui/index.ts'
import { optionalText, text, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addStep } from '../add-step.ts'
import { changeStep } from '../change-step.ts'
import { closeStep } from '../close-step.ts'
import { goalsOf, stepsOf, writersOf } from '../plan.db.ts'
import { STEP_STATES } from '../plan.ts'
import { planAt } from './addresses.ts'
import { planLabel, planRefusedField, Revision, StepFields } from './plan-fields.tsx'
import { planPage } from './plan-page.tsx'
import { whose } from './whose.ts'

const words = { step: text(300), helper: optionalText(80), by: optionalDay() }

/** A number that the form carries itself; what is none is of no form of ours, and is told as changed. */
const revision = revisionField()

/** The form for one more step on the way to a goal. */
export const newStepPage = formPage({
  schema: withDays(['by'], z.object(words)),
  load: (visit) =>
    whose(visit, async (tx, member) => {
      const goals = await goalsOf(tx, visit.actor.cooperativeId, member.id)
      const goal = goals.find(({ id }) => id === visit.id<'guidance-goal'>('goal'))
      return goal && { goal }
    }),
  title: (visit) => visit.text.guidance.stepForm.title,
  lead: (visit, { goal }) => visit.text.guidance.stepForm.lead(goal),
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.goalForm.back }),
  initial: () => ({}),
  fields: (filled) => (
    <>
      <StepFields {...filled} />
    </>
  ),
  label: planLabel,
  save: (visit, { step, helper, by }, commandId, { member, goal: { id: goalId } }) => {
    const input = { memberId: member.id, goalId, step, helper, byDay: by ?? null }
    return visit.perform(addStep, visit.actor, input, commandId)
  },
  done: (_visit, _value, { at }) => `${at.plan}?stap`,
  refusals: (visit) => visit.text.guidance.refusals,
  refusedField: planRefusedField,
  saveLabel: (visit) => visit.text.guidance.stepForm.save,
})

/** The form to put a step in other words. */
export const changeStepPage = formPage({
  schema: withDays(['by'], z.object({ ...words, revision })),
  load: (visit) =>
    whose(visit, async (tx, member) => {
      const steps = await stepsOf(tx, visit.actor.cooperativeId, member.id)
      const step = steps.find(({ id }) => id === visit.id<'guidance-step'>('step'))
      const goals = await goalsOf(tx, visit.actor.cooperativeId, member.id)
      const goal = goals.find(({ id }) => id === step?.goalId)
      return step && goal && { step, goal, writers: await writersOf(tx, member.id) }
    }),
  title: (visit) => visit.text.guidance.stepForm.change,
  lead: (visit, { goal }) => visit.text.guidance.stepForm.lead(goal),
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.goalForm.back }),
  initial: ({ step: { step, helper, byDay, revision: read } }) => ({
    step,
    helper,
    ...partsOf(byDay),
    revision: String(read),
  }),
  fields: (filled) => (
    <>
      <Revision
        visit={filled.visit}
        typed={filled.typed}
        now={{ ...filled.data.step, words: filled.data.step.step, writers: filled.data.writers }}
      />
      <StepFields {...filled} />
    </>
  ),
  label: planLabel,
  save: (visit, value, commandId, { member, step: { id: stepId } }) => {
    const { step, helper, by, revision: read } = value
    const input = { memberId: member.id, stepId, revision: read, step, helper, byDay: by ?? null }
    return visit.perform(changeStep, visit.actor, { ...input }, commandId)
  },
  done: (_visit, _value, { at }) => `${at.plan}?veranderd`,
  refusals: (visit) => visit.text.guidance.refusals,
  refusedField: planRefusedField,
  saveLabel: (visit) => visit.text.guidance.stepForm.saveChange,
  buttons: (visit) => {
    const { closeStep: drop } = planAt(visit.cooperative.slug, visit.params['member'])
    return (
      <Button look="quiet" formAction={drop(visit.id('step'))} name="state" value="dropped">
        {visit.text.guidance.plan.drop}
      </Button>
    )
  },
})

const SAID = { done: 'klaar', dropped: 'vervallen', open: 'open' } as const

/** Says that a step is done, dropped or open again, and comes back to the plan. */
export async function receiveClosed(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ revision, state: z.enum(STEP_STATES).catch('done') }))
  const found = await whose(visit, async () => ({}))
  if (!found || !form.ok) return new Response(null, { status: 404 })
  const { commandId } = form
  const input = { memberId: found.member.id, stepId: visit.id<'guidance-step'>('step'), ...form.value }
  const done = await visit.perform(closeStep, visit.actor, input, commandId)
  if (done.ok) return redirect(`${found.at.plan}?${SAID[form.value.state]}`)
  const sentence = refusalSentence<ToldIn<'guidance'>>(visit, visit.text.guidance.refusals, done)
  return planPage(visit, sentence)
}

/** A day as the three fields in which it is typed. */
function partsOf(day: string | null): Readonly<Record<string, string>> {
  if (day === null) return {}
  const [year, month, number] = day.split('-')
  return { byDay: String(Number(number)), byMonth: String(Number(month)), byYear: String(year) }
}
