/** A journey that is not booked: sent back with a reason by the administration, or taken back by who wrote it down. */
import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { mayTakeBack } from './journey.ts'
import { heldJourney, settleJourney } from './journey.db.ts'

/** Sends it back with a reason that the member reads. Refused: `journey-not-found`, `own-cost`, `journey-settled`. */
export const returnJourney = command({
  name: 'spending.return-journey',
  may: 'cost.book',
  about: ({ journeyId }) => journeyId,
  input: z.object({ journeyId: id<'journey'>(), reason: z.string().trim().min(1).max(500) }),
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

/** Takes it back, as long as nobody booked it. Refused: `journey-not-found`, also that of another, `journey-settled`. */
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
