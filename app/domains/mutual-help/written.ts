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
 * said anything for them.
 *
 * @param writer `memberId`: who writes, as a member; `spokenFor`: for whom they said something of this promise
 */
export function maySpeakFor(
  { helperId, helpedId }: Pick<HelpPromise, 'helperId' | 'helpedId'>,
  side: Id<'member'>,
  writer: { readonly memberId: Id<'member'> | undefined; readonly spokenFor: ReadonlySet<Id<'member'>> },
): boolean {
  if (side !== helperId && side !== helpedId) return false
  const other = side === helperId ? helpedId : helperId
  return writer.memberId !== other && !writer.spokenFor.has(other)
}
