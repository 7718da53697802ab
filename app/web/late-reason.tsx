/** One part of a form: why something counts in a period that is closed for the time being. */
import { TextField } from '../ui/index.ts'
import type { Day } from '../values/day.ts'
import { formatDay } from '../values/format.ts'
import { optionalText } from './fields.ts'
import type { Filled } from './form-page.tsx'
import type { CooperativeVisit } from './visit.ts'

/** How far the books are closed for the time being, as the books say it. */
type Closed = { readonly forNow: { readonly until: Day } | undefined }

/** What goes into the schema of the form, under the name `reason`: empty when nobody said anything. */
export const lateReason = { reason: optionalText(500) }

/** Asks why; nothing is asked when no day that can be chosen is closed for the time being. */
export function LateReason({
  visit,
  typed,
  wrong,
  closed,
}: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'> & { closed: Closed }) {
  if (!closed.forNow) return null
  const words = visit.text.form.lateReason
  return (
    <TextField
      name="reason"
      label={words.label}
      hint={words.hint(formatDay(closed.forNow.until, visit.language))}
      value={typed['reason']}
      error={wrong('reason')}
      maxLength={500}
      optional
    />
  )
}

/** The name of the field, for the sentence when it is wrong; undefined for any other field. */
export function lateReasonLabel(visit: CooperativeVisit, field: string): string | undefined {
  return field === 'reason' ? visit.text.form.lateReason.label : undefined
}

/** The field beside which the refusal stands that asks for it; undefined for any other refusal. */
export function lateReasonField(refusal: string): 'reason' | undefined {
  return refusal === 'reason-needed' ? 'reason' : undefined
}
