/** An e-invoice inside a PDF against its page: a person reads the page, the money follows the e-invoice. Pure. */
import type { Cents } from '../../../values/money.ts'
import type { UblInvoice } from '../e-invoice.ts'
import type { PaperInvoice } from './read-paper.ts'

/** Something of which the page says another than the e-invoice inside; `total` in cents, without its sign. */
export type Difference =
  | { readonly what: 'total'; readonly inside: Cents; readonly paper: Cents }
  | {
      readonly what: 'number' | 'kvk' | 'vatNumber' | 'iban'
      readonly inside: string
      readonly paper: string
    }

/**
 * Where both say something, and not the same. The account last: that is where the money goes. Each is compared without
 * spaces, points and capitals; what the page says twice in two ways is not compared.
 */
export function insideAgainstPaper(inside: UblInvoice, paper: PaperInvoice): readonly Difference[] {
  const differences: Difference[] = []
  const total = inside.total < 0n ? -inside.total : inside.total
  if (paper.total !== undefined && paper.total !== total)
    differences.push({ what: 'total', inside: total, paper: paper.total })
  const said = [
    ['number', inside.number, paper.number],
    ['kvk', inside.supplier.kvk, paper.supplier.kvk],
    ['vatNumber', inside.supplier.vatNumber, paper.supplier.vatNumber],
    ['iban', inside.supplier.iban, paper.supplier.iban],
  ] as const
  for (const [what, within, around] of said) {
    if (within !== '' && around !== '' && bare(within) !== bare(around))
      differences.push({ what, inside: within, paper: around })
  }
  return differences
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}
