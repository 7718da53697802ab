import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { addDays } from '../../values/day.ts'
import { KEPT } from '../members/index.ts'
import { eraseMailsBefore } from './leaving.db.ts'

/**
 * Erases mails of which the term is over: of those that left, and later of those that never did, so that nobody who is
 * still to be told is forgotten. What belongs to the books stays. Gives how many. Refuses nothing.
 */
export const eraseMails = command({
  name: 'leaving.erase-mails',
  may: 'job',
  input: z.object({}),
  async run(tx, _actor: JobActor, _input, { today }) {
    const [sent, unsent] = [KEPT.mails.days, KEPT.unsentMails.days].map((days) => addDays(today, -days))
    return ok(await eraseMailsBefore(tx, sent!, unsent!))
  },
})
