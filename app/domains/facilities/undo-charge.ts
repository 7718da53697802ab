import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { facilities as words } from '../../text/nl/facilities.ts'
import { formatMonth } from '../../values/format.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, closedUntil, holdPen, reverse } from '../books/index.ts'
import { undoMoves } from '../pots/index.ts'
import { chargeToUndo, insertUndo, type ChargeToUndo } from './charge-undo.db.ts'

export type UndoChargeRefusal = 'charge-not-found' | 'charge-undone' | 'undo-waits' | 'undo-why' | 'own-pot'

/**
 * Takes a settled month back: what was booked, by its mirror today, so the pot has it again and the uses are open
 * to be settled anew. With why, which the member reads. What is in the books of a period that is closed is only asked
 * here, and another says yes (`answerUndo`, decision 0015).
 *
 * Refuses `charge-not-found`, `charge-undone`, `undo-waits` when somebody asked it already, `undo-why`, `own-pot`.
 * Gives whether it is `undone` or `asked`.
 */
export const undoCharge = command({
  name: 'facilities.undo-charge',
  may: 'books.post',
  about: ({ chargeId }) => chargeId,
  input: z.object({ chargeId: id<'thing-charge'>(), why: z.string().trim().max(300) }),
  async run(
    tx,
    actor: PersonActor,
    { chargeId, why },
    now,
    commandId,
  ): Promise<Result<'undone' | 'asked', UndoChargeRefusal>> {
    const { cooperativeId, personId: by } = actor
    await holdPen(tx, cooperativeId)
    const charge = await chargeToUndo(tx, cooperativeId, chargeId)
    if (!charge) return refuse('charge-not-found')
    if (charge.undoneWhy !== null) return refuse('charge-undone')
    if (charge.waits) return refuse('undo-waits')
    if (why === '') return refuse('undo-why')
    const own = await checkNotOwn(tx, actor, [charge.memberId])
    if (!own.ok) return own
    const undo = { id: newId<'thing-charge-undo'>(now.at), chargeId, why, by, at: now.at }
    if (await takesTwo(tx, cooperativeId, charge)) {
      await insertUndo(tx, cooperativeId, undo)
      return ok('asked')
    }
    const entryId = await bookBack(tx, actor, charge, now, commandId)
    if (!entryId.ok) return entryId
    await insertUndo(tx, cooperativeId, { ...undo, done: { entryId: entryId.value } })
    return ok('undone')
  },
})

/** Whether it is in the books of a period that is closed, for now or for good: then two people take it back. */
export async function takesTwo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { entryId, countsOn }: Pick<ChargeToUndo, 'entryId' | 'countsOn'>,
): Promise<boolean> {
  if (entryId === null) return false
  const closed = await closedUntil(tx, cooperativeId)
  return closed !== undefined && countsOn <= closed
}

/** Books it back, when anything was booked: the mirror of its entry, today. Gives that entry. */
export async function bookBack(
  tx: Tx,
  actor: PersonActor,
  { entryId, month }: Pick<ChargeToUndo, 'entryId' | 'month'>,
  now: Now,
  commandId: string,
): Promise<Result<Id<'entry'> | null, 'own-pot'>> {
  if (entryId === null) return ok(null)
  const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
  const moved = await undoMoves(tx, actor, entryId, entry, now)
  if (!moved.ok) return moved
  const said = words.charge.back({ month: formatMonth(month, 'nl') })
  await reverse(tx, actor, entryId, now.today, said, now, commandId, entry.id)
  return ok(entry.id)
}
