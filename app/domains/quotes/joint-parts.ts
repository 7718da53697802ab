/** How the parts of a joint quote are divided over its members: to the cent for each part, and in all. Pure. */
import { fractionOf, sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import {
  cellsOf,
  checkSplit,
  netOf,
  ratesOn,
  splitOf,
  stillFits,
  type Split,
  type SplitRefusal,
  type Stake,
  type Totals,
} from '../sales/index.ts'
import { partsOf, type BillingRefusal } from './billing.ts'
import { partWords } from './part-words.ts'
import type { QuoteContent } from './quote.ts'

/** What of a part is of one member, in cents without VAT. */
export type PartShare = Pick<Stake, 'memberId' | 'net'>

/**
 * What of each part is of which member. Shares of a part add up to the part, and what a member has in all parts to
 * their share of the quote: parts are laid end to end on one ruler, and each cut is rounded once, as VAT codes are on
 * an invoice (`cellsOf`). Refused when a part is too small for everybody to have something of it.
 */
export function sharesOfParts(
  stakes: readonly PartShare[],
  parts: readonly Pick<Totals, 'net'>[],
): Result<readonly (readonly PartShare[])[], 'split-part-empty'> {
  const whole = sum(stakes.map(({ net }) => net))
  const cut = (until: Cents, members: number) =>
    fractionOf(until, sum(stakes.slice(0, members).map(({ net }) => net)), whole)
  let before = 0n
  const divided = parts.map(({ net }) => {
    const [from, until] = [before, before + net]
    before = until
    return stakes.map(({ memberId }, at) => ({
      memberId,
      net: cut(until, at + 1) - cut(until, at) - cut(from, at + 1) + cut(from, at),
    }))
  })
  return divided.flat().every(({ net }) => net > 0n) ? ok(divided) : refuse('split-part-empty')
}

/**
 * The split of the invoice of a part. Said as the quote was said where that comes to the same cents, so that it follows
 * when the invoice becomes lower; else in amounts.
 */
export function splitOfPart(
  stakes: readonly Stake[],
  shares: readonly PartShare[],
  part: Pick<Totals, 'lines' | 'net' | 'vat'>,
): Split | undefined {
  const said = splitOf(stakes)
  if (!said) return undefined
  if (checkSplit(said, part).ok) {
    const cells = cellsOf(said, part)
    if (shares.every(({ memberId, net }) => netOf(cells, memberId) === net)) return said
  }
  return { by: 'amount', parts: shares.map(({ memberId, net }) => ({ memberId, amount: net })) }
}

/** Whether a quote can go on as joint work: its split is the whole of it, and of each of its parts. */
export function dividesWell(
  quote: QuoteContent & Totals & { readonly shares: readonly Stake[] },
): Result<null, SplitRefusal | BillingRefusal | 'split-part-empty'> {
  if (quote.shares.length === 0) return ok(null)
  const fits = stillFits(quote, quote)
  if (!fits.ok) return fits
  const parts = partsOf(quote, quote.billing, ratesOn(quote.workedUntil), partWords('nl', ''))
  if (!parts.ok) return parts
  const shares = sharesOfParts(sharesNow(quote), parts.value)
  return shares.ok ? ok(null) : shares
}

/** The shares as they come to be with these totals, also when what is stored was of the version before. */
function sharesNow({
  shares,
  ...totals
}: Totals & { readonly shares: readonly Stake[] }): readonly PartShare[] {
  const split = splitOf(shares)
  if (!split) return shares
  const cells = cellsOf(split, totals)
  return split.parts.map(({ memberId }) => ({ memberId, net: netOf(cells, memberId) }))
}
