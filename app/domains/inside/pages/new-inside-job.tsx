import { z } from 'zod'
import { Select } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { amount, choice, dayField, idOf, text, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { fellowMembers, isGoneOn, memberOfPerson } from '../../members/index.ts'
import { POT_PURPOSES } from '../../pots/index.ts'
import { askInsideJob } from '../ask-inside-job.ts'
import { invoicesToPayFrom } from '../load-invoices-to-pay-from.ts'
import { insideField, WhatForAndWhen, WhatWasDone } from './inside-job-fields.tsx'

/** The pot, or an invoice. */
const POT = 'pot'
const payFrom = z
  .string()
  .default(POT)
  .transform((from) => (isId<'invoice'>(from) ? from : undefined))

/** A member writes down what another member did for them. */
export const newInsideJobPage = formPage({
  schema: withDays(
    ['workedOn'],
    z.object({
      earnerId: idOf<'member'>(),
      amount: amount(),
      purpose: choice(POT_PURPOSES),
      what: text(200),
      workedOn: dayField(),
      from: payFrom,
    }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const own = await memberOfPerson(tx, visit.actor.cooperativeId, visit.actor.personId)
      const others = (await fellowMembers(tx)).filter(
        (one) => one.id !== own?.id && !isGoneOn(one, visit.now.today),
      )
      const invoices = own ? await invoicesToPayFrom(tx, visit.actor.cooperativeId, own.id) : []
      return own ? { others, invoices } : undefined
    }),
  title: (visit) => visit.text.inside.ask,
  lead: (visit) => visit.text.inside.lead,
  back: (visit) => ({ href: paths.insideJobs(visit.cooperative.slug), label: visit.text.inside.back }),
  initial: () => ({ purpose: 'business-cost', from: POT }),
  fields: ({ visit, data, typed, wrong }) => (
    <>
      <WhatWasDone
        visit={visit}
        typed={typed}
        wrong={wrong}
        others={data.others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="from"
        label={visit.text.inside.form.from}
        hint={visit.text.inside.form.fromHint}
        choices={[
          { value: POT, label: visit.text.inside.form.fromPot },
          ...data.invoices.map(({ id, number, customer, left }) => ({
            value: id,
            label: visit.text.inside.form.fromInvoice({
              number,
              customer,
              left: formatEuro(left, visit.language),
            }),
          })),
        ]}
        value={typed['from']}
        error={wrong('from')}
      />
      <WhatForAndWhen visit={visit} typed={typed} wrong={wrong} />
    </>
  ),
  label: insideField,
  save: (visit, { from: invoiceId, ...asked }, commandId) =>
    visit.perform(askInsideJob, visit.actor, { ...asked, invoiceId }, commandId),
  done: (visit) => `${paths.insideJobs(visit.cooperative.slug)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.inside.refusals,
  refusedField: (reason) => {
    if (reason === 'inside-with-whom') return 'earnerId'
    if (reason === 'inside-day-to-come') return 'workedOn'
    if (reason === 'inside-invoice') return 'from'
    return reason === 'inside-amount' || reason === 'inside-more-than-invoice' ? 'amount' : undefined
  },
  saveLabel: (visit) => visit.text.inside.form.save,
})
