import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { endPauseRow } from './pauses.db.ts'

/** Ends a pause, so that the plan goes on. Refused: `no-such-pause` when it ended meanwhile. */
export const endPause = command({
  name: 'collecting.end-pause',
  about: ({ pauseId }) => pauseId,
  may: 'reminders.send',
  input: z.object({ pauseId: id<'reminder-pause'>() }),
  async run(tx, actor: PersonActor, { pauseId }, now): Promise<Result<null, 'no-such-pause'>> {
    const ended = await endPauseRow(tx, actor.cooperativeId, pauseId, actor.personId, now.at)
    return ended ? ok(null) : refuse('no-such-pause')
  },
})
