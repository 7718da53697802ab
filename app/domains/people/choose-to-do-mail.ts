import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { insertStopLink, keepWeekday } from './to-do-mail.db.ts'
import type { Weekday } from './to-do-mail.ts'

/** Chooses on which day of the week one has a mail of what one must do, or none. Gives the id of that choice. */
export const chooseToDoMail = command({
  name: 'people.choose-to-do-mail',
  may: 'own-ways.choose',
  input: z.object({ weekday: z.int().min(1).max(7).nullable() }),
  async run(tx, { cooperativeId, personId }: PersonActor, { weekday }, now): Promise<Result<string, never>> {
    const fresh = newId<'to-do-mail'>(now.at)
    const chosen = { cooperativeId, personId, weekday: weekday as Weekday | null, on: now.today, id: fresh }
    const id: Id<'to-do-mail'> = await keepWeekday(tx, chosen)
    // One link for as long as there is a mail, so that an old mail stops it too.
    if (id === fresh)
      await insertStopLink(tx, cooperativeId, {
        token: randomBytes(24).toString('base64url'),
        id,
        at: now.at,
      })
    return ok(id)
  },
  about: (_input, id) => id,
})
