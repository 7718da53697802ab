import { z } from 'zod'
import { DateField, Notice, typedParts } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { handInJourney } from '../hand-in-journey.ts'
import { travelRateOn } from '../travel.ts'
import { JourneyFields, journeyFields } from './journey-fields.tsx'

/** A member writes down their own journey. */
export const newJourneyPage = formPage({
  schema: withDays(
    ['travelledOn'],
    z.object({
      travelledOn: dayField(),
      ...journeyFields,
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
    return (
      <>
        <DateField
          name="travelledOn"
          label={words.travelledOn}
          value={typedParts(typed, 'travelledOn')}
          error={wrong('travelledOn')}
        />
        <JourneyFields visit={visit} typed={typed} wrong={wrong} words={words} />
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
