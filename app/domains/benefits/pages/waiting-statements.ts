import type { Tx } from '../../../platform/database.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { changeInWords } from '../statement/change-words.ts'
import { centsOf } from '../statement/figures.ts'
import { isWaiting, stateOf, type Statement, type StatementEvent } from '../statement/statement.ts'
import { wholeOf, type WholeStatement } from './statement-loading.ts'

/** Of one's own statements those that ask something: a version that differs in nothing any more does not. */
export async function askingOf(
  tx: Tx,
  visit: CooperativeVisit,
  statements: readonly Statement[],
): Promise<WholeStatement[]> {
  const asking: WholeStatement[] = []
  for (const statement of statements.filter(isWaiting)) {
    const whole = await wholeOf(tx, visit, statement)
    if (whole.wanted) asking.push(whole)
  }
  return asking
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
    const first = together.whole({
      net: euro(figures.income.net),
      paidOut: euro(figures.paidOut),
      hours: formatDuration(figures.hours.minutes, language),
    })
    return { first, more: [] }
  }
  const [first, ...more] = changed.changes.map((change) =>
    changeInWords(change, { words, language, customerOf }),
  )
  return { first: first ?? together.elsewhere, more }
}
