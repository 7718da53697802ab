import type { Tx } from '../../../platform/database.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById, type Cooperative } from '../../cooperative/index.ts'
import { lettersSent, type SentLetter } from '../letters.db.ts'
import type { Held, Letter } from '../next-reminders.ts'
import { pausesOn, type Pause } from '../pauses.db.ts'
import { bankBehind, dueByPlan, type BankBehind } from '../remind.ts'
import type { ToSay } from '../reminder-mail.ts'
import type { ReminderPlan } from '../reminder-plan.ts'
import { planOn, type LateWithReminders } from '../reminders.db.ts'

/** How many letters the page tells of. */
const MOST_SENT = 30

/** What the page of reminders shows. */
export type RemindersData = {
  readonly plan: ReminderPlan
  readonly behind: BankBehind | undefined
  readonly letters: readonly Letter<LateWithReminders>[]
  readonly held: readonly Held<LateWithReminders>[]
  readonly pauses: readonly Pause[]
  readonly sent: readonly SentLetter[]
  readonly cooperative: Cooperative
}

/** Reads what is due, what waits and why, and what went out. */
export async function readReminders(tx: Tx, visit: CooperativeVisit): Promise<RemindersData> {
  const { id } = visit.cooperative
  const { today } = visit.now
  const plan = await planOn(tx, id, today)
  return {
    plan,
    behind: await bankBehind(tx, plan, today),
    ...(await dueByPlan(tx, id, plan, today)),
    pauses: await pausesOn(tx, id, today),
    sent: await lettersSent(tx, id, MOST_SENT),
    cooperative: (await cooperativeById(tx, id))!,
  }
}

/** A letter that is due, as it would be said. */
export function asItWouldSay({ step, open, costs, invoices }: Letter<LateWithReminders>): ToSay {
  const { customerName: customer, contact, language } = invoices[0]!.invoice
  const listed = invoices.map(({ invoice }) => invoice)
  return { step, open, costs, customer, contact, language, invoices: listed }
}
