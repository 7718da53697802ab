import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { OnlineState } from './online-payment.ts'

/** A payment that a customer started. Cents; `booked…` is what stands in the books of it. */
export type OnlinePayment = {
  readonly id: Id<'online-payment'>
  readonly invoiceId: Id<'invoice'>
  readonly number: string
  readonly customer: string
  readonly amount: Cents
  readonly state: OnlineState
  /** With whom it was made: the word of a provider. */
  readonly provider: string
  /** Its id there; null as long as it is not made. */
  readonly providerId: string | null
  readonly checkoutUrl: string | null
  readonly came: Cents
  readonly went: Cents
  readonly paidOn: Day | null
  readonly askedAt: Date
  readonly lookedAt: Date | null
  readonly bookedOnInvoice: Cents
  readonly bookedOverpaid: Cents
}

const PAYMENT = sql`
  p.id, p.invoice_id as "invoiceId", i.number, i.buyer ->> 'name' as customer, p.amount, p.state,
  p.provider, p.provider_id as "providerId", p.checkout_url as "checkoutUrl", p.came, p.went, p.paid_on as "paidOn",
  p.asked_at as "askedAt", p.looked_at as "lookedAt", b.on_invoice as "bookedOnInvoice",
  b.overpaid as "bookedOverpaid"
  from online_payment p
  join invoice i on i.cooperative_id = p.cooperative_id and i.id = p.invoice_id
  cross join lateral (
    select coalesce(sum(k.on_invoice), 0)::bigint as on_invoice, coalesce(sum(k.overpaid), 0)::bigint as overpaid
    from online_booking k where k.cooperative_id = p.cooperative_id and k.payment_id = p.id) b`

/** One payment. */
export async function onlinePaymentById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'online-payment'>,
): Promise<OnlinePayment | undefined> {
  const { rows } = await sql<OnlinePayment>`
    select ${PAYMENT} where p.cooperative_id = ${cooperativeId} and p.id = ${id}`.execute(tx)
  return rows[0]
}

/** The payments of an invoice, the last that was started first. */
export async function onlinePaymentsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
): Promise<readonly OnlinePayment[]> {
  const { rows } = await sql<OnlinePayment>`
    select ${PAYMENT} where p.cooperative_id = ${cooperativeId} and p.invoice_id = ${invoiceId}
    order by p.asked_at desc, p.id desc`.execute(tx)
  return rows
}

/** What brought or took something that is not booked yet, the first paid on top. */
export async function paymentsToBook(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly OnlinePayment[]> {
  const { rows } = await sql<OnlinePayment>`
    select ${PAYMENT} where p.cooperative_id = ${cooperativeId} and p.came > 0
      and p.came - p.went <> b.on_invoice + b.overpaid
    order by p.paid_on, p.id`.execute(tx)
  return rows
}

/** The last payments that were started, for the page of the office. */
export async function latestPayments(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly OnlinePayment[]> {
  const { rows } = await sql<OnlinePayment>`
    select ${PAYMENT} where p.cooperative_id = ${cooperativeId}
    order by p.asked_at desc, p.id desc limit 30`.execute(tx)
  return rows
}

/** What may still change with its provider: underway, or paid: a chargeback may come. */
export async function paymentsToLookAt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  since: Date,
): Promise<readonly OnlinePayment[]> {
  const { rows } = await sql<OnlinePayment>`
    select ${PAYMENT} where p.cooperative_id = ${cooperativeId} and p.asked_at >= ${since}
      and (p.state in ('open', 'paid')) order by p.looked_at nulls first limit 200`.execute(tx)
  return rows
}

/** Keeps that a customer starts to pay. */
export async function insertOnlinePayment(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  payment: Pick<OnlinePayment, 'id' | 'invoiceId' | 'amount' | 'provider' | 'askedAt'>,
): Promise<void> {
  await sql`
    insert into online_payment (cooperative_id, id, invoice_id, amount, provider, state, asked_at)
    values (${cooperativeId}, ${payment.id}, ${payment.invoiceId}, ${payment.amount}, ${payment.provider}, 'asked',
      ${payment.askedAt})`.execute(tx)
}

/** Keeps under which id it was made, once. */
export async function storeMade(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'online-payment'>,
  made: { readonly providerId: string; readonly checkoutUrl: string },
): Promise<void> {
  await sql`
    update online_payment set state = 'open', provider_id = ${made.providerId}, checkout_url = ${made.checkoutUrl}
    where cooperative_id = ${cooperativeId} and id = ${id} and state = 'asked'`.execute(tx)
}

/** Keeps how it stands with them. What came and went never becomes less. */
export async function storeLooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'online-payment'>,
  standing: Pick<OnlinePayment, 'state' | 'came' | 'went' | 'paidOn'> & { readonly at: Date },
): Promise<void> {
  await sql`
    update online_payment set state = ${standing.state}, came = greatest(came, ${standing.came}),
      went = greatest(went, ${standing.went}), paid_on = coalesce(paid_on, ${standing.paidOn}),
      looked_at = ${standing.at}
    where cooperative_id = ${cooperativeId} and id = ${id} and state <> 'asked'`.execute(tx)
}

/** Keeps that something of a payment was booked. */
export async function insertBooking(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  booking: {
    readonly id: Id<'online-booking'>
    readonly paymentId: Id<'online-payment'>
    readonly entryId: Id<'entry'>
    readonly onInvoice: Cents
    readonly overpaid: Cents
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  const { id, paymentId, entryId, onInvoice, overpaid, by, at } = booking
  await sql`
    insert into online_booking (cooperative_id, id, payment_id, entry_id, on_invoice, overpaid, booked_by, booked_at)
    values (${cooperativeId}, ${id}, ${paymentId}, ${entryId}, ${onInvoice}, ${overpaid}, ${by}, ${at})`.execute(
    tx,
  )
}

/** What was paid too much online and is kept for customers, per invoice, in cents. */
export async function overpaidOnline(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly { readonly invoiceId: Id<'invoice'>; readonly amount: Cents }[]> {
  const { rows } = await sql<{ invoiceId: Id<'invoice'>; amount: Cents }>`
    select p.invoice_id as "invoiceId", sum(b.overpaid)::bigint as amount
    from online_booking b join online_payment p on p.cooperative_id = b.cooperative_id and p.id = b.payment_id
    where b.cooperative_id = ${cooperativeId} and b.overpaid <> 0 group by 1`.execute(tx)
  return rows
}

/** What an online payment brought, as booked, in cents; with whom it was made. */
export type BroughtOnline = { readonly amount: Cents; readonly provider: string }

/** What online payments brought, the first first: of which some is not paid out to us yet. */
export async function onlineBooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly BroughtOnline[]> {
  const { rows } = await sql<BroughtOnline>`
    select amount, provider from (
      select b.on_invoice + b.overpaid as amount, p.provider, b.booked_at, b.id from online_booking b
      join online_payment p on p.cooperative_id = b.cooperative_id and p.id = b.payment_id
      where b.cooperative_id = ${cooperativeId} order by b.booked_at desc, b.id desc limit 500) last
    order by booked_at, id`.execute(tx)
  return rows
}

/** Does something within this transaction, and takes it back when it is refused: what came before stays. */
export async function orTakenBack<T extends { readonly ok: boolean }>(
  tx: Tx,
  work: () => Promise<T>,
): Promise<T> {
  await sql`savepoint one_payment`.execute(tx)
  const done = await work()
  if (!done.ok) await sql`rollback to savepoint one_payment`.execute(tx)
  return done
}
