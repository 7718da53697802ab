import type { Sheet } from '../../platform/sheet.ts'
import type { Cents } from '../../values/money.ts'
import { sum } from '../../values/money.ts'
import type { OpenBefore } from '../sales/index.ts'
import { withNames } from './by-name.ts'
import { headingRow } from './guess-columns.ts'
import type { ImportFacts } from './import-facts.ts'
import type { ImportKind, Mapping } from './import-kind.ts'
import type { Judged } from './judged.ts'
import { readBalance, readInvoice, readPot, type BalanceLine, type PotLine } from './judge-money.ts'
import { readCustomer, readMember, type NewCustomer, type NewMember, type Read } from './judge-people.ts'
import { ListLine } from './list-line.ts'

/** A list of one kind, judged line by line. */
export type JudgedList =
  | { readonly kind: 'members'; readonly lines: readonly Judged<NewMember>[] }
  | { readonly kind: 'customers'; readonly lines: readonly Judged<NewCustomer>[] }
  | { readonly kind: 'invoices'; readonly lines: readonly Judged<OpenBefore>[] }
  | { readonly kind: 'balance'; readonly lines: readonly Judged<BalanceLine>[] }
  | { readonly kind: 'pots'; readonly lines: readonly Judged<PotLine>[] }

type List = Pick<Sheet, 'rows' | 'formulas'>

/**
 * Lays a list beside what is there: what is new, what is there already, and what is wrong with each line that is wrong.
 * Empty lines are passed over. Decides nothing: the same rules hold when it is carried out.
 *
 * @param at when it is read in, from which the ids of what is new are made
 */
export function judgeList(
  kind: ImportKind,
  list: List,
  mapping: Mapping,
  facts: ImportFacts,
  at: Date,
): JudgedList {
  const known = withNames(facts)
  if (kind === 'members') return { kind, lines: judged(list, mapping, (line) => readMember(line, known)) }
  if (kind === 'customers')
    return { kind, lines: judged(list, mapping, (line) => readCustomer(line, known, at)) }
  if (kind === 'invoices') return { kind, lines: judged(list, mapping, (line) => readInvoice(line, known)) }
  if (kind === 'balance') return { kind, lines: judged(list, mapping, (line) => readBalance(line, facts)) }
  return { kind, lines: judged(list, mapping, (line) => readPot(line, known)) }
}

function judged<Value>(
  { rows, formulas }: List,
  mapping: Mapping,
  read: (line: ListLine) => Read<Value>,
): Judged<Value>[] {
  const withFormula = new Set(formulas.map(([row, column]) => `${row}:${column}`))
  const seen = new Map<string, number>()
  const lines: Judged<Value>[] = []
  for (let at = headingRow(rows) + 1; at < rows.length; at++) {
    const cells = rows[at]!
    if (cells.every((cell) => cell === '')) continue
    const line = new ListLine(at, cells, mapping, withFormula)
    const { said, key, known, value } = read(line)
    const before = seen.get(key)
    if (before !== undefined && key !== '') line.wrong(firstField(mapping), 'twice-in-file', String(before))
    seen.set(key, before ?? line.line)
    lines.push(outcome(line, said, known, value))
  }
  return lines
}

function outcome<Value>(
  line: ListLine,
  said: string,
  known: boolean,
  value: Value | undefined,
): Judged<Value> {
  const { problems } = line
  if (problems.length > 0) return { line: line.line, said, state: 'wrong', problems }
  if (known || value === undefined) return { line: line.line, said, state: 'known', problems }
  return { line: line.line, said, state: 'new', problems, value }
}

/** The column beside which is told that a line is there twice: the one furthest to the left. */
function firstField(mapping: Mapping) {
  const [first] = Object.entries(mapping).sort(([, a], [, b]) => a - b)
  return (first?.[0] ?? 'name') as keyof Mapping
}

/** What the new lines of a list bring into the books, in cents; zero of what brings nothing there. */
export function totalOf(list: JudgedList): Cents {
  if (list.kind === 'invoices') return sum(list.lines.map(({ value }) => value?.open ?? 0n))
  if (list.kind === 'pots' || list.kind === 'balance')
    return sum(list.lines.map(({ value }) => value?.amount ?? 0n))
  return 0n
}

/** The new lines. */
export function freshOf<Value>(lines: readonly Judged<Value>[]): Value[] {
  return lines.flatMap((line) => (line.state === 'new' && line.value !== undefined ? [line.value] : []))
}
