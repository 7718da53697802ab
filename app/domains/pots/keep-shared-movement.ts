import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { EntryOfMove } from './pot-move.ts'
import { insertMovement } from './pot-movement.db.ts'

/**
 * What a sharing brought a pot: `amount` in cents, below 0 when it took back, and nothing at all when it all went
 * elsewhere.
 */
export type SharedMovement = {
  readonly memberId: Id<'member'>
  readonly amount: Cents
  readonly sharingId: Id<'sharing'>
  readonly versionId: Id<'scheme-version'>
}

/**
 * Keeps what a sharing did to a pot, for who holds the pen and has posted the entry. Nothing is asked of the scheme or
 * of what is in the pot: a sharing follows its own rule, which may leave a pot below zero
 * (`docs/decisions/0006-sharing-out.md`).
 */
export async function keepSharedMovement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  shared: SharedMovement,
  entry: EntryOfMove,
  now: Now,
): Promise<void> {
  await insertMovement(tx, cooperativeId, {
    ...shared,
    id: newId(now.at),
    kind: 'shared',
    purpose: null,
    what: null,
    insideJobId: null,
    emptyingId: null,
    undoesId: null,
    entry,
    bookedAt: now.at,
    approvedBy: null,
    requestId: null,
  })
}
