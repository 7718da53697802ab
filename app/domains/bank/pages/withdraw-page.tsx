import { z } from 'zod'
import { Notice, TextField } from '../../../ui/index.ts'
import { formatEuro, formatPeriod } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { standingStatements } from '../import.db.ts'
import { withdrawStatement } from '../withdraw-statement.ts'

/** Withdraws a statement that was read in error. */
export const withdrawPage = formPage({
  schema: z.object({ why: text(300) }),
  load: (visit) =>
    visit.read(async (tx) =>
      (await standingStatements(tx, visit.cooperative.id)).find(
        ({ id }) => id === visit.id<'bank-statement'>('statement'),
      ),
    ),
  title: (visit) => visit.text.bank.withdraw.title,
  lead: (visit, { from, until, opening, closing }) =>
    visit.text.bank.withdraw.lead({
      period: formatPeriod(from ?? until, until, visit.language),
      opening: opening === null ? null : formatEuro(opening, visit.language),
      closing: formatEuro(closing, visit.language),
    }),
  back: (visit) => ({
    href: paths.bankStatements(visit.cooperative.slug),
    label: visit.text.bank.statements.title,
  }),
  above: (_, visit) => <Notice>{visit.text.bank.withdraw.what}</Notice>,
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => (
    <TextField
      name="why"
      label={visit.text.bank.withdraw.why}
      hint={visit.text.bank.withdraw.whyHint}
      value={typed['why']}
      error={wrong('why')}
      maxLength={300}
    />
  ),
  label: (visit) => visit.text.bank.withdraw.why,
  save: (visit, { why }, commandId, { id }) =>
    visit.perform(withdrawStatement, visit.actor, { statementId: id, why }, commandId),
  done: (visit) => `${paths.bankStatements(visit.cooperative.slug)}?ingetrokken`,
  refusals: (visit) => visit.text.bank.refusals,
  saveLabel: (visit) => visit.text.bank.withdraw.save,
})
