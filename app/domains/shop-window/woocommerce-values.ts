/** Values as WooCommerce and what is put beside it write them. */
import { fromDecimal, type Cents } from '../../values/money.ts'
import { storable } from '../../values/storable-text.ts'

/**
 * An amount, in cents. A shop that reckons with more decimals sends them (`"10.330579"`): half a cent and more counts
 * as one, as WooCommerce shows it.
 *
 * @returns undefined for what is no amount
 */
export function amountOf(text: string): Cents | undefined {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,12}))?$/.exec(text.trim())
  if (!match) return undefined
  const [, sign = '', whole = '', rest = ''] = match
  const cents = fromDecimal(`${whole}.${rest.slice(0, 2)}`)
  if (cents === undefined) return undefined
  const up = cents + (rest.charAt(2) >= '5' ? 1n : 0n)
  return sign === '-' ? -up : up
}

/** How many, as a Dutch invoice writes it. */
export function countOf(count: number): string {
  return String(count).replace('.', ',')
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  times: '×',
  ndash: '–',
  euro: '€',
}

/** Words without what WordPress writes for a browser (`&#8211;`, `&amp;`): the name of a product is kept with it. */
export function plainWords(text: string): string {
  const plain = text.replace(
    /&(?:#(\d{1,6})|([a-z]{2,6}));/g,
    (whole, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return Number(code) >= 32 ? String.fromCodePoint(Number(code)) : ''
      return NAMED[name ?? ''] ?? whole
    },
  )
  return storable(plain).replace(/\s+/g, ' ').trim()
}
