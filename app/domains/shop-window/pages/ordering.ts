/** What stands between the pages of an order: what was typed, and where it is. */
import { z } from 'zod'
import type { FieldError } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { choice, email, optionalText, text } from '../../../web/fields.ts'
import { optionalPhone } from '../../../web/phone-field.ts'
import type { Typed } from '../../../web/form.ts'
import type { Cooperative } from '../../cooperative/index.ts'
import type { OfferOnPage } from '../offer.ts'
import { DELIVERIES, type PricedOffer } from '../ordered.ts'
import type { ShopWindow } from '../shop-page.ts'
import { addresses } from './addresses.ts'

/** What is filled in of an order. */
export const orderSchema = z.object({
  count: z
    .string('required')
    .trim()
    .regex(/^[1-9]\d?$/, 'count-to-ninety-nine')
    .transform(Number),
  delivery: choice(DELIVERIES),
  wanted: optionalText(200),
  words: optionalText(1000),
  name: text(120),
  email: email(),
  phone: optionalPhone(),
  street: text(200),
  postcode: text(20),
  city: text(100),
})

/** An order that was filled in whole. */
export type OrderBody = z.output<typeof orderSchema>

/** In an address: the id of what is ordered. */
export const WHAT = 'wat'

/** An order as it stands: typed, or read and to be said yes to. */
export type Ordering = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
  /** What was filled in, when all of it is right: then the page shows the sum and the button to buy. */
  readonly body?: OrderBody
}

/** What is ordered, of whom. */
export type OrderHere = {
  readonly window: ShopWindow
  readonly cooperative: Cooperative
  readonly offer: PricedOffer & OfferOnPage
}

/** Where an order of an offer is filled in and sent. */
export function orderAddress(coop: string, slug: string, offer: Id<'shop-offer'>): string {
  return `${addresses.order(coop, slug)}?${new URLSearchParams({ [WHAT]: offer }).toString()}`
}
