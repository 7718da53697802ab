import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { policyOfMonth } from '../agreement/agreement.db.ts'
import type { Policy } from '../engine/policy.ts'
import { daysOfMonth, monthsLater } from '../figures/month.ts'
import { monthOfWork } from '../figures/month-of-work.db.ts'
import { cashMonthOf, type MonthOfWork } from '../figures/month-of-work.ts'
import { daysWorked } from '../hours/hours.db.ts'
import { readFigures, statementFigures, type ToldBefore } from './figures.ts'
import type { StatementFigures } from './figures-shape.ts'
import type { Statement } from './statement.ts'
import { lastConfirmed, type LastConfirmed } from './statement.db.ts'
import { namesFor } from './statement-work.db.ts'

/** What a statement says as things are now, and the month behind it, in which customers have their names. */
export type FiguresNow = {
  readonly figures: StatementFigures
  readonly of: MonthOfWork
  /** What the municipality agreed for that month. */
  readonly policy: Policy
  /**
   * Whether there is something to ask: nothing was confirmed of this month, something differs from what was, or that
   * was called back before it was sent.
   */
  readonly wanted: boolean
  /** The version that was called back, when the last one that was confirmed was. */
  readonly recalled: number | undefined
}

/** What a statement says as the books and the hours are now. For the member, and for a job. */
export async function figuresNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  statement: Pick<Statement, 'memberId' | 'municipalityId' | 'month' | 'version'>,
): Promise<FiguresNow> {
  const { memberId, municipalityId, month, version } = statement
  const of = await monthOfWork(tx, cooperativeId, memberId, month)
  const last = await lastConfirmed(tx, cooperativeId, memberId, month)
  const { policy } = await policyOfMonth(tx, cooperativeId, municipalityId, month)
  const figures = statementFigures({
    version,
    names: await namesFor(tx, cooperativeId, statement),
    of,
    cashBy: cashMonthOf(policy),
    worked: await daysWorked(tx, cooperativeId, memberId, daysOfMonth(month)),
    before: await toldBefore(tx, cooperativeId, statement, last),
  })
  const { changed } = figures
  const differs = changed.since !== 'version' || changed.changes.length > 0
  const recalled = last?.recalled === true ? last.version : undefined
  return { figures, of, policy, wanted: differs || recalled !== undefined, recalled }
}

async function toldBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, month }: Pick<Statement, 'memberId' | 'month'>,
  version: LastConfirmed | undefined,
): Promise<ToldBefore> {
  if (version) return { since: 'version', version: version.version, figures: readFigures(version.figures) }
  const earlier = await lastConfirmed(tx, cooperativeId, memberId, monthsLater(month, -1))
  return earlier ? { since: 'month', figures: readFigures(earlier.figures) } : { since: 'nothing' }
}
