import type { Tx } from '../../../platform/database.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { changeInWords } from '../statement/change-words.ts'
import type { Id } from '../../../values/id.ts'
import { centsOf } from '../statement/figures.ts'
import { figuresNow } from '../statement/figures-now.ts'
import { isWaiting, stateOf, type Statement, type StatementEvent } from '../statement/statement.ts'
import { wholesOf, type WholeStatement } from './statement-loading.ts'

/**
 * Of one's own statements those that ask something: a version that differs in nothing any more does not. Only a later
 * version is reckoned for that; the first of a month asks as long as it waits.
 *
 * @param statements all of the member, as `statementsOf` gives them
 */
export async function askingOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statements: readonly Statement[],
): Promise<Statement[]> {
  const confirmed = new Set(
    statements.filter(({ confirmedAt }) => confirmedAt !== null).map(({ month }) => month),
  )
  const asking: Statement[] = []
  for (const one of statements.filter(isWaiting))
    if (!confirmed.has(one.month) || (await figuresNow(tx, cooperativeId, one)).wanted) asking.push(one)
  return asking
}

/** What waits for a member, and all of it to read when it is more than one: one alone is read on its own page. */
export async function askingToRead(
  tx: Tx,
  visit: CooperativeVisit,
  statements: readonly Statement[],
): Promise<{ readonly asking: readonly Statement[]; readonly together: readonly WholeStatement[] }> {
  const waiting = statements.filter(isWaiting)
  if (waiting.length < 2)
    return { asking: await askingOf(tx, visit.actor.cooperativeId, statements), together: [] }
  // Each is reckoned once: whether it asks something is told along.
  const wholes = (await wholesOf(tx, visit, waiting)).filter(({ wanted }) => wanted)
  return { asking: wholes.map(({ statement }) => statement), together: wholes.length < 2 ? [] : wholes }
}

/** By when a statement that waits has to be there, or that a question about it is with the office. */
export function untilInWords(
  visit: CooperativeVisit,
  statement: Statement,
  events: readonly StatementEvent[],
): string {
  const words = visit.text.statements
  const state = stateOf(statement, events, visit.now.today)
  if (state === 'objected') return words.state.objected
  const day = formatDay(statement.dueOn, visit.language)
  return state === 'late' ? words.list.lateSince({ day }) : words.list.before({ day })
}

/** What is asked about a month: in one sentence, and what else differs from what was confirmed, to unfold. */
export function differenceInWords(
  visit: CooperativeVisit,
  { figures, customerOf }: WholeStatement,
): { readonly first: string; readonly more: readonly string[] } {
  const { together, changes: words } = visit.text.statements
  const { language } = visit
  const { changed } = figures
  if (changed.since !== 'version') {
    const euro = (amount: string) => formatEuro(centsOf(amount), language)
    const sums = { net: euro(figures.income.net), paidOut: euro(figures.paidOut) }
    const { noted, minutes } = figures.hours
    const first = noted
      ? together.whole({ ...sums, hours: formatDuration(minutes, language) })
      : together.wholeNoHours(sums)
    return { first, more: [] }
  }
  const [first, ...more] = changed.changes.map((change) =>
    changeInWords(change, { words, language, customerOf }),
  )
  return { first: first ?? together.elsewhere, more }
}
