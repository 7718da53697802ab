import { personOf, type CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import { addDays, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { bankKnownUntil, customersWithOpenMoney } from '../bank/index.ts'
import { noteReminded } from '../sales/index.ts'
import { remindersOn, type Held, type Letter } from './next-reminders.ts'
import { writeReminderJob } from './reminder-jobs.ts'
import type { ReminderPlan } from './reminder-plan.ts'
import { insertLetter, lateWithReminders, planOn, type LateWithReminders } from './reminders.db.ts'

/** How many letters go by mail, and how many are to be printed. */
export type Reminded = { readonly mailed: number; readonly toPrint: number }

/** Why nobody may be reminded today: we do not know who paid. */
export type BankBehind = { readonly until: Day | undefined }

/**
 * Whether the bank is known until recently enough to remind anybody by this plan; what it is known until when not.
 */
export async function bankBehind(tx: Tx, plan: ReminderPlan, today: Day): Promise<BankBehind | undefined> {
  const until = await bankKnownUntil(tx)
  return until !== undefined && addDays(until, plan.bankWithin) >= today ? undefined : { until }
}

/** What is due on a day and what is held back, by the plan and by what the bank may have. */
export type DueByPlan = {
  readonly letters: readonly Letter<LateWithReminders>[]
  readonly held: readonly Held<LateWithReminders>[]
}

/** What is due on a day by this plan, to all customers or to those named. For who reads the lines of the bank. */
export async function dueByPlan(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  plan: ReminderPlan,
  today: Day,
  only?: { readonly customerIds: readonly Id<'customer'>[] },
): Promise<DueByPlan> {
  return dueAmong(tx, cooperativeId, plan, today, await lateWithReminders(tx, cooperativeId, today, only))
}

/** The same of what was read to be late already. */
export async function dueAmong(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  plan: ReminderPlan,
  today: Day,
  late: readonly LateWithReminders[],
): Promise<DueByPlan> {
  if (late.length === 0) return { letters: [], held: [] }
  return remindersOn(plan, late, today, await customersWithOpenMoney(tx, cooperativeId))
}

/**
 * Sends what is due today: all of it, or to the customers named. What stands open is read here, in the
 * transaction, so whoever paid a moment ago gets nothing; nor does whoever may have paid on a line of the bank that
 * waits. A customer who had a letter today gets none.
 */
export async function remind(
  tx: Tx,
  actor: CooperativeActor,
  now: Now,
  customerIds?: readonly Id<'customer'>[],
): Promise<Reminded> {
  const { cooperativeId } = actor
  const plan = await planOn(tx, cooperativeId, now.today)
  const only = customerIds && { customerIds }
  const { letters } = await dueByPlan(tx, cooperativeId, plan, now.today, only)
  const done = { mailed: 0, toPrint: 0 }
  for (const letter of letters) {
    const went = await sendLetter(tx, actor, letter, now)
    if (went) done[went] += 1
  }
  return done
}

/** The customers to whom a reminder is due on a day by the plan, the one whose invoice is late longest first. */
export async function customersToRemind(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<readonly Id<'customer'>[]> {
  const plan = await planOn(tx, cooperativeId, today)
  const { letters } = await dueByPlan(tx, cooperativeId, plan, today)
  return letters.map(({ customerId }) => customerId)
}

async function sendLetter(
  tx: Tx,
  actor: CooperativeActor,
  letter: Letter<LateWithReminders>,
  now: Now,
): Promise<'mailed' | 'toPrint' | undefined> {
  const { cooperativeId } = actor
  const by = personOf(actor)
  const mailId = letter.invoices[0]!.invoice.email === null ? null : newId<'mail'>(now.at)
  const letterId = await insertLetter(tx, cooperativeId, letter, { on: now.today, mailId, by, at: now.at })
  if (!letterId) return undefined
  const taken = letter.invoices.flatMap(({ invoice, step }) =>
    step === undefined ? [] : { invoiceId: invoice.invoiceId, open: invoice.open, step },
  )
  await noteReminded(tx, cooperativeId, taken, by, now.at)
  if (mailId === null) return 'toPrint'
  await enqueue(tx, writeReminderJob, cooperativeId, { letterId })
  return 'mailed'
}
