/** What a stranger orders by a shop window: whether that can be, and what it comes to. */
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import type { Cents } from '../../values/money.ts'
import { textIn } from '../../text/index.ts'
import { ratesOn, totalsOf, type Line, type Totals } from '../sales/index.ts'
import type { Offer } from './offer.ts'
import type { ShopWindow } from './shop-page.ts'

export const DELIVERIES = ['collect', 'send', 'none'] as const
/** How it comes to the customer. `none`: it is work, and nothing is handed over. */
export type Delivery = (typeof DELIVERIES)[number]

/** What was ordered, as the customer saw it. Amounts in cents. */
export type Ordered = {
  readonly count: number
  readonly delivery: Delivery
  readonly shipping: Cents
  /** With VAT and sending. */
  readonly total: Cents
}

/** An offer that has a price, so that it can be ordered. */
export type PricedOffer = Offer & { readonly price: Cents }

/** More of one thing is talked about first. */
export const MOST_ORDERED = 99

/** Whether a number is one that can be ordered. */
export function isCountOrdered(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_ORDERED
}

/** Whether an offer can be ordered at once: its price is for all of it or for a piece, and the page takes orders. */
export function isOrderable(
  offer: Offer,
  { takesOrders }: Pick<ShopWindow, 'takesOrders'>,
): offer is PricedOffer {
  const whole = offer.unit === 'fixed' || offer.unit === 'piece'
  return takesOrders && whole && offer.price !== undefined && offer.price > 0n
}

/** The ways in which an offer comes to a customer. */
export function deliveriesOf(
  { kind }: Offer,
  { shipping }: Pick<ShopWindow, 'shipping'>,
): readonly Delivery[] {
  if (kind === 'service') return ['none']
  return shipping === undefined ? ['collect'] : ['collect', 'send']
}

/**
 * The rows of an order, in thousandths and cents. Sending has the VAT of what is sent: it is part of that delivery.
 */
export function orderRows(
  { name, price, vat }: PricedOffer,
  { count, delivery, shipping }: Pick<Ordered, 'count' | 'delivery' | 'shipping'>,
  kor: boolean,
  language: Language,
): Line[] {
  const row = { unit: '', vatCode: kor ? 'kor' : vat } as const
  const goods = { ...row, description: name, quantity: BigInt(count) * 1000n, unitPrice: price }
  if (delivery !== 'send' || shipping === 0n) return [goods]
  const description = textIn(language).shopWindow.orders.sending
  return [goods, { ...row, description, quantity: 1000n, unitPrice: shipping }]
}

/** What an order comes to on a day, as everybody may reckon it from the page. */
export function orderTotals(
  offer: PricedOffer,
  { serves, vatMode, shipping = 0n }: Pick<ShopWindow, 'serves' | 'vatMode' | 'shipping'>,
  { count, delivery }: Pick<Ordered, 'count' | 'delivery'>,
  on: Day,
): Totals {
  const rows = orderRows(offer, { count, delivery, shipping }, vatMode === 'kor', 'nl')
  return totalsOf(rows, serves === 'people', ratesOn(on))
}
