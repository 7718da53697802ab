import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { POT_PURPOSES } from '../pots/index.ts'
import { insertInsideJob } from './inside-job.db.ts'
import { fellowMembers } from './share.db.ts'

export type AskInsideJobRefusal =
  | 'inside-not-a-member'
  | 'inside-with-whom'
  | 'inside-amount'
  | 'inside-day-to-come'

/**
 * A member says what another member did for them, for which amount in cents out of their own pot, and what for. They
 * agree by
 * asking; the other says yes or no. Whether the pot may pay it the scheme says when it is booked. Gives the id.
 */
export const askInsideJob = command({
  name: 'sales.ask-inside-job',
  may: 'inside-job.ask',
  input: z.object({
    earnerId: id<'member'>(),
    amount: cents(),
    purpose: z.enum(POT_PURPOSES),
    what: z.string().trim().min(1).max(200),
    workedOn: day(),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<Id<'inside-job'>, AskInsideJobRefusal>> {
    const { cooperativeId, personId } = actor
    const payer = await memberOfPerson(tx, cooperativeId, personId)
    if (!payer) return refuse('inside-not-a-member')
    const other = (await fellowMembers(tx)).find((one) => one.id === asked.earnerId)
    if (!other || other.leftOn !== null || other.id === payer.id) return refuse('inside-with-whom')
    if (asked.amount <= 0n || asked.purpose === 'payout') return refuse('inside-amount')
    if (asked.workedOn > now.today) return refuse('inside-day-to-come')
    const jobId = newId<'inside-job'>(now.at)
    await insertInsideJob(tx, cooperativeId, {
      ...asked,
      id: jobId,
      payerId: payer.id,
      by: personId,
      at: now.at,
    })
    return ok(jobId)
  },
  about: (_input, jobId) => jobId,
})
