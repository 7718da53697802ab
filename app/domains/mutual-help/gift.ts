/** Hours that a member gives while somebody sits beside them: they wait for a yes of who gets them. Pure. */
import type { Id } from '../../values/id.ts'

export const GIFT_ANSWERS = ['yes', 'no', 'taken-back'] as const
/** What is said to hours that were offered: by who gets them, and `taken-back` by who offered them. */
export type GiftAnswer = (typeof GIFT_ANSWERS)[number]

/** Hours that were offered, in minutes. */
export type Gift = {
  readonly id: Id<'help-gift'>
  readonly fromId: Id<'member'>
  readonly from: string
  readonly toId: Id<'member'>
  readonly to: string
  readonly minutes: number
  readonly word: string
  /** Who sat beside the member and wrote it. */
  readonly writtenBy: Id<'person'>
  readonly writer: string
  readonly writtenAt: Date
  readonly answer: GiftAnswer | null
}

/** What one of the two may say now; whose hands wrote it does not say yes to it either, beside whomever they sit. */
export function mayBeSaidOfGift(
  { answer, fromId, toId, writtenBy }: Gift,
  by: Id<'member'>,
  hands: Id<'person'> | undefined,
): readonly GiftAnswer[] {
  if (answer !== null) return []
  if (by === fromId) return ['taken-back']
  if (by !== toId) return []
  return hands === writtenBy ? ['no'] : ['yes', 'no']
}
