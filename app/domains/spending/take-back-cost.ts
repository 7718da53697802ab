import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { spending as words } from '../../text/nl/spending.ts'
import type { Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { checkKept, entryById, reverse, type KeptRefusal } from '../books/index.ts'
import { undoMoves } from '../pots/index.ts'
import { receiptBackInTray } from '../receipts/index.ts'
import { partsOf } from './cost-share.db.ts'
import { checkBack } from './find-cost-side.ts'
import { lowersTurnover } from './cost-kind.ts'
import { putJourneyBack } from './journey.db.ts'
import { storeReversal, type Cost } from './cost.db.ts'
import { shareCost, type ShareCostRefusal } from './share-cost.ts'

export type TakeBackRefusal = KeptRefusal | ShareCostRefusal | 'own-pot' | 'more-back-than-spent'

/**
 * Takes a cost back: a reversing entry today, the pot gets back what was bought from it, and every part gets back what
 * it gave. The cost and its receipt stay to be seen. For who holds the pen and has checked that it may.
 * Refuses more than is still spent under the request it came from (`more-back-than-spent`): a credit note goes first.
 */
export async function takeBackCost(
  tx: Tx,
  actor: PersonActor,
  cost: Cost,
  reason: string,
  now: Now,
  commandId: string,
): Promise<Result<null, TakeBackRefusal>> {
  const { cooperativeId, personId } = actor
  if (cost.requestId !== null && cost.net > 0n) {
    const back = await checkBack(tx, cooperativeId, cost.requestId, cost.net)
    if (!back.ok) return back
  }
  const undone = await undoCostEntry(tx, actor, cost.entryId, words.entryOfReversal(cost), now, commandId)
  if (!undone.ok) return undone
  if (cost.payerEntryId) {
    const told = words.entryOfReversal(cost)
    const payer = await undoCostEntry(tx, actor, cost.payerEntryId, told, now, commandId)
    if (!payer.ok) return payer
  }
  await receiptBackInTray(tx, cooperativeId, cost.id)
  await putJourneyBack(tx, cooperativeId, cost.id)
  await storeReversal(tx, cooperativeId, cost.id, { at: now.at, person: personId, reason })
  if (!lowersTurnover(cost.kind)) return ok(null)
  const parts = (await partsOf(tx, cooperativeId, cost)).map((part) => ({ ...part, net: -part.net }))
  return shareCost(tx, actor, { ...cost, parts, countsOn: now.today }, now, commandId, 'reversal')
}

/** Reverses the entry of a cost today, with what it did to a pot. */
export async function undoCostEntry(
  tx: Tx,
  actor: PersonActor,
  entryId: Id<'entry'>,
  name: string,
  now: Now,
  commandId: string,
): Promise<Result<null, KeptRefusal | 'own-pot'>> {
  const entry = await entryById(tx, actor.cooperativeId, entryId)
  const taken = (entry?.lines ?? []).map((line) => ({ ...line, amount: -line.amount }))
  const kept = await checkKept(tx, actor, taken)
  if (!kept.ok) return kept
  const posted = await reverse(tx, actor, entryId, now.today, name, now, commandId)
  return undoMoves(tx, actor, entryId, { id: posted.id, countsOn: now.today }, now)
}
