/** Proposals for money out to suppliers, and for what comes back of a credit note. Pure. */
import type { UnpaidSupplierInvoice } from '../spending/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { OtherReason, LineProposal } from './line-proposal.ts'
import { likeness, wordsOf } from './name.ts'

/** From here on names count as alike (0 to 100). */
const ALIKE = 60

/**
 * The invoices of suppliers that a line may be paying: exactly what is open. Surest when the account of the supplier
 * and the number or reference of the invoice both stand in the line; two invoices of one amount are told apart by a
 * person unless the line names one.
 */
export function fromSuppliers(line: BankLine, unpaid: readonly UnpaidSupplierInvoice[]): LineProposal[] {
  const same = unpaid.filter((one) => one.open === -line.amount && one.invoicedOn <= line.bookedOn)
  const text = plain(`${line.text} ${line.endToEndId}`)
  return same.map((one): LineProposal => {
    const iban = one.iban !== '' && one.iban === line.iban
    const elsewhere = one.iban !== '' && line.iban !== '' && one.iban !== line.iban
    const name = likeness(wordsOf(line.name), wordsOf(one.supplier)) >= ALIKE
    const number = [one.number, one.reference].some(
      (told) => plain(told).length >= 4 && text.includes(plain(told)),
    )
    const alone = same.length === 1
    const reasons: OtherReason[] = [
      { kind: 'supplier-amount', supplier: one.supplier, number: one.number, dueOn: one.dueOn },
      ...(iban ? [{ kind: 'supplier-iban', supplier: one.supplier } as const] : []),
      ...(elsewhere ? [{ kind: 'supplier-elsewhere', supplier: one.supplier } as const] : []),
      ...(number ? [{ kind: 'supplier-number', number: one.number } as const] : []),
      ...(alone ? [] : [{ kind: 'same-supplier-amount', count: same.length } as const]),
    ]
    const parts = [{ kind: 'supplier-invoice', amount: line.amount, supplierInvoiceId: one.id } as const]
    const claims = [{ on: `supplier invoice ${one.id}`, amount: -one.open, of: -one.open }]
    return { parts, reasons, confidence: confidenceOf({ iban, elsewhere, number, name, alone }), claims }
  })
}

function confidenceOf(seen: {
  iban: boolean
  elsewhere: boolean
  number: boolean
  name: boolean
  alone: boolean
}): number {
  // Another account than the register knows counts only after a second person: money may have gone to a stranger. But a
  // line that names the invoice pays it, also so: booked as something else, it would be paid once more.
  if (seen.elsewhere) return seen.number ? 80 : 40
  if (seen.iban && seen.number) return 100
  if (seen.number && seen.name) return 95
  if (seen.iban) return seen.alone ? 92 : 65
  if (seen.number || seen.name) return seen.alone ? 85 : 60
  return 40
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
