import { z } from 'zod'
import { TextArea } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { closedBooks } from '../close.db.ts'
import { reopenPeriod } from '../reopen-period.ts'

/** Opens again what was closed for the time being, and keeps why. Not there when nothing is closed so. */
export const reopenPage = formPage({
  schema: z.object({ reason: text(500) }),
  load: (visit) => visit.read(async (tx) => (await closedBooks(tx, visit.cooperative.id)).forNow),
  title: (visit) => visit.text.books.close.reopen.title,
  lead: (visit, { until }) => visit.text.books.close.reopen.lead(formatDay(until, visit.language)),
  back: (visit) => ({
    href: paths.closePeriod(visit.cooperative.slug),
    label: visit.text.books.close.title,
  }),
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => (
    <TextArea
      name="reason"
      label={visit.text.books.close.reopen.reason}
      hint={visit.text.books.close.reopen.reasonHint}
      value={typed['reason']}
      error={wrong('reason')}
      maxLength={500}
    />
  ),
  label: (visit) => visit.text.books.close.reopen.reason,
  save: (visit, { reason }, commandId) => visit.perform(reopenPeriod, visit.actor, { reason }, commandId),
  done: (visit) => `${paths.closePeriod(visit.cooperative.slug)}?gedaan=open`,
  refusals: (visit) => visit.text.books.refusals,
  saveLabel: (visit) => visit.text.books.close.reopen.save,
})
