/** What bears out what was read on a receipt, and why something is not taken. Each has its words in `text`. */

/** A day: its line says that it is the one, has a time on it, or it is the only day on the receipt. */
export type DayCheck = 'named' | 'time' | 'only'

/** A shop: booked before under that name, an address of the web, or the address that stands under it. */
export type ShopCheck = 'booked-before' | 'web' | 'address'

/** A total: it was paid so, the VAT adds up to it, the things bought do, or it stands there twice. */
export type TotalCheck = 'paid' | 'vat' | 'things' | 'twice'

/** VAT: its rows add up to the total, or it is that part of the total. */
export type VatCheck = 'rows' | 'part'

/** Why a day that stands there is not taken. */
export type DayDoubt = 'day-to-come' | 'day-long-ago' | 'days-differ'

/** What does not fit, and is left to a person. */
export type Doubt = DayDoubt | 'no-total' | 'totals-differ' | 'vat-does-not-fit' | 'other-currency'
