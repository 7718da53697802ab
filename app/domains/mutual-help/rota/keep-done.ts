import type { PersonActor } from '../../../platform/actor.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../values/id.ts'
import { hoursKeptOf, insertTransfer } from '../hours.db.ts'
import { keepTurn } from './rota.db.ts'
import type { Turn } from './rota.ts'

/**
 * Keeps that a turn was done by whose it is, and brings its minutes where hours are kept of that member: they come from
 * the co-operative.
 */
export async function keepDone(
  tx: Tx,
  { cooperativeId, personId: by }: PersonActor,
  { duty, on, memberId }: Turn,
  now: Now,
): Promise<void> {
  if (memberId === null) return
  const done = { dutyId: duty.id, on, memberId, letGo: false, off: false, doneAt: now.at, by, at: now.at }
  await keepTurn(tx, cooperativeId, done)
  if (!(await hoursKeptOf(tx, [memberId], now.today))) return
  const transfer = { fromId: null, toId: memberId, minutes: duty.minutes, word: '', movedAt: now.at }
  const forTurn = { promiseId: null, turn: { dutyId: duty.id, on }, by }
  await insertTransfer(tx, cooperativeId, { ...transfer, ...forTurn, id: newId<'help-transfer'>(now.at) })
}
