import { z } from 'zod'
import { Checkbox, CheckboxGroup, DateField, TextArea, TextField, typedParts } from '../../../ui/index.ts'
import { formatHours } from '../../../values/duration.ts'
import { formatClock, type Language } from '../../../values/format.ts'
import { clockTime } from '../../../web/clock-time-field.ts'
import { dayField, duration, optionalText, text, tick, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { keepDuty } from '../rota/keep-duty.ts'
import { keepTurnOf } from '../rota/keep-turn.ts'
import { dutyById } from '../rota/rota.db.ts'
import { minutesOf, WEEKDAYS, type Duty } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'

/** Who keeps the rota makes a role. */
export const newDutyPage = dutyForm(true)

/** Who keeps the rota changes a role, or ends it. */
export const changeDutyPage = dutyForm(false)

function dutyForm(isNew: boolean) {
  return formPage({
    schema: z.object({
      name: text(60),
      asks: optionalText(300),
      skill: optionalText(40),
      weekday: z.record(z.string(), z.string()).optional(),
      begins: clockTime(),
      hours: duration(),
      ended: tick(),
    }),
    load: async (visit) =>
      isNew ? null : visit.read((tx) => dutyById(tx, visit.cooperative.id, visit.id<'duty'>('duty'))),
    title: (visit) => (isNew ? visit.text.rota.form.newTitle : visit.text.rota.form.title),
    lead: (visit) => visit.text.rota.form.lead,
    back: (visit) => ({ href: paths.rota(visit.cooperative.slug), label: visit.text.rota.back }),
    initial: (duty, { language }): Typed => (duty ? typedOf(duty, language) : {}),
    fields: (filled) => <DutyFields isNew={isNew} {...filled} />,
    label: (visit, field) => {
      const words = visit.text.rota.form
      if (field === 'asks' || field === 'skill' || field === 'begins' || field === 'hours')
        return words[field]
      return field === 'name' ? words.name : words.weekday
    },
    save: (visit, { weekday, hours, begins, ...said }, commandId) =>
      visit.perform(
        keepDuty,
        visit.actor,
        {
          ...said,
          dutyId: isNew ? null : visit.id<'duty'>('duty'),
          weekdays: WEEKDAYS.filter((one) => weekday?.[`d${one}`] !== undefined),
          begins: minutesOf(begins),
          minutes: hours,
        },
        commandId,
      ),
    done: (visit) => `${paths.rota(visit.cooperative.slug)}?gedaan=saved`,
    refusals: (visit) => visit.text.rota.refusals,
    refusedField: (reason) => REFUSED_FIELD[reason],
    saveLabel: (visit) => visit.text.rota.form.save,
  })
}

const REFUSED_FIELD: Readonly<Partial<Record<string, string>>> = {
  'rota-turn-length': 'hours',
}

/** What stands in the fields of a role that is there. */
function typedOf({ name, asks, skill, weekdays, begins, minutes, endedOn }: Duty, language: Language): Typed {
  return {
    ...Object.fromEntries(weekdays.map((one) => [`weekday.d${one}`, 'yes'])),
    ...{ name, asks, skill, begins: formatClock(begins, language), hours: formatHours(minutes) },
    ...(endedOn === null ? {} : { ended: 'yes' }),
  }
}

function DutyFields({ isNew, visit, typed, wrong }: Filled<Duty | null> & { isNew: boolean }) {
  const words = visit.text.rota.form
  const of = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  return (
    <>
      <TextField {...of('name')} label={words.name} hint={words.nameHint} maxLength={60} />
      <TextArea {...of('asks')} label={words.asks} maxLength={300} optional />
      <TextField {...of('skill')} label={words.skill} maxLength={40} optional />
      <CheckboxGroup
        name="weekday"
        named
        label={words.weekday}
        hint={words.weekdayHint}
        values={WEEKDAYS.filter((one) => typed[`weekday.d${one}`] !== undefined).map((one) => `d${one}`)}
        choices={WEEKDAYS.map((one) => ({
          value: `d${one}`,
          label: visit.text.toDo.mail.weekdays[one - 1]!,
        }))}
      />
      <TextField {...of('begins')} label={words.begins} hint={words.beginsHint} width="short" />
      <TextField {...of('hours')} label={words.hours} hint={words.hoursHint} width="number" />
      {!isNew && (
        <Checkbox name="ended" label={words.ended} checked={typed['ended'] !== undefined} optional />
      )}
    </>
  )
}

/** Who keeps the rota adds a single day to a role. */
export const dutyDayPage = formPage({
  schema: withDays(['day'], z.object({ day: dayField() })),
  load: (visit) => visit.read((tx) => dutyById(tx, visit.cooperative.id, visit.id<'duty'>('duty'))),
  title: (visit, duty) => visit.text.rota.day.title(duty),
  back: (visit) => ({ href: paths.rota(visit.cooperative.slug), label: visit.text.rota.back }),
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => (
    <DateField
      name="day"
      label={visit.text.rota.day.day}
      value={typedParts(typed, 'day')}
      error={wrong('day')}
    />
  ),
  label: (visit) => visit.text.rota.day.day,
  save: async (visit, { day }, commandId, { id: dutyId }) => {
    const said = { dutyId, on: day, says: 'add', memberId: null } as const
    const added = await visit.perform(keepTurnOf, visit.actor, said, commandId)
    return added.ok ? { ok: true as const, value: day } : added
  },
  done: (visit, on, { id }) => `${helpPaths.turn(visit.cooperative.slug, id, on)}?gedaan=add`,
  refusals: (visit) => visit.text.rota.refusals,
  refusedField: (reason) =>
    reason === 'rota-day-past' || reason === 'rota-there-already' ? 'day' : undefined,
  saveLabel: (visit) => visit.text.rota.day.save,
})
