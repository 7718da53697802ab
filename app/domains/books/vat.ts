import { day, type Day } from '../../values/day.ts'
import { abs, fractionOf, type Cents } from '../../values/money.ts'
import { rateOf, type BasisPoints } from '../../values/percentage.ts'

/**
 * The one owner of VAT: the codes, the rate of a code by day, what a rate makes of an amount to the cent, and the
 * account.
 *
 * What VAT is on a line of the journal. With the account, the code says where a line stands on the VAT return
 * (`app/domains/tax/vat-box.ts`): on an account of VAT it is VAT, on any other it is what VAT is reckoned on.
 */

/**
 * What is sold; `app/domains/sales/vat.ts` says when each may be used. `high`, `low`: Dutch VAT. `zero`: 0 %.
 * `exempt`: art. 11 Wet OB. `reverse`: the customer in the Netherlands accounts for it. `eu-service`: a service to a
 * business in another member state. `kor`: sold under the small-business scheme.
 */
export const SALES_VAT_CODES = ['high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor'] as const

/**
 * What is bought.
 *
 * - `input`: Dutch VAT that the co-operative may deduct, on the account `vat-input` (box 5b).
 * - `reversed-in-nl`: a Dutch supplier reversed the charge (box 2a, and 5b as far as it may be deducted).
 * - `from-eu`: bought from another member state (box 4b and 5b).
 * - `from-outside-eu`: bought from outside the Union, and the charge is reversed (box 4a and 5b).
 *
 * The last three have three lines with the same code: the cost (debit, what VAT is reckoned on), the VAT owed (credit,
 * `vat-high` or `vat-low`) and, as far as it may be deducted, the VAT to get back (debit, `vat-input`).
 */
export const PURCHASE_VAT_CODES = ['input', 'reversed-in-nl', 'from-eu', 'from-outside-eu'] as const

export type JournalVatCode = (typeof SALES_VAT_CODES)[number] | (typeof PURCHASE_VAT_CODES)[number]

/** The codes with a rate of their own. */
export const TAXED_CODES = ['high', 'low'] as const
export type TaxedCode = (typeof TAXED_CODES)[number]

type DatedRate = { readonly from: Day; readonly rate: BasisPoints; readonly source: string }

/**
 * Of each taxed code the account on which its VAT is owed, and its rates by the day from which they hold, oldest first.
 * Days before the first are not known here. In which box it stands is in `app/domains/tax/vat-box.ts`.
 */
const TAXED = {
  high: {
    account: 'vat-high',
    rates: [
      { from: day('2001-01-01'), rate: 1900, source: 'Wet OB 1968 art. 9 lid 1, Belastingplan 2001' },
      { from: day('2012-10-01'), rate: 2100, source: 'Wet OB 1968 art. 9 lid 1, Begrotingsakkoord 2013' },
    ],
  },
  low: {
    account: 'vat-low',
    rates: [
      { from: day('2001-01-01'), rate: 600, source: 'Wet OB 1968 art. 9 lid 2 onder a en tabel I' },
      { from: day('2019-01-01'), rate: 900, source: 'Wet OB 1968 art. 9 lid 2 onder a, Belastingplan 2019' },
    ],
  },
} as const satisfies Record<TaxedCode, { account: string; rates: readonly [DatedRate, ...DatedRate[]] }>

/** The account on which VAT is owed that was reckoned at the rate of a code. */
export type VatOwedAccount = (typeof TAXED)[TaxedCode]['account']

/** The accounts on which VAT stands until a return carries it to what is paid or received. */
export const VAT_ACCOUNTS = [...TAXED_CODES.map((code) => TAXED[code].account), 'vat-input'] as const
export type VatAccount = VatOwedAccount | 'vat-input'

/** Whether VAT is reckoned on what is sold with this code. */
export function isTaxed(code: JournalVatCode): code is TaxedCode {
  return code in TAXED
}

/** The account on which VAT is owed that was reckoned at the rate of a code. */
export function vatOwedAccount(code: TaxedCode): VatOwedAccount {
  return TAXED[code].account
}

/** The code of which the VAT is owed on an account. */
export function codeOfOwedAccount(account: VatOwedAccount): TaxedCode {
  return TAXED_CODES.find((code) => TAXED[code].account === account)!
}

/** The first day whose rates we know. */
export const FIRST_DAY_WITH_RATES = TAXED.high.rates[0].from

/**
 * The rate of a code on the day the work was done: that day decides, not the day of the invoice (art. 13 Wet OB).
 *
 * @returns basis points; 0 for every code without a rate of its own
 * @throws RangeError for a day before `FIRST_DAY_WITH_RATES`
 */
export function vatRateOn(code: JournalVatCode, on: Day): BasisPoints {
  if (on < FIRST_DAY_WITH_RATES) throw new RangeError(`no VAT rates are known for ${on}`)
  return isTaxed(code) ? ratesOf(code).findLast(({ from }) => from <= on)!.rate : 0
}

/** The same where a day of long ago may be given: then the oldest rate that we know. Basis points. */
export function knownRateOn(code: JournalVatCode, on: Day): BasisPoints {
  return vatRateOn(code, on < FIRST_DAY_WITH_RATES ? FIRST_DAY_WITH_RATES : on)
}

/** Of which code a rate was on a day; undefined when of none. */
export function codeOfRate(rate: BasisPoints, on: Day): TaxedCode | undefined {
  return TAXED_CODES.find((code) => knownRateOn(code, on) === rate)
}

/** Every rate that held on a day or later, high ones first and of each the newest first. Basis points. */
export function ratesSince(on: Day): readonly BasisPoints[] {
  return TAXED_CODES.flatMap((code) => {
    const held = ratesOf(code).filter((_, i, all) => (all[i + 1]?.from ?? '9999') > on)
    return held.map(({ rate }) => rate).toReversed()
  })
}

function ratesOf(code: TaxedCode): readonly DatedRate[] {
  return TAXED[code].rates
}

/** The VAT on top of an amount: cents, rounded half away from zero. */
export function vatOn(base: Cents, rate: BasisPoints): Cents {
  return rateOf(base, rate)
}

/** The VAT within an amount that includes it: cents, rounded half away from zero. */
export function vatWithin(withVat: Cents, rate: BasisPoints): Cents {
  return fractionOf(withVat, BigInt(rate), 10_000n + BigInt(rate))
}

/**
 * Whether VAT is more than an amount can hold: all of it at the high rate of that day, and what rounding adds.
 *
 * @param withVat cents, the VAT included; of a credit note both are below zero
 */
export function isMoreVatThan(vat: Cents, withVat: Cents, on: Day): boolean {
  const rate = BigInt(knownRateOn('high', on))
  return (abs(vat) - roundedOver(linesIn(withVat))) * (10_000n + rate) > abs(withVat) * rate
}

/**
 * What rounding the VAT of each line apart can add to it or take off it: half a cent a line, in whole cents, and always
 * the one cent of rounding at all. A supplier may reckon it by line as well as over the whole, when it is rounded as
 * in arithmetic (art. 5a Uitvoeringsbesluit OB 1968; HvJ 10 July 2008, C-484/06, Koninklijke Ahold), and what the paper
 * says is what may be deducted.
 *
 * @param lines how many there are
 */
export function roundedOver(lines: number): Cents {
  return divideUp(BigInt(Math.max(lines, 2)), 2n)
}

/**
 * How many lines an amount may be of, when only its sum is known: as many as there are of half a euro, at most a
 * hundred. A bound to catch what was mistyped, so that nobody has to count the lines of a receipt.
 */
function linesIn(withVat: Cents): number {
  return Math.min(Number(divideUp(abs(withVat), 50n)), 100)
}

function divideUp(amount: bigint, by: bigint): bigint {
  return (amount + by - 1n) / by
}

/**
 * What counts for the limit of the small-business scheme: what is taxed in the Netherlands, or would be without the
 * scheme, also at 0 % or with the charge reversed (art. 25 lid 2 Wet OB). Not a service that is taxed in another member
 * state, nor what is exempt; of what is exempt, letting, finance and insurance do count, which no code tells.
 */
export const KOR_VAT_CODES = [
  'high',
  'low',
  'zero',
  'reverse',
  'kor',
] as const satisfies readonly JournalVatCode[]
