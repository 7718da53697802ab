import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { tax as words } from '../../text/nl/tax.ts'
import { ok, refuse } from '../../values/result.ts'
import { entryById, holdPen, paymentUnderWay, reverse } from '../books/index.ts'
import { dayToClose } from './file-vat-return.ts'
import { storeUndone } from './vat-return.db.ts'
import { vatStanding } from './load-vat-standing.ts'

/**
 * Takes back that a return or supplement was filed, with a reason: its entry is reversed, and what it told is open
 * again. What was filed stays to be seen.
 *
 * Refuses: `vat-return-not-found`, `vat-undone-already`, `vat-paid` (part of it was paid or received),
 * `vat-being-paid` (the bank has it),
 * `vat-later-filed` (what was filed later goes first).
 */
export const undoVatReturn = command({
  name: 'tax.undo-vat-return',
  about: ({ returnId }) => returnId,
  may: 'vat.file',
  input: z.object({ returnId: id<'vat-return'>(), reason: ownWords(500).min(1) }),
  async run(tx, actor: PersonActor, { returnId, reason }, now, commandId) {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const { filed, paid } = await vatStanding(tx, cooperativeId, now.today)
    const found = filed.find(({ id }) => id === returnId)
    if (!found) return refuse('vat-return-not-found')
    if (found.undoneAt !== null) return refuse('vat-undone-already')
    if ((paid.get(returnId) ?? 0n) !== 0n) return refuse('vat-paid')
    if (await paymentUnderWay(tx, cooperativeId, 'vat', returnId)) return refuse('vat-being-paid')
    const last = filed.findLast(({ undoneAt }) => undoneAt === null)
    if (last?.id !== returnId) return refuse('vat-later-filed')
    const entry = found.entryId && (await entryById(tx, cooperativeId, found.entryId))
    const countsOn = entry && (await dayToClose(tx, cooperativeId, entry.countsOn, now.today))
    const reversed =
      entry && countsOn && found.entryId
        ? await reverse(tx, actor, found.entryId, countsOn, words.entry.undone(entry), now, commandId)
        : undefined
    await storeUndone(tx, cooperativeId, returnId, {
      at: now.at,
      by: personId,
      reason,
      entryId: reversed?.id ?? null,
    })
    return ok(null)
  },
})
