import { TextField } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Filled } from '../../../web/form-page.tsx'
import type { Closed } from '../../books/index.ts'

/** Asks why something is booked in a period that is closed for the time being; nothing when none is. */
export function LateReason({
  visit,
  typed,
  wrong,
  closed,
}: Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'> & { closed: Closed }) {
  if (!closed.forNow) return null
  const words = visit.text.books.memorial
  return (
    <TextField
      name="reason"
      label={words.reason}
      hint={words.reasonHint(formatDay(closed.forNow.until, visit.language))}
      value={typed['reason']}
      error={wrong('reason')}
      maxLength={500}
      optional
    />
  )
}
