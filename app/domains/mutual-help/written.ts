/** Who may write down what a member says who never signs in. Pure. */
import type { Id } from '../../values/id.ts'
import type { HelpPromise } from './help.ts'
import type { Written } from './help-written.db.ts'

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
