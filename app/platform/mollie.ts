/** Mollie, by its API v2: `payments` to make and to look at, `methods/ideal` to try a key. */
import { z } from 'zod'
import { fromDecimal, toDecimal, type Cents } from '../values/money.ts'
import {
  PaymentsSilent,
  type OnlineProvider,
  type PaymentAccount,
  type PaymentAsked,
  type PaymentStanding,
} from './online-payments.ts'
import { publicFetch } from './public-fetch.ts'

const SECONDS = 8

const money = z.object({ currency: z.string(), value: z.string().regex(/^\d{1,9}\.\d{2}$/) })
const made = z.object({
  id: z.string().regex(/^tr_[A-Za-z0-9]{1,60}$/),
  _links: z.object({ checkout: z.object({ href: z.url({ protocol: /^https?$/ }).max(2000) }) }),
})
const payment = z.object({
  status: z.string(),
  amount: money,
  amountRefunded: money.nullish(),
  amountChargedBack: money.nullish(),
  paidAt: z.iso.datetime({ offset: true }).nullish(),
  metadata: z.object({ id: z.string() }).nullish().catch(undefined),
})

/** Their word, and ours. Other words (pending, authorized) are of steps in between. */
const STATES: Readonly<Record<string, PaymentStanding['state']>> = {
  paid: 'paid',
  failed: 'failed',
  expired: 'expired',
  canceled: 'canceled',
}

/** What is so of Mollie. */
export const MOLLIE: OnlineProvider = {
  word: 'mollie',
  name: 'Mollie',
  keyStarts: ['live_', 'test_'],
  isKey: (text) => /^(test|live)_[A-Za-z0-9]{20,100}$/.test(text),
  isNamedIn: (line) => /mollie/i.test(line),
  account: ({ mollieUrl }, key) => mollie(mollieUrl, key),
}

/**
 * Speaks as an account.
 *
 * @param base the address of the API, without a slash at the end: of the installation, not of a co-operative
 */
function mollie(base: string, key: string): PaymentAccount {
  return {
    isLetIn: async () => (await asked(base, key, 'methods/ideal')).status === 200,
    async make(wanted) {
      const { status, body } = await asked(base, key, 'payments', wanted)
      // 409: the same question is being answered. 4xx: they do not want it.
      if (status === 409) throw new PaymentsSilent('payments: busy')
      if (status >= 400) return undefined
      const { id, _links } = parsed(made, body)
      const { href } = _links.checkout
      if (base.startsWith('https:') && !href.startsWith('https:'))
        throw new PaymentsSilent('a checkout over http')
      return { providerId: id, checkoutUrl: href }
    },
    async standing(providerId) {
      const { status, body } = await asked(base, key, `payments/${encodeURIComponent(providerId)}`)
      if (status !== 200) return undefined
      const {
        status: said,
        amount,
        amountRefunded,
        amountChargedBack,
        paidAt,
        metadata,
      } = parsed(payment, body)
      return {
        state: STATES[said] ?? 'open',
        amount: centsOf(amount),
        ours: amount.currency === 'EUR' ? metadata?.id : undefined,
        went: centsOf(amountRefunded) + centsOf(amountChargedBack),
        paidAt: paidAt ? new Date(paidAt) : undefined,
      }
    },
  }
}

function centsOf(amount: z.output<typeof money> | null | undefined): Cents {
  return amount ? (fromDecimal(amount.value) ?? 0n) : 0n
}

function bodyOf({ id, amount, description, returnUrl, noticeUrl, language }: PaymentAsked) {
  return {
    amount: { currency: 'EUR', value: toDecimal(amount) },
    description,
    method: 'ideal',
    redirectUrl: returnUrl,
    ...(noticeUrl === undefined ? {} : { webhookUrl: noticeUrl }),
    locale: language === 'nl' ? 'nl_NL' : 'en_GB',
    metadata: { id },
  }
}

/** @throws PaymentsSilent for what may go better later: no answer, too many questions, their own trouble */
async function asked(base: string, key: string, path: string, make?: PaymentAsked) {
  const headers = { authorization: `Bearer ${key}`, accept: 'application/json' }
  const init: RequestInit = {
    method: make ? 'POST' : 'GET',
    headers: make ? { ...headers, 'content-type': 'application/json', 'idempotency-key': make.id } : headers,
    ...(make ? { body: JSON.stringify(bodyOf(make)) } : {}),
    // A redirect would carry the key to somebody whom nobody named.
    redirect: 'manual',
    signal: AbortSignal.timeout(SECONDS * 1000),
  }
  const send = base.startsWith('https:') ? publicFetch : fetch
  try {
    const answer = await send(`${base}/${path}`, init)
    const text = await answer.text()
    if (answer.status < 500 && answer.status !== 429 && answer.status !== 408)
      return { status: answer.status, body: jsonOf(text) }
    throw new PaymentsSilent(`${path.split('/')[0]}: ${answer.status}`)
  } catch (error) {
    if (error instanceof PaymentsSilent) throw error
    // What the network layer says may name addresses; its kind is enough.
    throw new PaymentsSilent(`${path.split('/')[0]}: ${(error as Error).name}`)
  }
}

function parsed<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const read = shape.safeParse(body)
  if (!read.success) throw new PaymentsSilent('an answer that cannot be read')
  return read.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
