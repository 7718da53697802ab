import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { onOneLine } from '../../values/one-line.ts'
import type { ImportField, Mapping } from './import-kind.ts'
import type { Problem, ProblemWord } from './judged.ts'
import { isFormula, readAmount, readDay } from './read-cell.ts'

/** One line of a list while it is read: gives cells, and keeps what is wrong with them. */
export class ListLine {
  readonly problems: Problem[] = []
  readonly line: number
  readonly #cells: readonly string[]
  readonly #mapping: Mapping
  readonly #formulas: ReadonlySet<string>

  constructor(at: number, cells: readonly string[], mapping: Mapping, formulas: ReadonlySet<string>) {
    this.line = at + 1
    this.#cells = cells
    this.#mapping = mapping
    this.#formulas = formulas
  }

  /** Keeps that something is wrong, once for each column. */
  wrong(field: ImportField, word: ProblemWord, value = this.#cell(field)): void {
    if (!this.problems.some((one) => one.field === field))
      this.problems.push({ field, word, value: value.slice(0, 60) })
  }

  /** Text of at most `longest` characters; empty where nothing stands. */
  text(field: ImportField, longest: number): string {
    const cell = onOneLine(this.#cell(field))
    const column = this.#mapping[field]
    const isCalculated = column !== undefined && this.#formulas.has(`${this.line - 1}:${column}`)
    if (isCalculated || isFormula(cell)) this.wrong(field, 'formula')
    if (cell.length > longest) this.wrong(field, 'too-long')
    return cell
  }

  /** Text that must be there. */
  needed(field: ImportField, longest: number): string {
    const cell = this.text(field, longest)
    if (cell === '') this.wrong(field, 'empty')
    return cell
  }

  day(field: ImportField): Day | undefined {
    const cell = this.needed(field, 40)
    const day = readDay(cell)
    if (cell !== '' && day === undefined) this.wrong(field, 'day-unreadable')
    return day
  }

  /** An amount in cents; undefined when nothing stands there or it cannot be read. */
  amount(field: ImportField): Cents | undefined {
    const cell = this.text(field, 40)
    if (cell === '') return undefined
    const amount = readAmount(cell)
    if (typeof amount === 'bigint') return amount
    this.wrong(field, amount)
    return undefined
  }

  #cell(field: ImportField): string {
    const column = this.#mapping[field]
    return column === undefined ? '' : (this.#cells[column] ?? '')
  }
}
