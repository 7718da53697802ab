import { z } from 'zod'
import { Select, TextField } from '../../../ui/index.ts'
import { optionalText } from '../../../web/fields.ts'
import { setInvoiceTerms } from '../set-invoice-terms.ts'
import { settingsSection } from './section.tsx'

const USUAL_TERMS = [7, 8, 14, 21, 30, 45, 60]

const schema = z.object({
  paymentTermDays: z
    .string('choose')
    .regex(/^([1-9]\d?|1[01]\d|120)$/, 'choose')
    .transform(Number),
  invoiceFooter: optionalText(400),
})

/** How long customers have to pay, and the line at the foot. */
export const invoicesSection = settingsSection({
  key: 'invoices',
  slug: 'facturen',
  schema,
  lead: (visit) => visit.text.cooperative.invoices.lead,
  label(visit, field) {
    const words = visit.text.cooperative.invoices
    return field === 'paymentTermDays' ? words.paymentTermFact : words.footer
  },
  initial: ({ cooperative }) => ({
    paymentTermDays: String(cooperative.paymentTermDays),
    invoiceFooter: cooperative.invoiceFooter,
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.cooperative.invoices
    const terms = [...new Set([...USUAL_TERMS, data.cooperative.paymentTermDays])].toSorted((a, b) => a - b)
    return (
      <>
        <Select
          name="paymentTermDays"
          label={words.paymentTerm}
          hint={words.paymentTermHint}
          choices={terms.map((days) => ({ value: String(days), label: words.days(days) }))}
          value={typed['paymentTermDays']}
          error={wrong('paymentTermDays')}
        />
        <TextField
          name="invoiceFooter"
          label={words.footer}
          hint={words.footerHint}
          value={typed['invoiceFooter']}
          error={wrong('invoiceFooter')}
          maxLength={400}
          optional
        />
      </>
    )
  },
  save: (visit, value, commandId) => visit.perform(setInvoiceTerms, visit.actor, value, commandId),
})
