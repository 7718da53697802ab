import { z } from 'zod'
import { FieldGroup, RadioGroup, TextField } from '../../../ui/index.ts'
import { choice, optionalText, text, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ideaOfMember } from '../../joining/index.ts'
import { addGoal } from '../add-goal.ts'
import { changeGoal } from '../change-goal.ts'
import { closeGoal } from '../close-goal.ts'
import { goalsOf, writersOf } from '../plan.db.ts'
import { THEMES } from '../plan.ts'
import { planLabel, planRefusedField, Revision, StepFields } from './plan-fields.tsx'
import { planPage } from './plan-page.tsx'
import { whose } from './whose.ts'

/** A number that the form carries itself; what is none is of no form of ours, and is told as changed. */
const revision = revisionField()

const words = { theme: choice(THEMES), goal: text(300) }

/** A first step may stay empty; who helps or a day without a step is a step that was forgotten. */
const newGoal = withDays(
  ['by'],
  z
    .object({ ...words, step: optionalText(300), helper: optionalText(80), by: optionalDay() })
    .superRefine(({ step, helper, by }, ctx) => {
      if (step === '' && (helper !== '' || by !== undefined))
        ctx.addIssue({ code: 'custom', path: ['step'], message: 'required' })
    }),
)

/** The form for a new goal, with its first step. */
export const newGoalPage = formPage({
  schema: newGoal,
  load: (visit) =>
    whose(visit, async (tx, { id }) => ({
      idea: visit.url.searchParams.has('idee')
        ? await ideaOfMember(tx, visit.actor.cooperativeId, id)
        : undefined,
    })),
  title: (visit) => visit.text.guidance.goalForm.title,
  lead: (visit) => visit.text.guidance.goalForm.lead,
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.goalForm.back }),
  // The first words of an idea: a goal is a sentence.
  initial: ({ own, idea }): Record<string, string> =>
    own && idea !== undefined ? { theme: 'business', goal: idea.slice(0, 300) } : {},
  fields: (filled) => {
    const form = filled.visit.text.guidance.goalForm
    return (
      <>
        <GoalFields {...filled} />
        <FieldGroup legend={form.first} hint={form.firstHint}>
          <StepFields {...filled} optional />
        </FieldGroup>
      </>
    )
  },
  label: planLabel,
  save: (visit, { theme, goal, step, helper, by }, commandId, { member }) => {
    const first = step === '' ? null : { step, helper, byDay: by ?? null }
    const input = { memberId: member.id, theme, goal, first }
    return visit.perform(addGoal, visit.actor, input, commandId)
  },
  done: (_visit, _value, { at }) => `${at.plan}?doel`,
  refusals: (visit) => visit.text.guidance.refusals,
  refusedField: planRefusedField,
  saveLabel: (visit) => visit.text.guidance.goalForm.save,
})

/** The form to put a goal in other words. */
export const changeGoalPage = formPage({
  schema: z.object({ ...words, revision }),
  load: (visit) =>
    whose(visit, async (tx, member) => {
      const goals = await goalsOf(tx, visit.actor.cooperativeId, member.id)
      const goal = goals.find(({ id }) => id === visit.id<'guidance-goal'>('goal'))
      return goal && { goal, writers: await writersOf(tx, member.id) }
    }),
  title: (visit) => visit.text.guidance.goalForm.change,
  lead: (visit) => visit.text.guidance.goalForm.lead,
  back: (visit, { at }) => ({ href: at.plan, label: visit.text.guidance.goalForm.back }),
  initial: ({ goal: { theme, goal, revision } }) => ({ theme, goal, revision: String(revision) }),
  fields: (filled) => (
    <>
      <Revision
        visit={filled.visit}
        typed={filled.typed}
        now={{ ...filled.data.goal, words: filled.data.goal.goal, writers: filled.data.writers }}
      />
      <GoalFields {...filled} />
    </>
  ),
  label: planLabel,
  save: (visit, { theme, goal, revision: read }, commandId, { member, goal: { id: goalId } }) => {
    const input = { memberId: member.id, goalId, revision: read, theme, goal }
    return visit.perform(changeGoal, visit.actor, input, commandId)
  },
  done: (_visit, _value, { at }) => `${at.plan}?veranderd`,
  refusals: (visit) => visit.text.guidance.refusals,
  refusedField: planRefusedField,
  saveLabel: (visit) => visit.text.guidance.goalForm.saveChange,
})

function GoalFields({ visit, typed, wrong }: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'>) {
  const { goalForm: form, themes } = visit.text.guidance
  return (
    <>
      <RadioGroup
        name="theme"
        label={form.theme}
        choices={THEMES.map((value) => ({ value, label: themes[value] }))}
        value={typed['theme']}
        error={wrong('theme')}
      />
      <TextField
        name="goal"
        label={form.goal}
        hint={form.goalHint}
        maxLength={300}
        value={typed['goal']}
        error={wrong('goal')}
      />
    </>
  )
}

/** Says that a goal is reached, or not yet after all, and comes back to the plan. */
export async function receiveReached(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ revision, reached: z.enum(['ja', 'nee']) }))
  const found = await whose(visit, async () => ({}))
  if (!found || !form.ok) return new Response(null, { status: 404 })
  const reached = form.value.reached === 'ja'
  const goalId = visit.id<'guidance-goal'>('goal')
  const input = { memberId: found.member.id, goalId, revision: form.value.revision, reached }
  const done = await visit.perform(closeGoal, visit.actor, input, form.commandId)
  if (done.ok) return redirect(`${found.at.plan}?${reached ? 'gehaald' : 'nietgehaald'}`)
  return planPage(visit, refusalSentence<ToldIn<'guidance'>>(visit, visit.text.guidance.refusals, done))
}
