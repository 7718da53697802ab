import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** What may still stand of who leaves, and ends with their membership. */
export const LET_GO_KINDS = [
  'bookings',
  'appointments',
  'workshops',
  'promises',
  'help-posts',
  'shop-keys',
  'agreements',
] as const
export type LetGoKind = (typeof LET_GO_KINDS)[number]

/** Who leaves, as each domain is told that lets go of what still stands. */
export type Leaves = {
  readonly cooperativeId: Id<'cooperative'>
  readonly memberId: Id<'member'>
  /** Who ends the membership. */
  readonly by: Id<'person'>
  /** What the other of the two reads, where there is one. */
  readonly word: string
}

/** What a domain does when a membership ends: each for its own, in the transaction that ends it. */
export type LettingGo = {
  /** How many of each would be let go of. */
  count(
    tx: Tx,
    leaves: Pick<Leaves, 'cooperativeId' | 'memberId'>,
    now: Now,
  ): Promise<Readonly<Partial<Record<LetGoKind, number>>>>
  letGo(tx: Tx, leaves: Leaves, now: Now): Promise<void>
}
