import { z } from 'zod'
import { AmountField, DateField, Select, TextField, typedParts } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { amount, choice, dayField, idOf, text, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { fellowMembers, memberOfPerson } from '../../members/index.ts'
import { POT_PURPOSES } from '../../pots/index.ts'
import { askInsideJob } from '../ask-inside-job.ts'
import { invoicesToPayFrom } from '../load-invoices-to-pay-from.ts'

/** The pot, or an invoice. */
const POT = 'pot'
const payFrom = z
  .string()
  .default(POT)
  .transform((from) => (isId<'invoice'>(from) ? from : undefined))

const PURPOSES = POT_PURPOSES.filter((one) => one !== 'payout')

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
      const others = (await fellowMembers(tx)).filter((one) => one.leftOn === null && one.id !== own?.id)
      const invoices = own ? await invoicesToPayFrom(tx, visit.actor.cooperativeId, own.id) : []
      return own ? { others, invoices } : undefined
    }),
  title: (visit) => visit.text.inside.ask,
  lead: (visit) => visit.text.inside.lead,
  back: (visit) => ({ href: paths.insideJobs(visit.cooperative.slug), label: visit.text.inside.back }),
  initial: () => ({ purpose: 'business-cost', from: POT }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.inside.form
    return (
      <>
        <Select
          name="earnerId"
          label={words.earner}
          choices={data.others.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['earnerId']}
          error={wrong('earnerId')}
        />
        <TextField
          name="what"
          label={words.what}
          value={typed['what']}
          error={wrong('what')}
          maxLength={200}
        />
        <AmountField name="amount" label={words.amount} value={typed['amount']} error={wrong('amount')} />
        <Select
          name="from"
          label={words.from}
          hint={words.fromHint}
          choices={[
            { value: POT, label: words.fromPot },
            ...data.invoices.map(({ id, number, customer, left }) => ({
              value: id,
              label: words.fromInvoice({ number, customer, left: formatEuro(left, visit.language) }),
            })),
          ]}
          value={typed['from']}
          error={wrong('from')}
        />
        <Select
          name="purpose"
          label={words.purpose}
          hint={words.purposeHint}
          choices={PURPOSES.map((one) => ({ value: one, label: visit.text.pots.purpose[one] }))}
          value={typed['purpose']}
          error={wrong('purpose')}
        />
        <DateField
          name="workedOn"
          label={words.workedOn}
          hint={words.workedOnHint}
          value={typedParts(typed, 'workedOn')}
          error={wrong('workedOn')}
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.inside.form
    if (field === 'earnerId') return words.earner
    if (field === 'workedOn') return words.workedOn
    if (field === 'purpose') return words.purpose
    if (field === 'from') return words.from
    return field === 'amount' ? words.amount : words.what
  },
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
