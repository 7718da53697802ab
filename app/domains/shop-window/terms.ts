/**
 * What a buyer at a distance is told before they order, and again in the mail (art. 6:230m and 6:230v BW): who sells,
 * how it is paid and delivered, the fourteen days to withdraw (6:230o), what is done when it is not right (7:17 BW).
 */
import { textIn } from '../../text/index.ts'
import type { Language } from '../../values/format.ts'
import type { Cooperative } from '../cooperative/index.ts'
import { whereOf, withdrawalForm } from '../sales/index.ts'
import type { Offer } from './offer.ts'

type Seller = Pick<
  Cooperative,
  'legalName' | 'address' | 'kvk' | 'email' | 'phone' | 'vatNumber' | 'paymentTermDays'
>

export type Term = { readonly title: string; readonly words: string }

/** The terms of an order, in the words of the buyer's language. */
export function termsOf(of: {
  readonly language: Language
  readonly business: string
  readonly cooperative: Seller
  readonly offer: Pick<Offer, 'kind' | 'toMeasure'>
}): readonly Term[] {
  const { terms } = textIn(of.language).shopWindow.orders
  const { cooperative, business, offer } = of
  const { kind } = offer
  const seller = {
    cooperative: cooperative.legalName,
    business,
    where: whereOf({ ...cooperative, ...cooperative.address }),
  }
  return [
    { title: terms.who.title, words: terms.who.words(seller) },
    { title: terms.paying.title, words: terms.paying.words({ days: cooperative.paymentTermDays }) },
    { title: terms.delivery.title, words: terms.delivery[kind] },
    { title: terms.withdrawal.title, words: terms.withdrawal[isWithdrawn(offer) ? kind : 'toMeasure'] },
    { title: terms.right.title, words: terms.right.words({ cooperative: cooperative.legalName }) },
  ]
}

/**
 * Whether the customer may withdraw within fourteen days: not from what was made for them alone, by what they chose
 * (art. 6:230p sub f onder 1 BW; that they read so before they order, 6:230m lid 1 sub k).
 */
export function isWithdrawn({ kind, toMeasure = false }: Pick<Offer, 'kind' | 'toMeasure'>): boolean {
  return kind === 'service' || !toMeasure
}

/** The form to withdraw by, the one of a quote too. */
export function withdrawalFormOf(of: { readonly language: Language; readonly cooperative: Seller }): string {
  return withdrawalForm(of.language, { ...of.cooperative, ...of.cooperative.address })
}
