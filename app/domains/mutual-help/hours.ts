/** Hours for each other: an hour is an hour, accounts begin at zero, and all of them together are zero. No money. */
import type { Id } from '../../values/id.ts'
import type { HelpPromise, PostKind } from './help.ts'

/** The longest that help is said to have taken at once, in minutes: a hundred hours. */
export const MOST_MINUTES = 6000

/** How far below zero an account may go unless the board says otherwise, in minutes: twenty hours. */
export const LOWEST_AT_FIRST = -1200

/** Minutes that went from one member to another. */
export type Transfer = {
  readonly id: Id<'help-transfer'>
  /** Null: from the co-operative, for a turn of a role. */
  readonly fromId: Id<'member'> | null
  readonly from: string
  readonly toId: Id<'member'>
  readonly to: string
  readonly minutes: number
  /** What it was for, when it was help and no gift. */
  readonly what: string | null
  /** Whether it was asked or offered; null when it was no help. */
  readonly kind: PostKind | null
  /** The role, when it was for a turn. */
  readonly duty: string | null
  readonly word: string
  readonly movedAt: Date
}

/** What is on the account of a member after these, in minutes. */
export function accountOf(
  member: Id<'member'>,
  transfers: readonly Pick<Transfer, 'fromId' | 'toId' | 'minutes'>[],
): number {
  return transfers.reduce((sum, { fromId, toId, minutes }) => {
    if (fromId === member) return sum - minutes
    return toId === member ? sum + minutes : sum
  }, 0)
}

/** What is kept when somebody says that help is done. */
export type DoneSaid = {
  readonly helperDone: boolean
  readonly helpedDone: boolean
  readonly minutes: number | null
}

/**
 * After one of the two says that it is done, and how long it took. Who says another number than the other did, asks
 * them anew: only the same number, said by both, is done.
 *
 * @param minutes null where no hours are kept
 */
export function afterDone(promise: HelpPromise, by: Id<'member'>, minutes: number | null): DoneSaid {
  const helps = by === promise.helperId
  const other = (helps ? promise.helpedDoneAt : promise.helperDoneAt) !== null && promise.minutes === minutes
  return { helperDone: helps || other, helpedDone: !helps || other, minutes }
}
