import { AmountField, DateField, Select, TextField, typedParts } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { POT_PURPOSES } from '../../pots/index.ts'

type Fields = { visit: CooperativeVisit; typed: Typed; wrong: (field: string) => string | undefined }
type Choices = readonly { readonly value: string; readonly label: string }[]

const PURPOSES = POT_PURPOSES.filter((one) => one !== 'payout')

/** Who did what, and for how much. */
export function WhatWasDone({
  visit,
  typed,
  wrong,
  others,
  amount = visit.text.inside.form.amount,
}: Fields & { others: Choices; amount?: string }) {
  const words = visit.text.inside.form
  return (
    <>
      <Select
        name="earnerId"
        label={words.earner}
        choices={others}
        value={typed['earnerId']}
        error={wrong('earnerId')}
      />
      <TextField name="what" label={words.what} value={typed['what']} error={wrong('what')} maxLength={200} />
      <AmountField name="amount" label={amount} value={typed['amount']} error={wrong('amount')} />
    </>
  )
}

/** What it is for, and when it was done. */
export function WhatForAndWhen({
  visit,
  typed,
  wrong,
  purposeHint = visit.text.inside.form.purposeHint,
}: Fields & { purposeHint?: string }) {
  const words = visit.text.inside.form
  return (
    <>
      <Select
        name="purpose"
        label={words.purpose}
        hint={purposeHint}
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
}

/** What a field is called where it is wrong. */
export function insideField(visit: CooperativeVisit, field: string): string {
  const words = visit.text.inside.form
  if (field === 'earnerId') return words.earner
  if (field === 'workedOn') return words.workedOn
  if (field === 'purpose') return words.purpose
  if (field === 'from') return words.from
  return field === 'amount' ? words.amount : words.what
}
