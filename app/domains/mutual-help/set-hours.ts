import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { insertHoursRule } from './hours.db.ts'
import { MOST_MINUTES } from './hours.ts'

/**
 * The board says whether members keep hours for each other, and how many minutes below zero an account may go. What was
 * kept stays as it is; who is below a new limit may be helped again when they are above it.
 */
export const setHours = command({
  name: 'mutual-help.set-hours',
  may: 'help.hours-set',
  about: () => null,
  input: z.object({ counted: z.boolean(), below: count().max(MOST_MINUTES) }),
  async run(tx, { cooperativeId, personId }: PersonActor, { counted, below }, now) {
    const id = newId<'help-hours'>(now.at)
    await insertHoursRule(tx, cooperativeId, { id, counted, lowest: 0 - below, by: personId, at: now.at })
    return ok(null)
  },
})
