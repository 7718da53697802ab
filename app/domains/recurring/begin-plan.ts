import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { contentInput, priceInPlace } from '../sales/index.ts'
import { insertPlan } from './plan.db.ts'
import { PERIODS, RHYTHMS } from './plan.ts'
import { turnContent } from './turn-content.ts'

/** What an invoice holds of these, less what the months in words may add to them. */
const ROOM = { description: 400 - 50, reference: 120 - 50, note: 1000 - 200 }

/**
 * Begins a plan: a member for their own businesses, the administration for every member. Refused like the invoice
 * of its first turn would be, so that nobody finds out a month later. Gives the id.
 */
export const beginPlan = command({
  name: 'recurring.begin-plan',
  may: 'recurring.keep',
  input: contentInput.omit({ workedFrom: true, workedUntil: true }).extend({
    every: z.enum(RHYTHMS),
    period: z.enum(PERIODS),
    startsOn: day(),
    endsOn: day().nullable(),
    mostTurns: z.int().min(1).max(600).nullable(),
    sendsItself: z.boolean(),
  }),
  async run(tx, actor: PersonActor, { lines, ...plan }, now) {
    const { startsOn, endsOn, reference, note } = plan
    if (startsOn < now.today) return refuse('starts-in-the-past')
    if (endsOn !== null && endsOn <= startsOn) return refuse('ends-before-it-starts')
    const tooLong =
      lines.some(({ description }) => description.length > ROOM.description) ||
      reference.length > ROOM.reference ||
      note.length > ROOM.note
    if (tooLong) return refuse('no-room-for-months')
    const priced = await priceInPlace(tx, actor, turnContent(plan, lines, startsOn, 'nl'), now.today)
    if (!priced.ok) return priced
    const id = newId<'recurring-plan'>(now.at)
    const said = { lines, by: actor.personId, at: now.at }
    await insertPlan(tx, actor.cooperativeId, { ...plan, id }, said)
    return ok(id)
  },
  about: (_input, id) => id,
})
