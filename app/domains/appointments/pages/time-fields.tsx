import { z } from 'zod'
import { Checkbox, Details, FieldRow, Select, TextField } from '../../../ui/index.ts'
import { formatClock, formatDay, formatDayOfYear, type Language } from '../../../values/format.ts'
import { momentOnClock, clockTimeOf, type ClockTime } from '../../../values/moment-on-clock.ts'
import { addDays, dayOf, parseDay, type Day } from '../../../values/day.ts'
import { clockTime, optionalClockTime } from '../../../web/clock-time-field.ts'
import { dayField, tick, type FieldWord } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** So many days ahead can be chosen: a quarter of a year. */
const DAYS_TO_CHOOSE = 91

/** A day that was chosen out of the list: nothing is chosen where the day fields are left empty. */
const chosen = <S extends z.ZodType>(day: S) => z.preprocess((typed) => (typed ? typed : '--'), day)

/** What is filled in of one to three times. */
export const timesInForm = {
  day1: chosen(dayField()),
  time1: clockTime(),
  day2: chosen(optionalDay()),
  time2: optionalClockTime(),
  day3: chosen(optionalDay()),
  time3: optionalClockTime(),
  agreed: tick(),
}

type Given = {
  readonly day1: Day
  readonly time1: ClockTime
  readonly day2?: Day | undefined
  readonly time2?: ClockTime | undefined
  readonly day3?: Day | undefined
  readonly time3?: ClockTime | undefined
}

/**
 * The times of a form as the moments they are, in milliseconds. Wrong beside its field: a day without a time or the
 * other way round, and a time that no clock shows.
 */
export function withTimes<Form extends Given>(
  form: Form,
  ctx: z.core.$RefinementCtx,
): Form & { times: number[] } {
  const wrong = (field: string, word: FieldWord) =>
    ctx.addIssue({ code: 'custom', path: [field], message: word, input: form })
  const given = [
    [form.day1, form.time1],
    [form.day2, form.time2],
    [form.day3, form.time3],
  ] as const
  const times = given.flatMap(([day, time], at) => {
    if (day === undefined && time === undefined) return []
    if (day === undefined) wrong(`day${at + 1}`, 'required')
    if (time === undefined) wrong(`time${at + 1}`, 'required')
    const moment = day && time && momentOnClock(day, time)
    if (day && time && !moment) wrong(`time${at + 1}`, 'time-skipped')
    return moment ? [moment.getTime()] : []
  })
  return { ...form, times }
}

type Fields = { visit: CooperativeVisit; typed: Typed; wrong: (field: string) => string | undefined }

/** One to three times to propose, and whether they agreed already. */
export function TimeFields({ visit, typed, wrong }: Fields) {
  const words = visit.text.appointments.form
  const oneTime = (number: number) => (
    <FieldRow key={number}>
      <Select
        name={`day${number}`}
        label={words.day({ number })}
        choices={daysToChoose(visit, typed[`day${number}`])}
        value={typed[`day${number}`]}
        error={wrong(`day${number}`)}
        optional={number > 1}
      />
      <TextField
        name={`time${number}`}
        label={words.time({ number })}
        hint={words.timeHint}
        value={typed[`time${number}`]}
        error={wrong(`time${number}`)}
        width="short"
        optional={number > 1}
      />
    </FieldRow>
  )
  const more = [2, 3]
  const used = more.some((number) =>
    [`day${number}`, `time${number}`].some((name) => typed[name] || wrong(name)),
  )
  return (
    <>
      {oneTime(1)}
      <Details summary={words.more} open={used}>
        {more.map(oneTime)}
      </Details>
      <Checkbox
        name="agreed"
        label={words.agreed}
        hint={words.agreedHint}
        checked={typed['agreed'] !== undefined}
        optional
      />
    </>
  )
}

/** The days that come, with their day of the week, and the one that was chosen before. */
function daysToChoose({ now, text, language }: CooperativeVisit, before: string | undefined) {
  const days = Array.from({ length: DAYS_TO_CHOOSE }, (_, at) => addDays(now.today, at))
  const held = before ? parseDay(before) : undefined
  return (held && !days.includes(held) ? [held, ...days] : days).map((day) => ({
    value: day,
    label: text.appointments.form.dayOf({
      weekday: text.toDo.mail.weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]!,
      day: day === held && !days.includes(day) ? formatDay(day, language) : formatDayOfYear(day, language),
    }),
  }))
}

/** What the fields of the times hold before anything is typed: those that were proposed. */
export function typedTimes(times: readonly Date[], language: Language): Record<string, string> {
  return Object.fromEntries(
    times.flatMap((time, at) => {
      const number = at + 1
      const clock = formatClock(clockTimeOf(time), language)
      return [
        [`day${number}`, dayOf(time)],
        [`time${number}`, clock],
      ]
    }),
  )
}

/** What a field of the times is called where it is wrong; undefined for any other field. */
export function timeFieldName(visit: CooperativeVisit, field: string): string | undefined {
  const words = visit.text.appointments.form
  const found = /^(day|time)([1-3])$/.exec(field)
  if (!found) return undefined
  return words[found[1] as 'day' | 'time']({ number: Number(found[2]) })
}
