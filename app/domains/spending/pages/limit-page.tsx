import { z } from 'zod'
import { AmountField, Notice } from '../../../ui/index.ts'
import { toDecimal } from '../../../values/money.ts'
import { anyAmount } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { setSpendingLimit } from '../set-spending-limit.ts'
import { spendingLimit } from '../supplier-invoice.db.ts'

/** Above which amount another person approves the invoice of a supplier: the board says so. */
export const limitPage = formPage({
  schema: z.object({
    cents: anyAmount().refine((cents) => cents >= 0n, 'amount-negative'),
  }),
  load: (visit) => visit.read(async (tx) => ({ limit: await spendingLimit(tx, visit.cooperative.id) })),
  title: (visit) => visit.text.suppliers.limit.title,
  lead: (visit) => visit.text.suppliers.limit.lead,
  back: (visit) => ({ href: paths.home(visit.cooperative.slug), label: visit.text.navigation.home }),
  initial: ({ limit }) => ({ cents: toDecimal(limit).replace('.', ',') }),
  above: (_data, visit) =>
    visit.url.searchParams.has('bewaard') && (
      <Notice tone="done" announce>
        {visit.text.suppliers.limit.saved}
      </Notice>
    ),
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
  done: (visit) => `${paths.spendingLimit(visit.cooperative.slug)}?bewaard`,
  refusals: (visit) => visit.text.suppliers.refusals,
  refusedField: () => 'cents',
  saveLabel: (visit) => visit.text.suppliers.limit.save,
})
