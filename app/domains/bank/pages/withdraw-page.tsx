import { z } from 'zod'
import { Heading, Notice, Stack, TaskList, TextField } from '../../../ui/index.ts'
import { formatDay, formatEuro, formatPeriod } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { linesHolding, type BankLine } from '../bank-line.db.ts'
import { standingStatements, type StoredStatement } from '../import.db.ts'
import { withdrawStatement } from '../withdraw-statement.ts'
import { partyOf } from './sentences.ts'

/** A statement that stands, with the lines for which it cannot be withdrawn. */
type Withdrawing = StoredStatement & { readonly holding: readonly BankLine[] }

/** Withdraws a statement that was read in error. When that cannot be, it says so before asking anything. */
export const withdrawPage = formPage({
  schema: z.object({ why: text(300) }),
  load,
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
  above: ({ holding }, visit) =>
    holding.length > 0 ? (
      <Held visit={visit} holding={holding} />
    ) : (
      <Notice>{visit.text.bank.withdraw.what}</Notice>
    ),
  offered: ({ holding }) => holding.length === 0,
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

async function load(visit: CooperativeVisit): Promise<Withdrawing | undefined> {
  const id = visit.id<'bank-statement'>('statement')
  return visit.read(async (tx) => {
    const found = (await standingStatements(tx, visit.cooperative.id)).find((one) => one.id === id)
    return found && { ...found, holding: await linesHolding(tx, visit.cooperative.id, found.id) }
  })
}

/** So many lines stand in sight, the rest one tap away. */
const IN_SIGHT = 10

/** Which lines hold a statement, and what to do. */
function Held({ visit, holding }: { visit: CooperativeVisit; holding: readonly BankLine[] }) {
  const words = visit.text.bank.withdraw
  return (
    <Stack>
      <Notice tone="doubt" title={words.heldTitle}>
        {words.held({ count: holding.length })}
      </Notice>
      <Heading level={2}>{words.whatNow}</Heading>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Heading level={2}>{words.heldLines}</Heading>
      <TaskList
        limit={IN_SIGHT}
        tasks={holding.map((line) => ({
          href: `${paths.bankLine(visit.cooperative.slug, line.id)}?toon=alle`,
          title: partyOf(visit, line),
          detail: `${formatEuro(line.amount, visit.language)}, ${formatDay(line.bookedOn, visit.language)}`,
        }))}
      />
    </Stack>
  )
}
