/** The boxes of the VAT return, and where a line of the books stands in it. */
import { sum, type Cents } from '../../values/money.ts'
import {
  PURCHASE_VAT_CODES,
  SALES_VAT_CODES,
  VAT_ACCOUNTS,
  codeOfOwedAccount,
  type JournalVatCode,
  type TaxedCode,
  type VatLineKind,
  type VatSum,
} from '../books/index.ts'

/**
 * The boxes that are filled from the books, in the order of the form (aangifte omzetbelasting). What the form adds up
 * itself (5a, 5c, 5g) is in `vat-return.ts`; 5d–5f are no longer used.
 */
export const BOXES = ['1a', '1b', '1c', '1d', '1e', '2a', '3a', '3b', '3c', '4a', '4b', '5b'] as const
export type Box = (typeof BOXES)[number]

/** In which box what is taxed with a code of its own stands, with its VAT. */
export const BOX_OF_TAXED = { high: '1a', low: '1b' } as const satisfies Record<TaxedCode, Box>

/** Whether a box has no VAT of its own on the form. */
export function hasNoVat(box: Box): boolean {
  return ['1e', '3a', '3b', '3c'].includes(box)
}

/** A box that a return adds to what is owed: all but the input tax. */
export const isOwed = (box: Box): boolean => box !== '5b'

/** What stands in a box, in cents: what VAT is reckoned on, and the VAT. */
export type BoxAmount = { readonly base: Cents; readonly vat: Cents }
export type BoxAmounts = Readonly<Record<Box, BoxAmount>>

/** Where one kind of line stands. `times` makes of a credit what the form calls positive. */
type Place = { readonly box: Box; readonly side: 'base' | 'vat'; readonly times: 1n | -1n }

/** What is sold is a credit in the books, what is bought a debit; both are positive on the form. */
const BASE: Readonly<Partial<Record<JournalVatCode, readonly [Box, 1n | -1n]>>> = {
  high: [BOX_OF_TAXED.high, -1n],
  low: [BOX_OF_TAXED.low, -1n],
  zero: ['1e', -1n],
  // The customer in the Netherlands accounts for it: not taxed with us, so it stands with what is taxed at 0 %.
  reverse: ['1e', -1n],
  'eu-service': ['3b', -1n],
  'reversed-in-nl': ['2a', 1n],
  'from-outside-eu': ['4a', 1n],
  'from-eu': ['4b', 1n],
  // `exempt` and `kor` are left out of the form; `input` has no base there.
}

/** VAT owed on what others reversed to us. Any other VAT owed is that of our own sales, by its account. */
const REVERSED: Readonly<Partial<Record<JournalVatCode, Box>>> = {
  'reversed-in-nl': '2a',
  'from-outside-eu': '4a',
  'from-eu': '4b',
}

/**
 * Where a kind of line stands on the return; undefined when nowhere. VAT always stands somewhere, also without a code
 * (job costs, entries by hand), so that the return says what stands on the accounts of VAT.
 */
export function placeOf({ account, code }: VatLineKind): Place | undefined {
  if (account === 'vat-input') return { box: '5b', side: 'vat', times: 1n }
  if (account !== null) {
    const box = (code === null ? undefined : REVERSED[code]) ?? BOX_OF_TAXED[codeOfOwedAccount(account)]
    return { box, side: 'vat', times: -1n }
  }
  const base = code === null ? undefined : BASE[code]
  return base && { box: base[0], side: 'base', times: base[1] }
}

/** Every kind of line that stands in a box. */
export function kindsIn(box: Box): VatLineKind[] {
  const codes = [null, ...SALES_VAT_CODES, ...PURCHASE_VAT_CODES]
  const kinds = [null, ...VAT_ACCOUNTS].flatMap((account) => codes.map((code) => ({ account, code })))
  return kinds.filter((kind) => placeOf(kind)?.box === box)
}

/** The boxes of sums of lines, in cents. */
export function boxesOf(sums: readonly Omit<VatSum, 'slice'>[]): BoxAmounts {
  const boxes = Object.fromEntries(BOXES.map((box) => [box, { base: 0n, vat: 0n }])) as Record<
    Box,
    { base: Cents; vat: Cents }
  >
  for (const one of sums) {
    const place = placeOf(one)
    if (place) boxes[place.box][place.side] += place.times * one.amount
  }
  return boxes
}

/** Two returns in one, box by box. */
export function added(all: readonly BoxAmounts[]): BoxAmounts {
  return mapBoxes((box) => ({
    base: sum(all.map((one) => one[box].base)),
    vat: sum(all.map((one) => one[box].vat)),
  }))
}

/** What is owed less what comes back, in cents. */
export function netOf(boxes: BoxAmounts): Cents {
  return sum(BOXES.map((box) => (isOwed(box) ? boxes[box].vat : -boxes[box].vat)))
}

/** Whether nothing stands in any box. */
export function isEmpty(boxes: BoxAmounts): boolean {
  return BOXES.every((box) => boxes[box].base === 0n && boxes[box].vat === 0n)
}

/** Boxes made one by one. */
export function mapBoxes(make: (box: Box) => BoxAmount): BoxAmounts {
  return Object.fromEntries(BOXES.map((box) => [box, make(box)])) as Record<Box, BoxAmount>
}
