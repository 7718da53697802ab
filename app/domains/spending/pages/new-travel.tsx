import { z } from 'zod'
import { DateField, Notice, Select, typedParts } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { dayField, idOf, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { membersOf } from '../../members/index.ts'
import { invoicesForCosts } from '../../sales/index.ts'
import { bookTravel } from '../book-travel.ts'
import { InvoiceOfCost, invoiceOfCost } from './invoice-of-cost.tsx'
import { travelRateOn } from '../travel.ts'
import { JourneyFields, journeyFields } from './journey-fields.tsx'
import { askAboutJourney } from './ask-about-journey.ts'
import { readSure } from './ask-if-sure.tsx'

/** A journey of a member with their own transport, at the rate of the law. */
export const newTravelPage = formPage({
  schema: withDays(
    ['spentOn'],
    z.object({
      member: idOf<'member'>(),
      spentOn: dayField(),
      ...journeyFields,
      sure: z.string().default('').transform(readSure),
      ...invoiceOfCost,
    }),
  ),
  load: (visit) =>
    visit.read(async (tx) => ({
      // Nobody books their own, so one is not offered oneself.
      members: (await membersOf(tx, visit.cooperative.id)).filter(
        (member) => member.personId !== visit.actor.personId,
      ),
      invoices: await invoicesForCosts(tx, visit.cooperative.id),
    })),
  title: (visit) => visit.text.spending.travel.title,
  lead: (visit) =>
    visit.text.spending.travel.lead({
      rate: formatEuro(travelRateOn(visit.now.today) ?? 0n, visit.language),
    }),
  back: (visit) => ({ href: paths.costs(visit.cooperative.slug), label: visit.text.spending.form.back }),
  initial: () => ({ vehicle: 'car' }),
  above: (_data, visit) => <Notice>{visit.text.spending.travel.ticket}</Notice>,
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.spending.travel.form
    return (
      <>
        <Select
          name="member"
          label={words.member}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['member']}
          error={wrong('member')}
        />
        <DateField
          name="spentOn"
          label={words.spentOn}
          value={typedParts(typed, 'spentOn')}
          error={wrong('spentOn')}
        />
        <JourneyFields visit={visit} typed={typed} wrong={wrong} words={words} />
        <InvoiceOfCost visit={visit} invoices={data.invoices} typed={typed} wrong={wrong} />
      </>
    )
  },
  label: (visit, field) => {
    const { invoice, carriers } = visit.text.spending.form
    const form = { ...visit.text.spending.travel.form, invoice, carriers }
    return form[field as keyof typeof form] ?? field
  },
  confirm: (visit, { member: memberId, invoice: invoiceId, carriers, ...journey }, { members }) =>
    askAboutJourney(visit, { ...journey, memberId, invoiceId, byAll: carriers === 'all' }, members),
  save: (visit, { member: memberId, invoice: invoiceId, carriers, ...journey }, commandId) =>
    visit.perform(
      bookTravel,
      visit.actor,
      { ...journey, memberId, invoiceId, byAll: carriers === 'all' },
      commandId,
    ),
  done: (visit, id) => `${paths.cost(visit.cooperative.slug, id)}?geboekt`,
  refusals: (visit) => visit.text.spending.refusals,
  refusedField: (reason) => {
    if (reason === 'kilometres-impossible') return 'kilometres'
    if (reason === 'invoice-of-others' || reason === 'invoice-needed') return 'invoice'
    return reason === 'day-to-come' || reason === 'no-travel-rate' ? 'spentOn' : undefined
  },
  saveLabel: (visit) => visit.text.spending.form.save,
})
