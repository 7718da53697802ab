import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldJourney, settleJourney } from './journey.db.ts'

/**
 * Sends a journey back with a reason that the member reads. Refused: `journey-not-found`, `own-cost` and
 * `journey-settled`.
 */
export const returnJourney = command({
  name: 'spending.return-journey',
  may: 'cost.book',
  about: ({ journeyId }) => journeyId,
  input: z.object({ journeyId: id<'journey'>(), reason: ownWords(500).min(1) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { journeyId, reason },
    now,
  ): Promise<Result<null, 'journey-not-found' | 'own-cost' | 'journey-settled'>> {
    const journey = await heldJourney(tx, cooperativeId, journeyId)
    if (!journey) return refuse('journey-not-found')
    if (journey.memberPersonId === personId) return refuse('own-cost')
    if (journey.state !== 'waiting') return refuse('journey-settled')
    const settled = { state: 'returned', words: reason, bookedAs: null, at: now.at, by: personId } as const
    await settleJourney(tx, cooperativeId, journeyId, settled)
    return ok(null)
  },
})
