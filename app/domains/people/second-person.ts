import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { myAccessIsOpen } from '../../platform/own-hands.db.ts'
import { iHoldAccessOf } from './access.db.ts'

/**
 * Whether whoever asks counts as another than who did the first thing, as every second yes asks (decision 0015). For
 * what is shown beforehand: the command and the database decide.
 *
 * @param first who wrote or asked it
 */
export async function amSecondTo(
  tx: Tx,
  { personId }: PersonActor,
  first: string,
  { at }: Now,
): Promise<boolean> {
  if (first === personId || (await myAccessIsOpen(tx, at))) return false
  return !(await iHoldAccessOf(tx, first, at))
}
