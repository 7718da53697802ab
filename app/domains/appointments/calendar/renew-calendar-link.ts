import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { newLinkToken } from '../../../platform/link-token.ts'
import { newId } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { endCalendar, renewCalendar } from './calendar-feed.db.ts'

/**
 * Makes a secret link to one's own agenda, for a calendar elsewhere; one that was there opens nothing any more. `stop`:
 * ends it without a new one.
 */
export const renewCalendarLink = command({
  name: 'appointments.renew-calendar-link',
  may: 'agenda.see',
  input: z.object({ stop: z.boolean() }),
  async run(tx, { cooperativeId, personId }: PersonActor, { stop }, now) {
    if (stop) await endCalendar(tx, cooperativeId, personId, now.at)
    else
      await renewCalendar(tx, cooperativeId, {
        id: newId<'calendar-feed'>(now.at),
        personId,
        token: newLinkToken(),
        at: now.at,
      })
    return ok(personId)
  },
  about: (_input, personId) => personId,
})
