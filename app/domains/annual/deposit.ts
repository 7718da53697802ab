/** The annual account at the trade register, and the return of corporation tax beside it. Pure. */
import type { Day } from '../../values/day.ts'

/** How it stands with the return of corporation tax: filed, somebody sees to it, or there is none to file. */
export const CORPORATION_TAX = ['filed', 'arranged', 'none'] as const
export type CorporationTax = (typeof CORPORATION_TAX)[number]

/** On which day the annual account of a year went to the trade register. */
export type Deposit = { readonly depositedOn: Day; readonly corporationTax: CorporationTax }
