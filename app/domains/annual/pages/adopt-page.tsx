import { z } from 'zod'
import { AmountField, DateField, Paragraph, typedParts } from '../../../ui/index.ts'
import { formatAmount, formatEuro } from '../../../values/format.ts'
import { abs, type Cents } from '../../../values/money.ts'
import { dayField, optionalAmount, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { LateReason, lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { closedBooks } from '../../books/index.ts'
import { adoptAccount } from '../adopt-account.ts'
import { yearOfBooks } from '../load-year.ts'
import { yearIn } from './year-in.ts'

const PARTS = ['toEquity', 'toTraining', 'toReserve'] as const
type Part = (typeof PARTS)[number]

/** Cents of any sign; left empty is nothing. */
const part = optionalAmount().transform((cents): Cents => cents ?? 0n)

/** What the general meeting decided: its day, and where the result goes. Not there when nothing waits for it. */
export const adoptPage = formPage({
  schema: withDays(
    ['metOn'],
    z.object({ metOn: dayField(), toEquity: part, toTraining: part, toReserve: part, ...lateReason }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const { year, accounts, adoption } = await yearOfBooks(tx, visit.cooperative.id, yearIn(visit))
      const { forNow } = await closedBooks(tx, visit.cooperative.id)
      const closed = { forNow: forNow && forNow.until > `${year}-12-31` ? forNow : undefined }
      const [newest] = accounts
      return newest && !adoption ? { year, result: newest.result, closed } : undefined
    }),
  title: (visit, { year }) => visit.text.annual.pages.adoptPage.title(String(year)),
  lead: (visit, { result }) => {
    const words = visit.text.annual.pages.adoptPage
    const facts = { result: formatEuro(abs(result), visit.language) }
    return result < 0n ? words.leadLoss(facts) : words.lead(facts)
  },
  back: (visit, { year }) => ({
    href: paths.year(visit.cooperative.slug, String(year)),
    label: visit.text.annual.pages.backToYear,
  }),
  initial: ({ result }) => ({ toEquity: formatAmount(result, 'nl').replace('\u2212', '-') }),
  fields: ({ visit, typed, wrong, data }) => (
    <>
      <DateField
        name="metOn"
        label={visit.text.annual.pages.adoptPage.metOn}
        value={typedParts(typed, 'metOn')}
        error={wrong('metOn')}
      />
      {PARTS.map((name) => (
        <AmountField
          key={name}
          name={name}
          label={visit.text.annual.pages.adoptPage[name]}
          value={typed[name]}
          error={wrong(name)}
          optional={name !== 'toEquity'}
        />
      ))}
      <LateReason visit={visit} typed={typed} wrong={wrong} closed={data.closed} />
      <Paragraph quiet>{visit.text.annual.pages.adoptPage.hint}</Paragraph>
    </>
  ),
  label,
  save: (visit, decided, commandId, { year }) =>
    visit.perform(adoptAccount, visit.actor, { year, ...decided }, commandId),
  done: (visit, _, { year }) => paths.year(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.annual.refusals,
  refusedField: (reason) => {
    if (reason === 'result-not-divided') return 'toEquity'
    return reason === 'day-in-future' || reason === 'met-within-year' ? 'metOn' : lateReasonField(reason)
  },
  saveLabel: (visit) => visit.text.annual.pages.adoptPage.save,
})

function label(visit: CooperativeVisit, field: string): string {
  const words = visit.text.annual.pages.adoptPage
  return lateReasonLabel(visit, field) ?? (PARTS.includes(field as Part) ? words[field as Part] : words.metOn)
}
