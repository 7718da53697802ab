import type { Telling } from './telling.ts'
import type { SchemeDraft } from './scheme.ts'

/** Who says yes before money leaves a pot. */
export function approvalInWords(
  { approvers: { anyOf, count } }: SchemeDraft['pot'],
  { words }: Telling,
): string {
  if (anyOf.length === 0) return words.pot.approveUndecided
  const said = words.pot.approve[count]({ who: anyOf.map((role) => words.pot.approver[role]) })
  return said
}
