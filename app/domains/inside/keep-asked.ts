import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { PotPurpose } from '../pots/index.ts'
import { invoicesToPayFrom } from './load-invoices-to-pay-from.ts'
import { insertInsideJob } from './inside-job.db.ts'
import { mailInsideJobJob } from './mail-job.ts'
import { fellowMembers, isGoneOn } from '../members/index.ts'

export type AskedRefusal =
  | 'inside-with-whom'
  | 'inside-amount'
  | 'inside-invoice'
  | 'inside-more-than-invoice'
  | 'inside-day-to-come'

/** What a payer asks, in whose name it stands, and the sheet of one who never signs in. */
export type Asked = {
  readonly payerId: Id<'member'>
  readonly by: Id<'person'>
  readonly earnerId: Id<'member'>
  readonly amount: Cents
  readonly purpose: PotPurpose
  readonly what: string
  readonly workedOn: Day
  readonly invoiceId?: Id<'invoice'> | undefined
  readonly onPaper?: { readonly notedBy: Id<'person'>; readonly signedOn: Day }
}

/** Keeps work for each other as it is asked, online or on paper, and asks for the mail to who did it. Gives its id. */
export async function keepAsked(
  tx: Tx,
  { cooperativeId }: PersonActor,
  { invoiceId, ...asked }: Asked,
  now: Now,
): Promise<Result<Id<'inside-job'>, AskedRefusal>> {
  const other = (await fellowMembers(tx)).find((one) => one.id === asked.earnerId)
  if (!other || isGoneOn(other, now.today) || other.id === asked.payerId) return refuse('inside-with-whom')
  if (asked.amount <= 0n || asked.purpose === 'payout') return refuse('inside-amount')
  if (asked.workedOn > now.today) return refuse('inside-day-to-come')
  const fits = await leftOf(tx, cooperativeId, asked.payerId, invoiceId)
  if (fits === undefined) return refuse('inside-invoice')
  if (fits !== null && asked.amount > fits) return refuse('inside-more-than-invoice', { left: String(fits) })
  const jobId = newId<'inside-job'>(now.at)
  await insertInsideJob(tx, cooperativeId, {
    ...asked,
    purpose: invoiceId === undefined ? asked.purpose : 'job-cost',
    invoiceId: invoiceId ?? null,
    id: jobId,
    at: now.at,
  })
  const mail = { jobId, mailId: newId<'mail'>(now.at), about: 'asked' } as const
  await enqueue(tx, mailInsideJobJob, cooperativeId, mail)
  return ok(jobId)
}

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
