import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { insertJourney } from './journey.db.ts'
import { travelCost, VEHICLES, type TravelRefusal } from './travel.ts'

export type HandInJourneyRefusal =
  | TravelRefusal
  | 'member-not-found'
  | 'day-to-come'
  | 'journey-handed-in-before'

/**
 * A member writes down their own journey; it waits until the administration books it. Gives its id.
 *
 * Refused: `member-not-found` (who is no member), `day-to-come`, `kilometres-impossible`, `no-travel-rate`, and the
 * very same journey while it waits or after it was booked (`journey-handed-in-before`).
 */
export const handInJourney = command({
  name: 'spending.hand-in-journey',
  may: 'own-work.read',
  onBehalf: 'journey-handed-in',
  input: z.object({
    from: z.string().trim().min(1).max(80),
    to: z.string().trim().min(1).max(80),
    purpose: ownWords(100).min(1),
    travelledOn: day(),
    /** There and back. */
    kilometres: count(),
    vehicle: z.enum(VEHICLES),
  }),
  async run(tx, actor: PersonActor, of, now): Promise<Result<Id<'journey'>, HandInJourneyRefusal>> {
    const { cooperativeId, personId } = actor
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('member-not-found')
    if (of.travelledOn > now.today) return refuse('day-to-come')
    const cost = travelCost(of.kilometres, of.travelledOn)
    if (!cost.ok) return cost
    const id = newId<'journey'>(now.at)
    const kept = { ...of, id, memberId: member.id, handedInAt: now.at, by: personId }
    if (!(await insertJourney(tx, cooperativeId, kept))) return refuse('journey-handed-in-before')
    return ok(id)
  },
  about: (_input, journeyId) => journeyId,
})
