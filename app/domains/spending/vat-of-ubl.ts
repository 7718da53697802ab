/** How the VAT of an e-invoice stands for us, as a first guess that a person looks at. Pure. */
import { isMemberState } from '../../values/member-state.ts'
import type { UblInvoice } from './e-invoice.ts'
import type { PurchaseVat } from './supplier-invoice.ts'

type Said = Pick<UblInvoice, 'vatLines' | 'country' | 'vat' | 'issuedOn'> & {
  readonly supplier: Pick<UblInvoice['supplier'], 'vatNumber'>
}

/**
 * The first guess, by the categories of its VAT (UNCL5305) and where the supplier is. `K` is goods from another
 * member state (art. 17a Wet OB); `AE` is VAT that is reversed: within the Netherlands, from another member state, or
 * from outside the Union (art. 12 lid 2 and 5 Wet OB). VAT of another country does not come back here.
 */
export function vatOfUbl(invoice: Said): PurchaseVat {
  const { vatLines, vat, issuedOn } = invoice
  const from = countryOf(invoice)
  const has = (category: string) => vatLines.some((line) => line.category === category)
  if (has('K')) return isMemberState(from.vat, 'goods', issuedOn) ? 'from-eu' : 'from-outside-eu'
  if (has('AE')) {
    if (from.seat === 'NL') return 'reversed-in-nl'
    return isMemberState(from.seat, 'services', issuedOn) ? 'from-eu' : 'from-outside-eu'
  }
  return vat !== 0n && from.seat === 'NL' ? 'input' : 'none'
}

/**
 * Where a supplier is: the address says so, and the VAT number when there is none. Goods follow the VAT number: one
 * of Northern Ireland (`XI`) has an address in Great Britain.
 */
function countryOf({ country, supplier }: Said): { readonly seat: string; readonly vat: string } {
  const prefix = supplier.vatNumber.slice(0, 2)
  const seat = country || prefix
  return { seat, vat: prefix || seat }
}
