/** Reminding customers who pay late: for the full world. */
import type { Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** The plan of a co-operative. */
export async function remindingPlan(put: Put, at: string, by: string): Promise<void> {
  await put(
    `insert into reminder_plan values ($1, :new0, :day, 'held', 7, 21, 35, 7, false, now(), $2)`,
    at,
    by,
  )
}

/** A reminder about what is late, and that somebody asked to wait with the next. */
export async function reminded(
  put: Put,
  { cooperativeId: at, personId }: MemberOfWorld,
  customer: string,
  issued: string,
): Promise<void> {
  const [letter] = await put(
    `insert into reminder_letter values ($1, :new0, $2, 'friendly', :day, 12100, 0, null, now(), $3)`,
    at,
    customer,
    personId,
  )
  await put(`insert into reminder values ($1, $2, $3, 'friendly', 12100)`, at, letter, issued)
  await put(
    `insert into reminder_pause
     values ($1, :new0, $2, $3, (now() at time zone 'Europe/Amsterdam')::date + 7, 'Belt eerst', now(), $4,
       null, null)`,
    at,
    customer,
    issued,
    personId,
  )
}

/** Somebody asked to write an invoice off, and to book an opening balance late; and an online payment was booked. */
export async function unpaidAndPaidOnline(
  put: Put,
  { cooperativeId: at, personId }: MemberOfWorld,
  issued: string,
  entry: string,
): Promise<void> {
  await put(
    `insert into write_off values ($1, :new0, $2, 12100, 'certain', 'Failliet', now(), $3, null, null, null, null)`,
    at,
    issued,
    personId,
  )
  await put(
    `insert into credit_asked values ($1, :new0, $2, '"all"', 12100, 'Dubbel', now(), $3, null, null, null, null)`,
    at,
    issued,
    personId,
  )
  await put(
    `insert into opening_request values ($1, :new0, :day, '[1, 2]', 'Vergeten', now(), $2, null, null, null, null)
     on conflict do nothing`,
    at,
    personId,
  )
  const [payment] = await put(
    `insert into online_payment values ($1, :new0, $2, 100, 'paid', 'tr_' || ` +
      `md5(random()::text), 'https://kassa.example', 100, 0, :day, now(), now(), 'mollie')`,
    at,
    issued,
  )
  await put(
    `insert into online_booking values ($1, :new0, $2, $3, 0, 100, $4, now())`,
    at,
    payment,
    entry,
    personId,
  )
}

/** The account with which customers pay online. */
export async function payingOnline(put: Put, at: string, by: string): Promise<void> {
  await put(`insert into online_account values ($1, null, 'verzegeld', $2, now())`, at, by)
}
