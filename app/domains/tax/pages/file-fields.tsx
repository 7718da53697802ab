import { z } from 'zod'
import { DateField, HiddenField, TextField, typedParts } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { dayField, optionalText, withDays } from '../../../web/fields.ts'
import type { Filled } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import { lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** What is asked of something that was filed: when, and with which reference it is paid. */
const filed = {
  filedOn: dayField(),
  paymentReference: optionalText(40),
  seen: z.string().max(64).default(''),
}
export const filedSchema = withDays(['filedOn'], z.object(filed))
/** The same, and why it counts in a period that is closed for the time being. */
export const filedLateSchema = withDays(['filedOn'], z.object({ ...filed, ...lateReason }))

/** Today, as it stands in three fields. */
export function filedToday(today: Day): Typed {
  return dayFields('filedOn', today)
}

/** The fields of filing. `seen` is always that of what stands on this page: what is filed is what was looked at. */
export function FiledFields(props: Filled<{ readonly seen: string; readonly payable: bigint }>) {
  const { visit, data, typed, wrong } = props
  const words = visit.text.tax.file
  return (
    <>
      <HiddenField name="seen" value={data.seen} />
      <DateField
        name="filedOn"
        label={words.filedOn}
        value={typedParts(typed, 'filedOn')}
        error={wrong('filedOn')}
      />
      <TextField
        name="paymentReference"
        label={words.reference}
        hint={data.payable > 0n ? words.referenceHint : words.referenceOptional}
        value={typed['paymentReference']}
        error={wrong('paymentReference')}
        inputMode="numeric"
        autocomplete="off"
        maxLength={40}
        width="medium"
        optional={data.payable <= 0n}
      />
    </>
  )
}

/** The name of a field, for the sentence when it is wrong. */
export function filedLabel(visit: CooperativeVisit, field: string): string {
  const words = visit.text.tax.file
  return lateReasonLabel(visit, field) ?? (field === 'filedOn' ? words.filedOn : words.reference)
}

/** The field that a refusal is about. */
export function filedField(reason: string): string | undefined {
  if (reason === 'vat-reference-wrong' || reason === 'vat-reference-missing') return 'paymentReference'
  return reason === 'vat-filed-on-wrong' ? 'filedOn' : lateReasonField(reason)
}
