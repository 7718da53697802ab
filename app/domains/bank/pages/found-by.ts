import { parseEuro } from '../../../values/money.ts'
import type { OpenForMatching } from '../../sales/index.ts'
import type { BankLine } from '../bank-line.db.ts'
import { likeness, wordsOf } from '../name.ts'

/** Open invoices by number, name or amount; without looking, only those it could be: proposed, or by amount or name. */
export function foundBy(
  typed: string,
  line: BankLine,
  open: readonly OpenForMatching[],
  proposed: ReadonlySet<string>,
): OpenForMatching[] {
  const wanted = typed.trim().toLowerCase()
  const cents = parseEuro(wanted)
  const distance = (one: OpenForMatching) => Math.abs(Number(one.openCents - line.amount))
  const found =
    wanted === ''
      ? open.filter((one) => proposed.has(one.invoiceId) || couldBe(line, one))
      : open.filter(
          (one) =>
            one.number.toLowerCase().includes(wanted) ||
            one.customerName.toLowerCase().includes(wanted) ||
            (cents !== undefined && (one.openCents === cents || one.totalCents === cents)),
        )
  const mostOf = wanted === '' ? 5 : 20
  const first = (one: OpenForMatching) => (proposed.has(one.invoiceId) ? 0 : 1)
  return found
    .toSorted((a, b) => first(a) - first(b) || distance(a) - distance(b) || (a.number < b.number ? -1 : 1))
    .slice(0, mostOf)
}

/** From here on names count as alike (0 to 100). */
const ALIKE = 60

/** Whether a line could be an invoice that nobody named: exactly what is open, or a name like the customer's. */
function couldBe(line: BankLine, one: OpenForMatching): boolean {
  if (one.openCents > 0n !== line.amount > 0n) return false
  return one.openCents === line.amount || likeness(wordsOf(line.name), wordsOf(one.customerName)) >= ALIKE
}
