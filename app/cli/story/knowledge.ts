/** What the person who plays the administrator knows of each line: they were there. */
import type { BankLine, LinePart, StatementLine } from '../../domains/bank/index.ts'
import type { Id } from '../../values/id.ts'
import type { Plot } from './plot.ts'

/** What a line is, as parts to book. Two invoices of one customer with the same amount may change places. */
export type Meaning = { parts: readonly LinePart[] }

/** The meaning of the lines of a plot, once its invoices and costs are there. */
export class Knowledge {
  readonly #meanings = new Map<string, Meaning[]>()
  readonly #all: Meaning[] = []
  readonly #kind = new Map<string, string>()

  /** @param invoices,costs the ids, in the order of the plot */
  constructor(plot: Plot, invoices: readonly Id<'invoice'>[], costs: readonly Id<'cost'>[]) {
    plot.invoices.forEach(({ customer, total }, index) =>
      this.#kind.set(invoices[index]!, `${customer}/${total}`),
    )
    for (const { line, parts, overpaid } of plot.payments) {
      const onInvoices = parts.map(({ invoice, amount }): LinePart => ({
        kind: 'invoice',
        amount,
        invoiceId: invoices[invoice]!,
      }))
      const over: LinePart[] =
        overpaid === 0n
          ? []
          : [{ kind: 'overpayment', amount: overpaid, invoiceId: invoices[parts[0]!.invoice]! }]
      this.#learn(line, [...onInvoices, ...over])
    }
    plot.costs.forEach(({ line }, index) =>
      this.#learn(line, [{ kind: 'job-cost', amount: line.amount, costId: costs[index]! }]),
    )
  }

  #learn(line: StatementLine, parts: readonly LinePart[]): void {
    const meaning = { parts }
    const key = keyOf(line.bookedOn, line.amount, line.position, line.raw)
    this.#meanings.set(key, [...(this.#meanings.get(key) ?? []), meaning])
    this.#all.push(meaning)
  }

  /** What a line of the bank is; each meaning is given once. Undefined: nobody knows. */
  of(line: BankLine): Meaning | undefined {
    return this.#meanings.get(keyOf(line.bookedOn, line.amount, line.position, line.raw))?.shift()
  }

  /**
   * Whether a proposal says what the person knows. Where it names another invoice of the same customer with the same
   * amount, that is as good: the two lines change places.
   */
  agrees(meaning: Meaning, proposed: readonly LinePart[]): boolean {
    if (isSame(meaning.parts, proposed)) return true
    const [mine, theirs] = [only(meaning.parts), only(proposed)]
    if (
      !mine ||
      !theirs ||
      mine.amount !== theirs.amount ||
      this.#kind.get(mine.invoiceId) !== this.#kind.get(theirs.invoiceId)
    )
      return false
    const other = this.#all.find(
      (one) => only(one.parts)?.invoiceId === theirs.invoiceId && only(one.parts)?.amount === theirs.amount,
    )
    if (!other) return false
    other.parts = meaning.parts
    meaning.parts = proposed
    return true
  }
}

function only(parts: readonly LinePart[]): Extract<LinePart, { kind: 'invoice' }> | undefined {
  const [part] = parts
  return parts.length === 1 && part?.kind === 'invoice' ? part : undefined
}

function isSame(a: readonly LinePart[], b: readonly LinePart[]): boolean {
  const key = (parts: readonly LinePart[]) =>
    parts
      .map((part) => Object.values(part).map(String).toSorted().join())
      .toSorted()
      .join(';')
  return key(a) === key(b)
}

function keyOf(...facts: readonly (string | bigint | number)[]): string {
  return facts.join('\n')
}
