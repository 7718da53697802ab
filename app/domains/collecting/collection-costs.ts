import { greatest, least, type Cents } from '../../values/money.ts'
import { rateOf } from '../../values/percentage.ts'

/** Over so many cents of what is open, this share, in basis points. */
const BANDS: readonly { readonly upTo: Cents | undefined; readonly share: number }[] = [
  { upTo: 2_500_00n, share: 1500 },
  { upTo: 2_500_00n, share: 1000 },
  { upTo: 5_000_00n, share: 500 },
  { upTo: 190_000_00n, share: 100 },
  { upTo: undefined, share: 50 },
]
const LEAST: Cents = 40_00n
const MOST: Cents = 6_775_00n

/**
 * What collecting may cost a customer who does not pay after a last letter: 15 % of the first € 2,500, 10 % of the
 * next € 2,500, 5 % of the next € 5,000, 1 % of the next € 190,000 and 0.5 % of the rest; at least € 40, at most €
 * 6,775.
 *
 * @param open what is late, in cents: of several invoices together (art. 6:96 lid 7 BW)
 * @returns cents, 0 when nothing is open; without VAT: the customer compensates us, that is no service to them
 * @source Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2 (Stb. 2012, 141), since 1 July 2012
 */
export function collectionCosts(open: Cents): Cents {
  if (open <= 0n) return 0n
  let left = open
  let costs = 0n
  for (const { upTo, share } of BANDS) {
    const within = upTo !== undefined && left > upTo ? upTo : left
    costs += rateOf(within, share)
    left -= within
  }
  return greatest(LEAST, least(MOST, costs))
}
