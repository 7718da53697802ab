import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, day, id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fellowMembers, memberOfPerson } from '../members/index.ts'
import { POT_PURPOSES } from '../pots/index.ts'
import { invoicesToPayFrom } from './load-invoices-to-pay-from.ts'
import { insertInsideJob } from './inside-job.db.ts'
import { mailInsideJobJob } from './mail-job.ts'

export type AskInsideJobRefusal =
  | 'inside-not-a-member'
  | 'inside-with-whom'
  | 'inside-amount'
  | 'inside-invoice'
  | 'inside-more-than-invoice'
  | 'inside-day-to-come'

/**
 * A member says what another member did for them, for which amount in cents, and what for: out of their own pot, or as
 * a cost of an invoice in which they have a share (`invoiceId`), never more than is left of that share. They agree by
 * asking; the other gets a mail and says yes or no. Whether the pot may pay it the scheme says when it is booked, and
 * whether the customer paid. Gives the id.
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
    invoiceId: id<'invoice'>().optional(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId, ...asked },
    now,
  ): Promise<Result<Id<'inside-job'>, AskInsideJobRefusal>> {
    const { cooperativeId, personId } = actor
    const payer = await memberOfPerson(tx, cooperativeId, personId)
    if (!payer) return refuse('inside-not-a-member')
    const other = (await fellowMembers(tx)).find((one) => one.id === asked.earnerId)
    if (!other || other.leftOn !== null || other.id === payer.id) return refuse('inside-with-whom')
    if (asked.amount <= 0n || asked.purpose === 'payout') return refuse('inside-amount')
    if (asked.workedOn > now.today) return refuse('inside-day-to-come')
    const fits = await leftOf(tx, cooperativeId, payer.id, invoiceId)
    if (fits === undefined) return refuse('inside-invoice')
    if (fits !== null && asked.amount > fits)
      return refuse('inside-more-than-invoice', { left: String(fits) })
    const jobId = newId<'inside-job'>(now.at)
    await insertInsideJob(tx, cooperativeId, {
      ...asked,
      purpose: invoiceId === undefined ? asked.purpose : 'job-cost',
      invoiceId: invoiceId ?? null,
      id: jobId,
      payerId: payer.id,
      by: personId,
      at: now.at,
    })
    await enqueue(tx, mailInsideJobJob, cooperativeId, {
      jobId,
      mailId: newId<'mail'>(now.at),
      about: 'asked',
    })
    return ok(jobId)
  },
  about: (_input, jobId) => jobId,
})

/** How much of the share in an invoice is left, in cents; null without an invoice, undefined when there is no share. */
async function leftOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  invoiceId: Id<'invoice'> | undefined,
): Promise<Cents | null | undefined> {
  if (invoiceId === undefined) return null
  return (await invoicesToPayFrom(tx, cooperativeId, memberId, invoiceId))[0]?.left
}
