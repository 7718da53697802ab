import { z } from 'zod'
import { RadioGroup, Select } from '../../../ui/index.ts'
import { isId } from '../../../values/id.ts'
import { choice } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { InvoiceForCost } from '../../sales/index.ts'

/** Who carries the costs of joint work. */
const CARRIERS = ['one', 'all'] as const

/** The invoice a cost is of, when it is known, and who carries it. */
export const invoiceOfCost = {
  invoice: z
    .string()
    .default('')
    .transform((id) => (isId<'invoice'>(id) ? id : undefined)),
  carriers: choice(CARRIERS).default('one'),
}

/** Chooses the invoice; of joint work the costs are of one, or of all as the invoice was split. */
export function InvoiceOfCost(props: {
  visit: CooperativeVisit
  invoices: readonly InvoiceForCost[]
  typed: Typed
  wrong(field: string): string | undefined
}) {
  const { visit, invoices, typed, wrong } = props
  const words = visit.text.spending.form
  const joint = invoices.some(({ members }) => members.length > 1)
  const choices = invoices.map(({ id, number, customer, members }) => ({
    value: id,
    label: words.invoiceChoice({ number, customer, members: members.map(({ name }) => name).join(', ') }),
  }))
  return (
    <>
      <Select
        name="invoice"
        label={words.invoice}
        hint={words.invoiceHint}
        choices={choices}
        value={typed['invoice']}
        error={wrong('invoice')}
        optional
      />
      {joint && (
        <RadioGroup
          name="carriers"
          label={words.carriers}
          choices={CARRIERS.map((value) => ({ value, ...words.carrier[value] }))}
          value={typed['carriers'] ?? 'one'}
          error={wrong('carriers')}
        />
      )}
    </>
  )
}
