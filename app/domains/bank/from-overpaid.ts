/** Money out that gives back what a customer paid too much. Pure. */
import { abs } from '../../values/money.ts'
import type { BankLine } from './bank-line.db.ts'
import { likeness, wordsOf } from './name.ts'
import type { LineProposal, LineReason } from './line-proposal.ts'
import { numbersIn, partsOfNumber } from './reference.ts'
import type { Overpaid } from './decided-before.ts'

/** From here on names count as alike (0 to 100). */
const ALIKE = 60

/**
 * The customers a line out may be giving back to: all of what they paid too much, or, when the line names them, a part.
 * Never more than a person has to look at twice: other money goes back to customers too.
 *
 * @param ibans whose invoices were paid from which account
 * @param rejected invoices that a person said no to for this line
 */
export function fromOverpaid(
  line: BankLine,
  overpaid: readonly Overpaid[],
  ibans: readonly { readonly iban: string; readonly customerId: string }[],
  rejected: ReadonlySet<string> = new Set(),
): LineProposal[] {
  if (line.amount >= 0n) return []
  const back = abs(line.amount)
  const possible = overpaid.flatMap((one) => {
    if (one.left < back || one.invoices.some(({ invoiceId }) => rejected.has(invoiceId))) return []
    const seen = seenIn(line, one, ibans)
    // A part of it to nobody in particular would be a guess at every small amount that leaves.
    return one.left === back || seen.trust > 0 ? [{ one, ...seen }] : []
  })
  const whole = possible.filter(({ one }) => one.left === back)
  return possible.map(({ one, number, trust, reasons }) => {
    const isWhole = one.left === back
    const equals = whole.filter((other) => other.trust >= trust).length
    const doubt = isWhole && equals > 1 ? [{ kind: 'same-overpaid-elsewhere', count: equals } as const] : []
    const confidence = isWhole ? 45 + trust : 20 + trust
    return {
      parts: [{ kind: 'overpayment', amount: line.amount, invoiceId: number.invoiceId } as const],
      confidence: doubt.length > 0 ? Math.min(confidence, 45) : confidence,
      reasons: [
        {
          kind: 'overpaid-before',
          customer: one.customerName,
          number: number.number,
          cents: one.left,
        } as const,
        ...(isWhole ? [] : [{ kind: 'overpaid-part', cents: one.left - back } as const]),
        ...reasons,
        ...doubt,
      ],
      claims: [{ on: `overpaid ${one.customerId}`, amount: line.amount, of: -one.left }],
    }
  })
}

/** What in the line points at a customer, and how much that says (0 to 45). */
function seenIn(
  line: BankLine,
  { customerId, customerName, invoices }: Overpaid,
  ibans: readonly { readonly iban: string; readonly customerId: string }[],
) {
  const found = numbersIn(line.text)
  const named = invoices.find(({ number }) => {
    const parts = partsOfNumber(number)
    if (!parts) return line.text.toLowerCase().includes(number.toLowerCase())
    return found.some((one) => one.year === parts.year && one.sequence === parts.sequence)
  })
  const isTheirs =
    line.iban !== '' && ibans.some((one) => one.iban === line.iban && one.customerId === customerId)
  const alike = likeness(wordsOf(line.name), wordsOf(customerName))
  const reasons: LineReason[] = [
    ...(named ? [{ kind: 'number-in-text', number: named.number, sure: true } as const] : []),
    ...(isTheirs ? [{ kind: 'iban-seen', customer: customerName } as const] : []),
    ...(alike >= ALIKE ? [{ kind: 'name-alike', customer: customerName, likeness: alike } as const] : []),
  ]
  const trust = named || isTheirs ? 45 : alike >= ALIKE ? 35 : 0
  return { number: named ?? invoices[0]!, reasons, trust }
}
