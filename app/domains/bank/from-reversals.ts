import type { InvoiceIndex, MatchedLine } from './invoice-index.ts'
import type { Draft } from './proposal.ts'
import type { StatementLine } from './statement.ts'

/**
 * What a line undoes of earlier matched lines: the same amount the other way. When the bank marks it as
 * a reversal and a reference or the account agrees it is nearly sure; a plain payment back to the same
 * account may also be a refund, so that is only a suggestion.
 */
export function fromMatchedLines(line: StatementLine, index: InvoiceIndex): Draft[] {
  return (index.matchedByAmount.get(-line.amount) ?? []).flatMap((earlier) => {
    if (earlier.bookedOn > line.bookedOn) return []
    const confidence = isAgreed(line, earlier)
    if (confidence === 0) return []
    return {
      allocations: earlier.allocations.map(({ invoiceId, cents }) => ({ invoiceId, cents: -cents })),
      confidence,
      reasons: [{ kind: 'reversal-of-line', lineId: earlier.lineId, bookedOn: earlier.bookedOn } as const],
    }
  })
}

function isAgreed(
  line: StatementLine,
  earlier: Pick<MatchedLine, 'counterpartyIban' | 'endToEndId' | 'bankReference'>,
): number {
  const same = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && a === b
  const reference =
    same(line.endToEndId, earlier.endToEndId) || same(line.bankReference, earlier.bankReference)
  const account = same(line.counterpartyIban, earlier.counterpartyIban)
  if (line.reversal) return reference && account ? 97 : reference ? 94 : account ? 88 : 0
  return account ? 45 : 0
}

/**
 * The earlier line of one statement that this line takes back: just the opposite amount, the same
 * account or reference, and marked by the bank as a reversal.
 *
 * @returns its index, the nearest one before the line; undefined when there is none
 */
export function reversedIn(
  lines: readonly StatementLine[],
  at: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const line = lines[at]
  if (!line?.reversal) return undefined
  for (let i = at - 1; i >= 0; i--) {
    const earlier = lines[i]
    if (!earlier || taken.has(i) || earlier.reversal || earlier.amount !== -line.amount) continue
    if (isAgreed(line, earlier) > 0) return i
  }
  return undefined
}
