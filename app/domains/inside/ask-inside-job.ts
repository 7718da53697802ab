import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, day, id, ownWords } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import type { Id } from '../../values/id.ts'
import { memberOfPerson } from '../members/index.ts'
import { POT_PURPOSES } from '../pots/index.ts'
import { keepAsked, type AskedRefusal } from './keep-asked.ts'

export type AskInsideJobRefusal = AskedRefusal | 'inside-not-a-member'

/** What is asked of work for each other: who did what, for how much in cents, and what it is paid from. */
export const insideAsked = z.object({
  earnerId: id<'member'>(),
  amount: cents(),
  purpose: z.enum(POT_PURPOSES),
  what: ownWords(200).min(1),
  workedOn: day(),
  invoiceId: id<'invoice'>().optional(),
})

/**
 * A member says what another member did for them, for which amount in cents, and what for: out of their own pot, or as
 * a cost of an invoice in which they have a share (`invoiceId`), never more than is left of that share. They agree by
 * asking; the other gets a mail and says yes or no. Whether the pot may pay it the scheme says when it is booked, and
 * whether the customer paid. Gives the id.
 */
export const askInsideJob = command({
  name: 'sales.ask-inside-job',
  may: 'inside-job.ask',
  input: insideAsked,
  async run(tx, actor: PersonActor, asked, now): Promise<Result<Id<'inside-job'>, AskInsideJobRefusal>> {
    const payer = await memberOfPerson(tx, actor.cooperativeId, actor.personId)
    if (!payer) return refuse('inside-not-a-member')
    return keepAsked(tx, actor, { ...asked, payerId: payer.id, by: actor.personId }, now)
  },
  about: (_input, jobId) => jobId,
})
