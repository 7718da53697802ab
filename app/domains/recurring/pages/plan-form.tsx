/**
 * The part of the form of a plan that an invoice does not have: how often, about which work, how long, and what
 * then.
 */
import {
  NumberField,
  RadioGroup,
  typedParts,
  useLanguage,
  useText,
  type FieldError,
} from '../../../ui/index.ts'
import { parseDay, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { monthsInWords, PERIODS, RHYTHMS, workedIn, type Period, type Rhythm } from '../plan.ts'

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

/** The fields themselves. `today` is the day of the examples until another first day is typed. */
export function PlanFields({
  typed,
  wrong,
  today,
}: {
  typed: Typed
  wrong: (field: string) => string | undefined
  today: Day
}) {
  const { every, form: text, months: span } = useText().recurring
  const language = useLanguage()
  const startsOn = firstDayOf(typed) ?? today
  const about = (period: Period, rhythm: Rhythm) =>
    monthsInWords(workedIn({ every: rhythm, period }, startsOn), language, span)
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
          label: text.about[value],
          hint: text.example({
            day: formatDay(startsOn, language),
            month: about(value, 'month'),
            quarter: about(value, 'quarter'),
            year: about(value, 'year'),
          }),
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

/** The first day as it is typed; undefined as long as it is none. */
function firstDayOf(typed: Typed): Day | undefined {
  const { year, month, day } = typedParts(typed, 'workedFrom')
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
