import { z } from 'zod'
import {
  DateField,
  Facts,
  HiddenField,
  NumberField,
  Paragraph,
  TextArea,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { formatClock } from '../../../values/format.ts'
import { clockTimeOf, momentOnClock } from '../../../values/moment-on-clock.ts'
import { ok } from '../../../values/result.ts'
import { clockTime } from '../../../web/clock-time-field.ts'
import { dayField, optionalText, text, withDays, type FieldWord } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import type { Typed } from '../../../web/form.ts'
import { formPage, type Confirmation, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { announceWorkshop } from '../workshops/announce-workshop.ts'
import { changeWorkshop } from '../workshops/change-workshop.ts'
import { workshopById } from '../workshops/workshop.db.ts'
import { isOpenWorkshop, type Workshop } from '../workshops/workshop.ts'
import { whyNotTimes } from '../appointment.ts'
import { whenInWords } from '../when-in-words.ts'
import { minutesField } from './minutes-field.ts'

const schema = withDays(
  ['day1'],
  z
    .object({
      revision: revisionField(),
      title: text(100),
      about: optionalText(1000),
      place: text(200),
      day1: dayField(),
      time1: clockTime(),
      minutes: minutesField(),
      places: placesField(),
    })
    .transform(({ day1, time1, ...rest }, ctx) => {
      const moment = momentOnClock(day1, time1)
      if (!moment)
        ctx.addIssue({ code: 'custom', path: ['time1'], message: 'time-skipped' satisfies FieldWord })
      return { ...rest, startsAt: moment?.getTime() ?? 0 }
    }),
)

function placesField() {
  return z
    .string('required' satisfies FieldWord)
    .trim()
    .min(1, 'required' satisfies FieldWord)
    .transform((typed, ctx): number => {
      const places = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
      if (places >= 1 && places <= 500) return places
      ctx.addIssue({ code: 'custom', message: 'count-from-one' satisfies FieldWord })
      return z.NEVER
    })
}

/** A coach or the administration announces a meeting. */
export const newWorkshopPage = formPage({
  schema,
  load: async () => ({}),
  title: (visit) => visit.text.workshops.announce,
  back: (visit) => ({ href: paths.agenda(visit.cooperative.slug), label: visit.text.workshops.backToAgenda }),
  initial: () => ({ minutes: '120', places: '10' }),
  fields: (filled) => <WorkshopFields {...filled} />,
  label: fieldName,
  save: (visit, { revision: _revision, ...told }, commandId) =>
    visit.perform(announceWorkshop, visit.actor, told, commandId),
  done: (visit, id) => `${paths.workshop(visit.cooperative.slug, id)}?gedaan=aangekondigd`,
  refusals: (visit) => visit.text.workshops.refusals,
  refusedField: (reason) => (reason === 'time-past' || reason === 'time-too-far' ? 'day1' : undefined),
  saveLabel: (visit) => visit.text.workshops.form.save,
})

/** Changes what is told of a meeting that is still to come. */
export const changeWorkshopPage = formPage({
  schema,
  load: async (visit) => {
    const one = await openWorkshop(visit)
    return isOpenWorkshop(one, visit.now.at) ? one : undefined
  },
  title: (visit) => visit.text.workshops.change,
  lead: (visit) => visit.text.workshops.form.changeLead,
  back: (visit, { id, title }) => ({ href: paths.workshop(visit.cooperative.slug, id), label: title }),
  initial: ({ title, about, place, minutes, places, startsAt, revision }, { language }) => ({
    revision: String(revision),
    title,
    about,
    place,
    minutes: String(minutes),
    places: String(places),
    ...dayFields('day1', dayOf(startsAt)),
    time1: formatClock(clockTimeOf(startsAt), language),
  }),
  fields: (filled) => <WorkshopFields {...filled} />,
  label: fieldName,
  save: (visit, told, commandId, { id: workshopId }) =>
    visit.perform(changeWorkshop, visit.actor, { ...told, workshopId }, commandId),
  done: (visit, _value, { id }) => `${paths.workshop(visit.cooperative.slug, id)}?gedaan=veranderd`,
  refusals: (visit) => visit.text.workshops.refusals,
  refusedField: (reason) => {
    if (reason === 'workshop-fewer-places') return 'places'
    return reason === 'time-past' || reason === 'time-too-far' ? 'day1' : undefined
  },
  confirm: async (visit, told, one) => ok(sureOfChange(visit, one, told)),
  saveLabel: (visit) => visit.text.workshops.form.saveChange,
})

/**
 * The other day, time or place beside what it was, before a mail of it goes to who is signed up. Undefined where none
 * of them changes, and where the change is refused anyway.
 */
function sureOfChange(
  visit: CooperativeVisit,
  one: Workshop,
  told: { startsAt: number; minutes: number; place: string; places: number; revision: number },
): Confirmation | undefined {
  const startsAt = new Date(told.startsAt)
  const moves = told.startsAt !== one.startsAt.getTime()
  if (!moves && told.place === one.place) return undefined
  if (told.revision !== one.revision || told.places < one.taken) return undefined
  if (whyNotTimes([startsAt], told.minutes, visit.now.at)) return undefined
  const { sure } = visit.text.workshops
  const when = (moment: Date) => whenInWords(visit.text, visit.language, moment)
  const fromTo = (was: string, becomes: string) =>
    was === becomes ? (
      sure.stays({ was })
    ) : (
      <>
        {sure.was}: {was}
        <br />
        {sure.becomes}: {becomes}
      </>
    )
  return {
    title: sure.title(one),
    shown: (
      <>
        <Paragraph>{sure.lead({ count: one.taken + one.waiting })}</Paragraph>
        <Facts
          facts={[
            { label: sure.when, value: fromTo(when(one.startsAt), when(startsAt)) },
            { label: sure.where, value: fromTo(one.place, told.place) },
          ]}
        />
      </>
    ),
    saveLabel: sure.save,
    changeLabel: sure.change,
  }
}

/**
 * The meeting of the address.
 *
 * @throws NothingHere when it is not there
 */
export async function openWorkshop(visit: CooperativeVisit): Promise<Workshop> {
  const id = visit.id<'workshop'>('workshop')
  const one = await visit.read((tx) => workshopById(tx, visit.cooperative.id, id))
  if (!one) throw new NothingHere('no such workshop')
  return one
}

function WorkshopFields({
  visit,
  typed,
  wrong,
}: Pick<Filled<unknown>, 'visit' | 'wrong'> & { typed: Typed }) {
  const words = visit.text.workshops.form
  return (
    <>
      <HiddenField name="revision" value={typed['revision'] ?? '0'} />
      <TextField
        name="title"
        label={words.title}
        value={typed['title']}
        error={wrong('title')}
        maxLength={100}
      />
      <TextArea
        name="about"
        label={words.about}
        value={typed['about']}
        error={wrong('about')}
        maxLength={1000}
        rows={4}
        optional
      />
      <TextField
        name="place"
        label={words.place}
        value={typed['place']}
        error={wrong('place')}
        maxLength={200}
      />
      <DateField name="day1" label={words.day} value={typedParts(typed, 'day1')} error={wrong('day1')} />
      <TextField
        name="time1"
        label={words.time}
        hint={words.timeHint}
        value={typed['time1']}
        error={wrong('time1')}
        width="short"
      />
      <NumberField name="minutes" label={words.minutes} value={typed['minutes']} error={wrong('minutes')} />
      <NumberField name="places" label={words.places} value={typed['places']} error={wrong('places')} />
    </>
  )
}

function fieldName(visit: CooperativeVisit, field: string): string {
  const words = visit.text.workshops.form
  const names: Readonly<Record<string, string>> = { ...words, day1: words.day, time1: words.time }
  return names[field] ?? words.title
}
