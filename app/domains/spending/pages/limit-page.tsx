import { z } from 'zod'
import { AmountField, Link, Notice } from '../../../ui/index.ts'
import { toDecimal } from '../../../values/money.ts'
import { anyAmount } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { setSpendingLimit } from '../set-spending-limit.ts'
import { askedLimit, spendingLimit } from '../spending-limit.db.ts'
import { askedInWords } from './limit-answer.tsx'

/** Above which amount another person approves the invoice of a supplier: the board says so. */
export const limitPage = formPage({
  schema: z.object({
    cents: anyAmount().refine((cents) => cents >= 0n, 'amount-negative'),
  }),
  load: (visit) =>
    visit.read(async (tx) => ({
      limit: await spendingLimit(tx, visit.cooperative.id),
      asked: await askedLimit(tx, visit.cooperative.id),
    })),
  title: (visit) => visit.text.suppliers.limit.title,
  lead: (visit) => visit.text.suppliers.limit.lead,
  back: (visit) => ({ href: paths.home(visit.cooperative.slug), label: visit.text.navigation.home }),
  initial: ({ limit }) => ({ cents: toDecimal(limit).replace('.', ',') }),
  above: ({ asked }, visit) => {
    const words = visit.text.suppliers.limit
    const done = { bewaard: words.saved, gevraagd: words.askedDone }
    const said = Object.entries(done).find(([key]) => visit.url.searchParams.has(key))?.[1]
    return (
      <>
        {said !== undefined && (
          <Notice tone="done" announce>
            {said}
          </Notice>
        )}
        {asked && (
          <Notice tone="doubt" title={words.waits}>
            <p>{askedInWords(visit, asked)}</p>
            <Link href={paths.askedSpendingLimit(visit.cooperative.slug)}>{words.answer}</Link>
          </Notice>
        )}
      </>
    )
  },
  fields({ visit, typed, wrong }) {
    const words = visit.text.suppliers.limit
    return (
      <AmountField
        name="cents"
        label={words.cents}
        hint={words.centsHint}
        value={typed['cents']}
        error={wrong('cents')}
      />
    )
  },
  label: (visit) => visit.text.suppliers.limit.cents,
  save: (visit, value, commandId) => visit.perform(setSpendingLimit, visit.actor, value, commandId),
  done: (visit, became) =>
    `${paths.spendingLimit(visit.cooperative.slug)}?${became === 'set' ? 'bewaard' : 'gevraagd'}`,
  refusals: (visit) => visit.text.suppliers.refusals,
  refusedField: () => 'cents',
  saveLabel: (visit) => visit.text.suppliers.limit.save,
})
