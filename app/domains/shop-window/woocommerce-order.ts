/**
 * An order as WooCommerce sends it in its webhooks: the `order` of its REST API, whichever version the webhook was set
 * to (developer.woocommerce.com, REST API, "Order properties" and "Webhooks").
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { parseDay, type Day } from '../../values/day.ts'
import { withoutInvisible } from '../../values/invisible.ts'
import { abs, sum, type Cents } from '../../values/money.ts'
import { rateOf } from '../../values/percentage.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { cutTo, storable } from '../../values/storable-text.ts'
import { shopKeys } from '../../text/nl/shop-keys.ts'
import { ratesOn } from '../sales/index.ts'
import type { Standing } from './order-heard.ts'
import { MOST_LINES, type ORDER_VAT } from './shop-order.ts'
import type { OrderToTake } from './take-order.ts'
import { amountOf, countOf, plainWords } from './woocommerce-values.ts'

type OrderVat = (typeof ORDER_VAT)[number]

/** What a row is called that has no words of its own. */
const { rowWords } = shopKeys

/** Text by the API itself, numbers by some of what shops put before it. */
const money = z
  .union([z.string(), z.number().transform(String)])
  .refine((text) => amountOf(text) !== undefined)
/** Left empty, it is text, or null, or not there. */
const said = z
  .string()
  .nullish()
  .transform((text) => withoutInvisible(storable(text ?? '')))
const row = z.object({ total: money, total_tax: money })

/** What we read of it; the rest is left where it is. Older versions send the number as a number. */
export const wooOrder = z.object({
  id: z.int(),
  number: z.union([
    z
      .string()
      .transform((text) => withoutInvisible(storable(text)).trim())
      .pipe(z.string().min(1).max(60)),
    z.int().transform(String),
  ]),
  status: z.string(),
  currency: z.string(),
  date_created: z.string(),
  date_modified_gmt: said,
  total: money,
  billing: z.object({
    first_name: said,
    last_name: said,
    company: said,
    address_1: said,
    address_2: said,
    postcode: said,
    city: said,
    country: said,
    email: said,
  }),
  line_items: z.array(row.extend({ name: said, quantity: z.number().min(0).max(100_000) })),
  shipping_lines: z.array(row.extend({ method_title: said })).default([]),
  fee_lines: z.array(row.extend({ name: said })).default([]),
  /** What was paid back of it, below zero; the order itself keeps its total. */
  refunds: z.array(z.object({ total: money })).default([]),
})

export type WooOrder = z.output<typeof wooOrder>

/** Orders that a customer placed for good: what is not paid for yet, failed or was taken back becomes no draft. */
const PLACED: ReadonlySet<string> = new Set(['processing', 'on-hold', 'completed'])
/** An order that ended after it was placed. */
const ENDED: ReadonlySet<string> = new Set(['cancelled', 'refunded', 'trash'])

/** How an order stands: it was placed, it ended, its payment failed; or it waits, and that says nothing yet. */
export function standingOf({ status }: Pick<WooOrder, 'status'>): Exclude<Standing, 'deleted'> | 'waits' {
  if (PLACED.has(status)) return 'placed'
  if (ENDED.has(status)) return 'ended'
  return status === 'failed' ? 'failed' : 'waits'
}

/**
 * When it last changed in the web shop; undefined where that is not told.
 *
 * @param now when it came here: nothing is told before it is, so a clock that is fast there counts as this
 */
export function modifiedAt(
  { date_modified_gmt: told }: Pick<WooOrder, 'date_modified_gmt'>,
  now: Date,
): Date | undefined {
  const at = new Date(`${told}Z`)
  if (Number.isNaN(at.getTime())) return undefined
  return at > now ? now : at
}

/**
 * Whether a webhook comes from who has the secret: `X-WC-Webhook-Signature` is the HMAC-SHA256 of the body as it came,
 * in base64.
 */
export function isSigned(body: Uint8Array, signature: string | null, secret: string): boolean {
  const ours = createHmac('sha256', secret).update(body).digest()
  const theirs = Buffer.from(signature ?? '', 'base64')
  return theirs.length === ours.length && timingSafeEqual(theirs, ours)
}

/** Before it we know no rates, and no web shop sends what is that old. */
const FIRST_DAY = '2020-01-01'

export type WooRefusal =
  | 'shop-currency'
  | 'shop-vat-unclear'
  | 'shop-discount-row'
  | 'shop-order-long'
  | 'shop-order-free'
  | 'shop-order-unreadable'

/**
 * An order as we take it. WooCommerce tells each row without VAT and its VAT, both rounded to cents; together they are
 * what the customer pays, so prices are taken with VAT in them and add up to the total. Which rate it was follows from
 * the VAT.
 *
 * Refuses: `shop-currency` for anything but euros; `shop-vat-unclear` for a row whose VAT is of no Dutch rate, and
 * where a shop counts no VAT at all while the co-operative does (`kor` says whether it does not); `shop-discount-row`
 * for a row below zero, which no invoice has: which rates it takes off from is not to be guessed;
 * `shop-order-long` for more rows than an invoice has; `shop-order-free` when the customer pays nothing;
 * `shop-order-unreadable` for a discount above everything, or a day that is none.
 */
export function orderFrom(
  order: WooOrder,
  kor: boolean,
): Result<Omit<OrderToTake, 'keyId' | 'businessId' | 'memberId' | 'webId'>, WooRefusal> {
  if (order.currency !== 'EUR') return refuse('shop-currency')
  const orderedOn = parseDay(order.date_created.slice(0, 10))
  if (orderedOn === undefined || orderedOn < FIRST_DAY) return refuse('shop-order-unreadable')
  const rows = [
    ...order.line_items.map((one) => ({ ...one, words: one.name || rowWords.item })),
    ...order.shipping_lines.map((one) => ({
      ...one,
      words: one.method_title || rowWords.shipping,
      quantity: 1,
    })),
    ...order.fee_lines.map((one) => ({ ...one, words: one.name || rowWords.fee, quantity: 1 })),
  ]
    .map(({ total, total_tax, quantity, words }) => ({
      net: amountOf(total)!,
      tax: amountOf(total_tax)!,
      quantity,
      words: plainWords(words),
    }))
    .filter(({ net, tax }) => net !== 0n || tax !== 0n)
  const lines: OrderToTake['lines'] = []
  for (const { net, tax, quantity, words } of rows) {
    if (net < 0n) return refuse('shop-discount-row')
    if (words === '') return refuse('shop-order-unreadable')
    const vatCode = vatOf(net, tax, orderedOn, kor)
    if (vatCode === undefined) return refuse('shop-vat-unclear')
    lines.push(lineOf(words, quantity, net + tax, vatCode))
  }
  if (lines.length > MOST_LINES) return refuse('shop-order-long')
  const total = amountOf(order.total)!
  if (lines.length === 0 && total === 0n) return refuse('shop-order-free')
  if (lines.length === 0 || sum(rows.map(({ net, tax }) => net + tax)) !== total)
    return refuse('shop-order-unreadable')
  const customer = customerOf(order)
  if (!customer) return refuse('shop-order-unreadable')
  return ok({ number: order.number, orderedOn, customer, pricesIncludeVat: true, lines, total })
}

/** The price of one where that is whole cents, else all of it as one: also of half a metre, and of none at all. */
function lineOf(words: string, count: number, gross: Cents, vatCode: OrderVat): OrderToTake['lines'][number] {
  const quantity = Number.isInteger(count) && count > 0 ? BigInt(count) : undefined
  const divides = quantity !== undefined && gross % quantity === 0n
  const asOne = divides || count === 1 || count === 0
  const description = cutTo(asOne ? words : `${countOf(count)} × ${words}`, 400)
  return divides
    ? { description, quantity: quantity * 1000n, unit: '', unitPrice: gross / quantity, vatCode }
    : { description, quantity: 1000n, unit: '', unitPrice: gross, vatCode }
}

/** The one rate that gives this VAT, to a cent; none at all is only clear under the small-business scheme. */
function vatOf(net: Cents, tax: Cents, on: Day, kor: boolean): OrderVat | undefined {
  if (kor) return tax === 0n ? 'kor' : undefined
  const rates = ratesOn(on)
  const away = (code: 'high' | 'low') => abs(rateOf(net, rates(code)) - tax)
  const nearest = away('high') === away('low') ? undefined : away('high') < away('low') ? 'high' : 'low'
  return tax > 0n && nearest && away(nearest) <= 1n ? nearest : undefined
}

function customerOf({ billing }: WooOrder): OrderToTake['customer'] | undefined {
  const person = `${billing.first_name} ${billing.last_name}`.trim()
  const company = billing.company.trim()
  // A till asks no name; then the mail address is who they are.
  const name = cutTo(company || person || billing.email.trim(), 120)
  if (name === '') return undefined
  const street = `${billing.address_1} ${billing.address_2}`.trim()
  return {
    kind: company === '' ? 'person' : 'company',
    name,
    contact: company === '' ? '' : cutTo(person, 120),
    email: cutTo(billing.email.trim().toLowerCase(), 200),
    street: cutTo(street, 200),
    postcode: cutTo(billing.postcode.trim(), 20),
    city: cutTo(billing.city.trim(), 100),
    country: /^[A-Z]{2}$/.test(billing.country) ? billing.country : 'NL',
    language: 'nl',
  }
}
