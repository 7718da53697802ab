import type { Telling } from './telling.ts'
import type { SchemeDraft } from './scheme.ts'

/** Who says yes, and how much of that holds by itself: the administration alone books what leaves a pot. */
export function approvalInWords(
  { approvers: { anyOf, count } }: SchemeDraft['pot'],
  { words }: Telling,
): string {
  if (anyOf.length === 0) return words.pot.approveUndecided
  const who = anyOf.map((role) => words.pot.approver[role])
  const others = who.filter((name) => name !== words.pot.approver.administrator)
  if (count === 1 && others.length < who.length) return words.pot.approve.booked({ others })
  return words.pot.approve[count]({ who })
}
