import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { storeWithdrawn } from './batch.db.ts'
import { closeItems, itemsOf } from './item.db.ts'

/** Ends a batch that the bank cannot have: all that is in it is to be paid again. For who holds the pen. */
export async function endBatch(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  { batchId, why }: { readonly batchId: Id<'payment-batch'>; readonly why: string },
  { at }: Now,
): Promise<void> {
  await storeWithdrawn(tx, cooperativeId, batchId, { person: personId, at, why })
  const ids = (await itemsOf(tx, cooperativeId, batchId)).map((item) => item.id)
  await closeItems(tx, cooperativeId, ids, { as: 'withdrawn', at, person: personId, why })
}
