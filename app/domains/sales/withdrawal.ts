import { textIn } from '../../text/index.ts'
import type { Language } from '../../values/format.ts'
import type { SellerSnapshot } from './invoice.ts'

/** Of a seller what a buyer must know to reach them. */
export type ReachableSeller = Pick<
  SellerSnapshot,
  'legalName' | 'street' | 'postcode' | 'city' | 'kvk' | 'vatNumber' | 'email' | 'phone'
>

/** The form to withdraw by, after the model that the law gives (bijlage I, deel B, richtlijn 2011/83/EU). */
export function withdrawalForm(language: Language, seller: ReachableSeller): string {
  const { terms } = textIn(language).shopWindow.orders
  return terms.form({ cooperative: seller.legalName, where: whereOf(seller) })
}

/** Address, number of the register, VAT number, mail and telephone: what of it is known. */
export function whereOf({ street, postcode, city, kvk, vatNumber, email, phone }: ReachableSeller): string {
  return [street, `${postcode} ${city}`.trim(), kvk === '' ? '' : `KVK ${kvk}`, vatNumber, email, phone]
    .filter((part) => part !== '')
    .join(', ')
}
