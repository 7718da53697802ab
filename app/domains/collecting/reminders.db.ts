import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { dayOf, type Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { lateInvoices, type LateInvoice } from '../sales/index.ts'
import type { Late, Letter } from './next-reminders.ts'
import { USUAL_PLAN, type ReminderPlan, type Step } from './reminder-plan.ts'

/** The plan that holds on a day; the usual one until the co-operative chose its own. */
export async function planOn(tx: Tx, cooperativeId: Id<'cooperative'>, on: Day): Promise<ReminderPlan> {
  const { rows } = await sql<ReminderPlan>`
    select sending, friendly_after as "friendlyAfter", firm_after as "firmAfter", last_after as "lastAfter",
      bank_within as "bankWithin", costs
    from reminder_plan where cooperative_id = ${cooperativeId} and from_day <= ${on}
    order by from_day desc, set_at desc limit 1`.execute(tx)
  return rows[0] ?? USUAL_PLAN
}

/** Keeps a plan that holds from a day on. */
export async function insertPlan(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  plan: ReminderPlan & {
    readonly id: Id<'reminder-plan'>
    readonly from: Day
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into reminder_plan (cooperative_id, id, from_day, sending, friendly_after, firm_after, last_after,
      bank_within, costs, set_at, set_by)
    values (${cooperativeId}, ${plan.id}, ${plan.from}, ${plan.sending}, ${plan.friendlyAfter}, ${plan.firmAfter},
      ${plan.lastAfter}, ${plan.bankWithin}, ${plan.costs}, ${plan.at}, ${plan.by})`.execute(tx)
}

/** An invoice that is late, with what was done about it. */
export type LateWithReminders = Late & LateInvoice

/** What claims asked since a last letter `l` about invoices of which it was the last letter too, in cents. */
const ASKED_SINCE = sql`case when r.step <> 'last' then 0 else coalesce((
  select sum(c.costs) from reminder_letter c
  where c.cooperative_id = l.cooperative_id and c.customer_id = l.customer_id and c.step = 'claim'
    and exists (
      select from reminder named join reminder claimed on claimed.cooperative_id = named.cooperative_id
        and claimed.invoice_id = named.invoice_id and claimed.letter_id = c.id and claimed.step = 'claim'
      where named.cooperative_id = l.cooperative_id and named.letter_id = l.id and named.step = 'last')), 0) end`

type Done = {
  invoiceId: Id<'invoice'>
  reminded: { step: Step; on: Day; costs: string; asked: string }[]
  pauses: { until: Day; askedAt: string }[]
}

/**
 * What is late on a day, with the steps that were taken and until when it is paused. Two statements, whatever the
 * number.
 */
export async function lateWithReminders(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  only?: Parameters<typeof lateInvoices>[3],
): Promise<readonly LateWithReminders[]> {
  const late = await lateInvoices(tx, cooperativeId, today, only)
  if (late.length === 0) return []
  const { rows } = await sql<Done>`
    with asked as (
      select * from unnest(${late.map((one) => one.invoiceId)}::uuid[], ${late.map((one) => one.customerId)}::uuid[])
        as asked (invoice, customer)),
    taken as (
      select r.invoice_id as invoice, jsonb_agg(jsonb_build_object('step', r.step, 'on', l.sent_on,
        'costs', l.costs::text, 'asked', ${ASKED_SINCE}::text) order by l.sent_on) as reminded
      from reminder r join reminder_letter l on l.cooperative_id = r.cooperative_id and l.id = r.letter_id
      where r.cooperative_id = ${cooperativeId} and r.step is not null and r.invoice_id in (select invoice from asked)
      group by r.invoice_id),
    paused as (
      select asked.invoice, jsonb_agg(jsonb_build_object('until', p.until_day, 'askedAt', p.asked_at)) as pauses
      from reminder_pause p join asked on asked.customer = p.customer_id
        and (p.invoice_id is null or p.invoice_id = asked.invoice)
      where p.cooperative_id = ${cooperativeId} and p.ended_at is null group by asked.invoice)
    select coalesce(taken.invoice, paused.invoice) as "invoiceId", coalesce(reminded, '[]') as reminded,
      coalesce(pauses, '[]') as pauses
    from taken full join paused on paused.invoice = taken.invoice`.execute(tx)
  const done = new Map(rows.map((row) => [row.invoiceId, row]))
  return late.map((one) => {
    const { reminded = [], pauses = [] } = done.get(one.invoiceId) ?? {}
    // A pause holds from the day it was asked: none is put ready for later.
    const holding = pauses.filter(({ askedAt }) => dayOf(new Date(askedAt)) <= today)
    const pausedUntil = holding
      .map(({ until }) => until)
      .toSorted()
      .at(-1)
    const taken = reminded.map((step) => ({ ...step, costs: BigInt(step.costs), asked: BigInt(step.asked) }))
    return { ...one, reminded: taken, pausedUntil }
  })
}

/**
 * Keeps a reminder, unless this customer had one that day already: then nothing is kept and nothing may be sent.
 *
 * @returns the id of the letter; undefined when there was one
 */
export async function insertLetter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  letter: Letter<LateWithReminders>,
  sent: {
    readonly on: Day
    readonly mailId: Id<'mail'> | null
    readonly by: Id<'person'> | null
    readonly at: Date
  },
): Promise<Id<'reminder-letter'> | undefined> {
  const id = newId<'reminder-letter'>(sent.at)
  const kept = await sql`
    insert into reminder_letter (cooperative_id, id, customer_id, step, sent_on, open, costs, mail_id, made_at, made_by)
    values (${cooperativeId}, ${id}, ${letter.customerId}, ${letter.step}, ${sent.on}, ${letter.open},
      ${letter.costs}, ${sent.mailId}, ${sent.at}, ${sent.by})
    on conflict do nothing`.execute(tx)
  if (kept.numAffectedRows === 0n) return undefined
  await sql`
    insert into reminder (cooperative_id, letter_id, invoice_id, step, open)
    select ${cooperativeId}, ${id}, * from unnest(${letter.invoices.map(({ invoice }) => invoice.invoiceId)}::uuid[],
      ${letter.invoices.map(({ step }) => step ?? null)}::text[],
      ${letter.invoices.map(({ invoice }) => invoice.open)}::bigint[])`.execute(tx)
  return id
}
