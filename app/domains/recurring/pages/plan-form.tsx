/**
 * The part of the form of a plan that an invoice does not have: how often, about which work, how long, and what
 * then.
 */
import { NumberField, RadioGroup, useText, type FieldError } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { PERIODS, RHYTHMS, type Period, type Rhythm } from '../plan.ts'

type Read = {
  readonly every: Rhythm
  readonly period: Period
  readonly mostTurns: number | null
  readonly sendsItself: boolean
  readonly errors: readonly FieldError[]
}

/** Reads what was typed; each error stands beside its field. */
export function readPlanFields(visit: CooperativeVisit, typed: Typed): Read {
  const { recurring, form } = visit.text
  const { names, timesWrong } = recurring.form
  const errors: FieldError[] = []
  const chosen = <V extends string>(field: 'every' | 'period' | 'how', values: readonly V[]): V => {
    const found = values.find((one) => one === typed[field])
    if (found === undefined) errors.push({ field, sentence: form.wrong.choose(names[field]) })
    return found ?? values[0]!
  }
  const every = chosen('every', RHYTHMS)
  const period = chosen('period', PERIODS)
  const how = chosen('how', ['check', 'itself'])
  const times = (typed['times'] ?? '').trim()
  const mostTurns = times === '' ? null : Number(times)
  if (mostTurns !== null && !(Number.isInteger(mostTurns) && mostTurns >= 1 && mostTurns <= 600))
    errors.push({ field: 'times', sentence: timesWrong })
  return { every, period, mostTurns, sendsItself: how === 'itself', errors }
}

/** The fields themselves. */
export function PlanFields({ typed, wrong }: { typed: Typed; wrong: (field: string) => string | undefined }) {
  const { every, form: text } = useText().recurring
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  return (
    <>
      <RadioGroup
        {...field('every')}
        label={text.every}
        choices={RHYTHMS.map((value) => ({ value, label: every[value] }))}
      />
      <RadioGroup
        {...field('period')}
        label={text.period}
        choices={PERIODS.map((value) => ({
          value,
          label: text[value],
          hint: value === 'before' ? text.beforeHint : text.thisHint,
        }))}
      />
      <RadioGroup
        {...field('how')}
        label={text.how}
        choices={[
          { value: 'check', label: text.check, hint: text.checkHint },
          { value: 'itself', label: text.itself, hint: text.itselfHint },
        ]}
      />
      <NumberField {...field('times')} label={text.times} hint={text.timesHint} optional />
    </>
  )
}
