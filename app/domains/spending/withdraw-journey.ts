import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mayTakeBack } from './journey.ts'
import { heldJourney, settleJourney } from './journey.db.ts'

/**
 * A member takes back their own journey, as long as nobody booked it. Refused: `journey-not-found`, also that of
 * another, and `journey-settled`.
 */
export const withdrawJourney = command({
  name: 'spending.withdraw-journey',
  may: 'own-work.read',
  about: ({ journeyId }) => journeyId,
  input: z.object({ journeyId: id<'journey'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { journeyId },
    now,
  ): Promise<Result<null, 'journey-not-found' | 'journey-settled'>> {
    const journey = await heldJourney(tx, cooperativeId, journeyId)
    if (journey?.memberPersonId !== personId) return refuse('journey-not-found')
    if (!mayTakeBack(journey)) return refuse('journey-settled')
    const { words } = journey
    const settled = { state: 'withdrawn', words, bookedAs: null, at: now.at, by: personId } as const
    await settleJourney(tx, cooperativeId, journeyId, settled)
    return ok(null)
  },
})
