import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import { CONCERNS } from './cost-concerns.ts'
import { bookTrip, type TravelReason } from './book-travel.ts'
import { heldJourney, settleJourney } from './journey.db.ts'

export type BookJourneyRefusal = TravelReason | 'journey-not-found' | 'journey-settled'

/**
 * Books a journey as the member wrote it down, with one press: a cost of the job at the rate of the law on that day.
 * Gives the id of the cost.
 *
 * Refused: `journey-not-found`, `journey-settled` (somebody was first), and what booking a journey refuses: the own one
 * of who books it (`own-cost`).
 */
export const bookJourney = command({
  name: 'spending.book-journey',
  may: 'cost.book',
  about: ({ journeyId }) => journeyId,
  input: z.object({ journeyId: id<'journey'>(), sure: z.array(z.enum(CONCERNS)).readonly().default([]) }),
  async run(
    tx,
    actor: PersonActor,
    { journeyId, sure },
    now,
    commandId,
  ): Promise<Result<Id<'cost'>, BookJourneyRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const journey = await heldJourney(tx, cooperativeId, journeyId)
    if (!journey) return refuse('journey-not-found')
    if (journey.memberPersonId === personId) return refuse('own-cost')
    if (journey.state !== 'waiting') return refuse('journey-settled')
    // What a member wrote down names no invoice: it comes off their own part alone, as the page says.
    const trip = { ...journey, spentOn: journey.travelledOn, byAll: false, sure }
    const cost = await bookTrip(tx, actor, trip, journey.handedInBy, now, commandId)
    if (!cost.ok) return cost
    const settled = { state: 'booked', words: '', bookedAs: cost.value, at: now.at, by: personId } as const
    await settleJourney(tx, cooperativeId, journeyId, settled)
    return ok(cost.value)
  },
})
