/** Who may write down what a member says who never signs in. Pure. */
import type { Id } from '../../values/id.ts'
import type { DayWord } from './help-day.ts'
import type { HelpPromise, HelpWord } from './help.ts'

export const HOW_SAID = ['told', 'on-paper'] as const
/** How a member said it who never signs in: in words, or on a sheet of paper. */
export type HowSaid = (typeof HOW_SAID)[number]

/** One word that was written down. */
export type Written = {
  readonly promiseId: Id<'help-promise'> | null
  readonly memberId: Id<'member'>
  readonly member: string
  readonly says: 'post' | HelpWord | DayWord
  readonly how: HowSaid
  readonly writtenBy: Id<'person'>
  readonly writer: string
}

/**
 * Whether somebody may write for one side of a promise: nobody speaks for both, not who is the other side and not who
 * wrote down anything for them.
 */
export function maySpeakFor(
  { id, helperId, helpedId }: Pick<HelpPromise, 'id' | 'helperId' | 'helpedId'>,
  side: Id<'member'>,
  writer: { readonly personId: Id<'person'>; readonly memberId: Id<'member'> | undefined },
  written: readonly Written[],
): boolean {
  if (side !== helperId && side !== helpedId) return false
  const other = side === helperId ? helpedId : helperId
  const wroteForOther = written.some(
    (one) =>
      one.writtenBy === writer.personId &&
      one.memberId === other &&
      (one.promiseId === id || one.promiseId === null),
  )
  return writer.memberId !== other && !wroteForOther
}
