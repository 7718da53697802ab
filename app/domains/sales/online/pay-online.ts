import type { JobActor } from '../../../platform/actor.ts'
import { carryOut } from '../../../platform/carry-out.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Perform } from '../../../platform/command.ts'
import type { Database } from '../../../platform/database.ts'
import {
  PaymentsSilent,
  type OnlinePayments,
  type PaymentStanding,
} from '../../../platform/online-payments.ts'
import { dayOf } from '../../../values/day.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { paths } from '../../../web/paths.ts'
import { invoiceById } from '../invoice.db.ts'
import { onlineAccountOf } from './account.db.ts'
import { keyOn } from './key-on.ts'
import { noteOnlinePayment } from './note-online-payment.ts'
import { onlinePaymentById, paymentsToLookAt, type OnlinePayment } from './payment.db.ts'
import { startOnlinePayment, type StartRefusal } from './start-online-payment.ts'

/** What paying online needs. The program asks in its own name: a customer has no account. */
export type OnlineNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where customers find their invoice, without a slash at the end. */
  readonly publicUrl: string
  /** Undefined in a process that reaches nobody, such as the one that loads a demo. */
  readonly payments?: OnlinePayments
}

/** Whether customers of a co-operative can pay online. */
export async function takesOnline({ database, payments }: OnlineNeeds, actor: JobActor): Promise<boolean> {
  if (!payments) return false
  const account = await database.read(actor, (tx) => onlineAccountOf(tx, actor.cooperativeId))
  return Boolean(account?.sealedKey)
}

/** The account, and with whom, that held on a moment: what was started under it is there, and nowhere else. */
async function accountOf({ database, payments }: OnlineNeeds, actor: JobActor, on: Date) {
  const account = await database.read(actor, (tx) => onlineAccountOf(tx, actor.cooperativeId))
  const key = account && keyOn(account, on)
  return key ? payments?.connect(key) : undefined
}

/**
 * Starts a payment: kept by us first, then made there under our id, so that a line that breaks halfway makes one.
 *
 * @param token of the customer's page
 * @returns the payment with where to pay; refused with `payments-silent` when the provider does not answer or refuses
 */
export async function startPaying(
  needs: OnlineNeeds,
  actor: JobActor,
  invoiceId: Id<'invoice'>,
  token: string,
  commandId: string,
): Promise<Result<OnlinePayment, StartRefusal | 'payments-silent'>> {
  const { database, perform, clock, publicUrl } = needs
  const { cooperativeId } = actor
  const held = await accountOf(needs, actor, clock().at)
  if (!held) return refuse('payments-silent')
  const { account, provider } = held
  const asked = { invoiceId, provider: provider.word }
  const started = await perform(startOnlinePayment, actor, asked, commandId)
  if (!started.ok)
    return started.reason in KNOWN ? (started as Result<never, StartRefusal>) : refuse('payments-silent')
  const paymentId = started.value.id
  const read = () => database.read(actor, (tx) => onlinePaymentById(tx, cooperativeId, paymentId))
  const payment = (await read())!
  if (payment.state !== 'asked') return ok(payment)
  const invoice = await database.read(actor, (tx) => invoiceById(tx, cooperativeId, invoiceId))
  if (invoice?.state !== 'issued') return refuse('nothing-to-pay')
  const made = await orSilent(() =>
    account.make({
      id: paymentId,
      amount: payment.amount,
      description: `${invoice.number} ${invoice.seller.legalName}`.slice(0, 200),
      returnUrl: publicUrl + paths.onlinePayment(token, paymentId),
      ...(publicUrl.startsWith('https:') ? { noticeUrl: publicUrl + paths.onlinePaymentNotice(token) } : {}),
      language: invoice.buyer.language,
    }),
  )
  if (!made) return refuse('payments-silent')
  await carryOut(perform, noteOnlinePayment, actor, { paymentId, said: made }, newId(clock().at))
  return ok((await read())!)
}

const KNOWN: Record<StartRefusal, true> = {
  'nothing-to-pay': true,
  'paid-already': true,
  'too-many-payments': true,
}

/** So long after it was started something may still be refunded or charged back: 120 days. */
const STILL_MAY_CHANGE = 120 * 24 * 60 * 60 * 1000

/** We look again at most once in so many milliseconds, whoever asks. */
const NOT_AGAIN_WITHIN = 2000

/**
 * Looks how a payment stands, by its id with them: what somebody sends us is never believed.
 *
 * @returns how it stands now; undefined when nothing came back
 */
export async function lookAtPayment(
  needs: OnlineNeeds,
  actor: JobActor,
  paymentId: Id<'online-payment'>,
): Promise<OnlinePayment | undefined> {
  const { database, perform, clock } = needs
  const read = () => database.read(actor, (tx) => onlinePaymentById(tx, actor.cooperativeId, paymentId))
  const payment = await read()
  if (!payment?.providerId) return payment
  const { providerId, lookedAt, askedAt } = payment
  if (lookedAt && clock().at.getTime() - lookedAt.getTime() < NOT_AGAIN_WITHIN) return payment
  const held = await accountOf(needs, actor, askedAt)
  // Another provider never made it, and is not told the id.
  if (held?.provider.word !== payment.provider) return undefined
  const standing = await orSilent(() => held.account.standing(providerId))
  if (!standing) return undefined
  await carryOut(
    perform,
    noteOnlinePayment,
    actor,
    { paymentId, said: saidOf(payment, standing, clock().today) },
    newId(clock().at),
  )
  return read()
}

/**
 * Looks at all that may still change: underway, or paid and perhaps charged back. Once a day, for who never
 * came back.
 */
export async function lookAtPayments(needs: OnlineNeeds, actor: JobActor): Promise<void> {
  const since = new Date(needs.clock().at.getTime() - STILL_MAY_CHANGE)
  const all = await needs.database.read(actor, (tx) => paymentsToLookAt(tx, actor.cooperativeId, since))
  for (const { id } of all) await lookAtPayment(needs, actor, id)
}

/** What is kept of how it stands: nothing comes in by a payment that is not ours, or of another amount. */
export function saidOf(
  payment: Pick<OnlinePayment, 'id' | 'amount'>,
  { state, amount, ours, went, paidAt }: PaymentStanding,
  today: ReturnType<typeof dayOf>,
) {
  if (amount !== payment.amount || ours !== payment.id)
    return { state: 'wrong' as const, came: 0n, went: 0n, paidOn: null }
  const isPaid = state === 'paid'
  const paidOn = isPaid ? (paidAt ? dayOf(paidAt) : today) : null
  return { state, came: isPaid ? amount : 0n, went: isPaid ? went : 0n, paidOn }
}

async function orSilent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof PaymentsSilent) return undefined
    throw error
  }
}
