import { z } from 'zod'
import { DateField, Notice, NumberField, RadioGroup, TextField, typedParts } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { choice, dayField, text, withDays, type FieldWord } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { handInJourney } from '../hand-in-journey.ts'
import { travelRateOn, VEHICLES } from '../travel.ts'

const unreadable: FieldWord = 'count-unreadable'

/** A member writes down their own journey. */
export const newJourneyPage = formPage({
  schema: withDays(
    ['travelledOn'],
    z.object({
      travelledOn: dayField(),
      from: text(80),
      to: text(80),
      purpose: text(100),
      kilometres: z
        .string()
        .trim()
        .regex(/^\d{1,4}$/, unreadable)
        .transform(Number),
      vehicle: choice(VEHICLES),
    }),
  ),
  load: (visit) => visit.read((tx) => memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)),
  title: (visit) => visit.text.journeys.form.title,
  lead: (visit) =>
    visit.text.journeys.form.lead({
      rate: formatEuro(travelRateOn(visit.now.today) ?? 0n, visit.language),
    }),
  back: (visit) => ({
    href: paths.journeys(visit.cooperative.slug),
    label: visit.text.journeys.mine.title,
  }),
  initial: () => ({ vehicle: 'car' }),
  above: (_data, visit) => <Notice>{visit.text.journeys.form.ticket}</Notice>,
  fields({ visit, typed, wrong }) {
    const words = visit.text.journeys.form.fields
    const field = (name: 'from' | 'to' | 'purpose') => ({
      name,
      label: words[name],
      value: typed[name],
      error: wrong(name),
    })
    return (
      <>
        <DateField
          name="travelledOn"
          label={words.travelledOn}
          value={typedParts(typed, 'travelledOn')}
          error={wrong('travelledOn')}
        />
        <TextField {...field('from')} maxLength={80} />
        <TextField {...field('to')} maxLength={80} />
        <TextField {...field('purpose')} hint={words.purposeHint} maxLength={100} />
        <NumberField
          name="kilometres"
          label={words.kilometres}
          hint={words.kilometresHint}
          value={typed['kilometres']}
          error={wrong('kilometres')}
        />
        <RadioGroup
          name="vehicle"
          label={words.vehicle}
          choices={VEHICLES.map((value) => ({ value, label: visit.text.spending.travel.supplier[value] }))}
          value={typed['vehicle']}
          error={wrong('vehicle')}
        />
      </>
    )
  },
  label: (visit, field) => {
    const { fields } = visit.text.journeys.form
    return fields[field as keyof typeof fields] ?? field
  },
  save: (visit, journey, commandId) => visit.perform(handInJourney, visit.actor, journey, commandId),
  done: (visit, id) => paths.journey(visit.cooperative.slug, id),
  refusals: (visit) => visit.text.journeys.refusals,
  refusedField: (reason) => {
    if (reason === 'kilometres-impossible') return 'kilometres'
    return reason === 'day-to-come' || reason === 'no-travel-rate' ? 'travelledOn' : undefined
  },
  saveLabel: (visit) => visit.text.journeys.form.save,
})
