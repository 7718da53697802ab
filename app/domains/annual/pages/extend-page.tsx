import { z } from 'zod'
import { DateField, RadioGroup, typedParts } from '../../../ui/index.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { extendDeadline } from '../extend-deadline.ts'
import { finishedYears, yearOfBooks } from '../load-year.ts'
import { yearIn } from './year-in.ts'

const MONTHS = ['1', '2', '3', '4'] as const

/**
 * The general meeting gave the board more time. Not there when it did before, when the year was adopted, and for a year
 * that is not over: that has no page to come back to either.
 */
export const extendPage = formPage({
  schema: withDays(['decidedOn'], z.object({ decidedOn: dayField(), months: choice(MONTHS) })),
  load: (visit) =>
    visit.read(async (tx) => {
      const finished = await finishedYears(tx, visit.cooperative.id, visit.now.today)
      if (!finished.includes(yearIn(visit))) return undefined
      const { year, extension, adoption } = await yearOfBooks(tx, visit.cooperative.id, yearIn(visit))
      return extension === 0 && !adoption ? { year } : undefined
    }),
  title: (visit, { year }) => visit.text.annual.pages.extendPage.title(String(year)),
  lead: (visit) => visit.text.annual.pages.extendPage.lead,
  back: (visit, { year }) => ({
    href: paths.year(visit.cooperative.slug, String(year)),
    label: visit.text.annual.pages.backToYear,
  }),
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => {
    const words = visit.text.annual.pages.extendPage
    return (
      <>
        <DateField
          name="decidedOn"
          label={words.decidedOn}
          value={typedParts(typed, 'decidedOn')}
          error={wrong('decidedOn')}
        />
        <RadioGroup
          name="months"
          label={words.months}
          choices={MONTHS.map((value) => ({ value, label: words.monthsSaid(Number(value)) }))}
          value={typed['months']}
          error={wrong('months')}
        />
      </>
    )
  },
  label: (visit, field) => visit.text.annual.pages.extendPage[field === 'months' ? 'months' : 'decidedOn'],
  save: (visit, { decidedOn, months }, commandId, { year }) =>
    visit.perform(extendDeadline, visit.actor, { year, decidedOn, months: Number(months) }, commandId),
  done: (visit, year) => paths.year(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.annual.refusals,
  saveLabel: (visit) => visit.text.annual.pages.extendPage.save,
})
