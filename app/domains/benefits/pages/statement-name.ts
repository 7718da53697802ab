import { formatMonth } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Statement } from '../statement/statement.ts'

/** The name of a statement: its month, and which version when there were more. */
export function nameOf(
  visit: CooperativeVisit,
  { month, version }: Pick<Statement, 'month' | 'version'>,
): string {
  return visit.text.statements.list.version({ month: formatMonth(month, visit.language), version })
}
