/** The fields in which somebody writes a goal or a step, and how they are read. */
import { DateField, HiddenField, Notice, TextField, typedParts } from '../../../ui/index.ts'
import type { Filled } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { nameOf } from './whose.ts'

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

/** A goal or a step as it is now, to tell from what somebody read before they began to type. */
type Now = {
  readonly words: string
  readonly revision: number
  readonly writtenBy: string
  readonly writers: ReadonlyMap<string, string>
}

/**
 * Which version the form was made for. When somebody else changed it meanwhile, it shows what stands there now and goes
 * on from that: what was typed stays, and nobody's words are written over unseen.
 */
export function Revision({ visit, typed, now }: Pick<Filled<unknown>, 'visit' | 'typed'> & { now: Now }) {
  const changed = typed['revision'] !== String(now.revision)
  const { changedMeanwhile: said } = visit.text.guidance
  const name = nameOf(visit, now.writers, now.writtenBy)
  return (
    <>
      <HiddenField name="revision" value={String(now.revision)} />
      {changed && <Notice title={said.now({ words: now.words, name })}>{said.yours}</Notice>}
    </>
  )
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
