import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { count, id, ownWords } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { MOST_MINUTES } from '../hours.ts'
import { dutyById, insertDuty, updateDuty } from './rota.db.ts'
import { clockAfter } from './rota.ts'

export type DutyRefusal = 'rota-not-found' | 'rota-turn-length'

/**
 * Who keeps the rota says what a role is: one that is there (`dutyId`), or a new one. `ended`: from today it has no
 * turns; what was done stays. Gives the id.
 *
 * Refused: a role that is not there, a turn shorter than a quarter of an hour or longer than twelve hours, and what
 * looks like a BSN until the writer says that it is none.
 */
export const keepDuty = command({
  name: 'mutual-help.keep-duty',
  may: 'rota.keep',
  input: z.object({
    dutyId: id<'duty'>().nullable(),
    name: ownWords(60).min(1),
    asks: ownWords(300),
    skill: ownWords(40),
    weekdays: z.array(count().min(1).max(7)).max(7),
    /** Minutes after midnight. */
    begins: count().max(24 * 60 - 1),
    minutes: count().max(MOST_MINUTES),
    ended: z.boolean(),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { dutyId, ended, begins, ...more },
    now,
  ): Promise<Result<Id<'duty'>, DutyRefusal>> {
    const said = { ...more, begins: clockAfter(begins) }
    if (said.minutes < 15 || said.minutes > 720) return refuse('rota-turn-length')
    if (dutyId === null) {
      const made = newId<'duty'>(now.at)
      await insertDuty(tx, cooperativeId, { ...said, id: made }, { by: personId, at: now.at })
      return ok(made)
    }
    const duty = await dutyById(tx, cooperativeId, dutyId)
    if (!duty) return refuse('rota-not-found')
    const endedOn = ended ? (duty.endedOn ?? now.today) : null
    await updateDuty(tx, cooperativeId, { ...said, id: dutyId, endedOn })
    return ok(dutyId)
  },
  about: (_input, dutyId) => dutyId,
})
