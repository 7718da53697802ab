import type { Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { VatMode } from '../cooperative/index.ts'
import type { Content } from './invoice.ts'
import { ratesOn, totalsOf, type Totals } from './totals.ts'
import { FIRST_DAY_WITH_RATES } from '../books/index.ts'
import { whyNotVatCodes, type VatCustomer, type VatRefusal } from './vat.ts'

/** Why what was typed cannot be an invoice. */
export type ContentRefusal =
  | VatRefusal
  | 'no-lines'
  | 'too-many-lines'
  | 'line-empty'
  | 'days-out-of-order'
  | 'worked-too-long-ago'
  | 'total-zero'
  | 'too-large'

/** What pricing must know besides what was typed. */
export type PricingFacts = { readonly vatMode: VatMode; readonly customer: VatCustomer }

const MOST_LINES = 100
/** A slip of the finger is likelier than a bill above this, in cents with VAT: a million euro. */
export const LARGEST = 100_000_000n

/** Adds up what was typed, or says why it cannot be an invoice. Cents as in `Totals`. */
export function priced(
  content: Pick<Content, 'lines' | 'workedFrom' | 'workedUntil' | 'pricesIncludeVat'>,
  { vatMode, customer }: PricingFacts,
): Result<Totals, ContentRefusal> {
  const { lines, workedFrom, workedUntil } = content
  const refusal = whyNotPriced(lines, workedFrom, workedUntil)
  if (refusal) return refuse(refusal)
  const vatRefusal = whyNotVatCodes(
    lines.map(({ vatCode }) => vatCode),
    vatMode,
    customer,
  )
  if (vatRefusal) return refuse(vatRefusal)
  const totals = totalsOf(lines, content.pricesIncludeVat, ratesOn(workedUntil))
  if (totals.total <= 0n) return refuse('total-zero')
  return totals.total > LARGEST ? refuse('too-large') : ok(totals)
}

function whyNotPriced(lines: Content['lines'], from: Day, until: Day): ContentRefusal | undefined {
  if (lines.length === 0) return 'no-lines'
  if (lines.length > MOST_LINES) return 'too-many-lines'
  if (lines.some((line) => line.description.trim() === '' || line.quantity <= 0n || line.unitPrice < 0n))
    return 'line-empty'
  if (until < from) return 'days-out-of-order'
  return until < FIRST_DAY_WITH_RATES ? 'worked-too-long-ago' : undefined
}
