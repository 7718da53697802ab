/** The fields in which somebody writes a goal or a step, and how they are read. */
import { DateField, TextField, typedParts } from '../../../ui/index.ts'
import type { Filled } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** The name of a field, for the sentence when it is wrong. */
export function planLabel(visit: CooperativeVisit, field: string): string {
  const { goalForm, stepForm } = visit.text.guidance
  const names: Readonly<Record<string, string>> = {
    theme: goalForm.theme,
    goal: goalForm.goal,
    step: stepForm.step,
    helper: stepForm.helper,
    by: stepForm.by,
  }
  return names[field] ?? field
}

/** Beside which field a refusal stands. */
export function planRefusedField(reason: string): string | undefined {
  return reason === 'step-day-passed' ? 'by' : undefined
}

/** What, who helps and by when. `optional`: the whole step may stay empty. */
export function StepFields(
  props: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'> & { optional?: boolean },
) {
  const { visit, typed, wrong, optional = false } = props
  const text = visit.text.guidance.stepForm
  return (
    <>
      <TextField
        name="step"
        label={text.step}
        hint={text.stepHint}
        maxLength={300}
        value={typed['step']}
        error={wrong('step')}
        optional={optional}
      />
      <TextField
        name="helper"
        label={text.helper}
        maxLength={80}
        value={typed['helper']}
        error={wrong('helper')}
        optional
      />
      <DateField name="by" label={text.by} value={typedParts(typed, 'by')} error={wrong('by')} optional />
    </>
  )
}
