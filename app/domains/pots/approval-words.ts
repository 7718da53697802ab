import { formatEuro } from '../../values/format.ts'
import type { Telling } from './telling.ts'
import type { SchemeDraft } from './scheme.ts'

/** Who says yes before money leaves a pot. */
export function approvalInWords(
  { approvers: { anyOf, count, administratorUpTo } }: SchemeDraft['pot'],
  { words, language }: Telling,
): string {
  if (anyOf.length === 0) return words.pot.approveUndecided
  const said = words.pot.approve[count]({ who: anyOf.map((role) => words.pot.approver[role]) })
  if (administratorUpTo === undefined) return said
  if (administratorUpTo === 'open') return `${said} ${words.pot.upToOpen}`
  return `${said} ${words.pot.upTo({ amount: formatEuro(administratorUpTo, language) })}`
}
