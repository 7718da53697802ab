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

/** What is asked about a month, in one sentence: what differs from what was confirmed, or what the month comes to. */
export function differenceInWords(visit: CooperativeVisit, { figures, customerOf }: WholeStatement): string {
  const { together, changes: words } = visit.text.statements
  const { language } = visit
  const { changed } = figures
  if (changed.since !== 'version') {
    const euro = (amount: string) => formatEuro(centsOf(amount), language)
    return together.whole({
      net: euro(figures.income.net),
      paidOut: euro(figures.paidOut),
      hours: formatDuration(figures.hours.minutes, language),
    })
  }
  const [first, ...more] = changed.changes
  if (!first) return together.elsewhere
  return together.differs({
    first: changeInWords(first, { words, language, customerOf }),
    more: more.length,
  })
}
