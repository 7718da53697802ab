import { z } from 'zod'
import { DateField, Paragraph, RadioGroup, typedParts } from '../../../ui/index.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { CORPORATION_TAX } from '../deposit.ts'
import { yearOfBooks } from '../load-year.ts'
import { noteDeposit } from '../note-deposit.ts'
import { yearIn } from './year-in.ts'

/** The adopted account went to the trade register. Not there before it was adopted, and once for each year. */
export const depositPage = formPage({
  schema: withDays(
    ['depositedOn'],
    z.object({ depositedOn: dayField(), corporationTax: choice(CORPORATION_TAX) }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const { year, adoption, deposit } = await yearOfBooks(tx, visit.cooperative.id, yearIn(visit))
      return adoption && !deposit ? { year } : undefined
    }),
  title: (visit, { year }) => visit.text.annual.deposit.title(String(year)),
  lead: (visit) => visit.text.annual.deposit.lead,
  back: (visit, { year }) => ({
    href: paths.year(visit.cooperative.slug, String(year)),
    label: visit.text.annual.pages.backToYear,
  }),
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => {
    const words = visit.text.annual.deposit
    return (
      <>
        <DateField
          name="depositedOn"
          label={words.depositedOn}
          value={typedParts(typed, 'depositedOn')}
          error={wrong('depositedOn')}
        />
        <RadioGroup
          name="corporationTax"
          label={words.corporationTax}
          choices={CORPORATION_TAX.map((value) => ({ value, label: words.tax[value] }))}
          value={typed['corporationTax']}
          error={wrong('corporationTax')}
        />
        <Paragraph quiet>{words.taxSaid}</Paragraph>
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.annual.deposit
    return field === 'corporationTax' ? words.corporationTax : words.depositedOn
  },
  save: (visit, given, commandId, { year }) =>
    visit.perform(noteDeposit, visit.actor, { year, ...given }, commandId),
  done: (visit, year) => paths.year(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.annual.refusals,
  saveLabel: (visit) => visit.text.annual.deposit.save,
})
