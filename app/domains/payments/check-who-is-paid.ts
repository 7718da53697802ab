import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { memberOfPerson } from '../members/index.ts'
import type { Item } from './batch.ts'

/** Whether whoever asks is paid by one of these. What goes to a municipality for their work is not paid to them. */
export async function paysWhoAsks(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  items: readonly Item[],
): Promise<boolean> {
  const own = await memberOfPerson(tx, cooperativeId, personId)
  return own !== undefined && items.some(({ payeeId }) => payeeId === own.id)
}
