import type { SheetData } from 'write-excel-file/node'
import { toDecimal } from '../../../values/money.ts'
import type { Measure } from './count-quarter.ts'
import type { KeptFigure } from './municipality-figure.db.ts'

/** The words of a file with figures, in the language of the reader. */
export type FigureWords = {
  readonly columns: readonly [
    period: string,
    measure: string,
    unit: string,
    amount: string,
    definitions: string,
  ]
  period(figure: Pick<KeptFigure, 'quarter' | 'span'>): string
  measure(measure: Measure): string
  unit(measure: Measure): string
  readonly notShown: string
  readonly sheets: readonly [figures: string, definitions: string]
  /** What each measure means, for the second sheet. */
  readonly definitions: readonly (readonly [term: string, meaning: string])[]
}

/** A figure as a number to reckon with: euros and hours with decimals, the rest whole; undefined when not shown. */
export function numberOf({ measure, amount }: Pick<KeptFigure, 'measure' | 'amount'>): string | undefined {
  if (amount === null) return undefined
  if (measure === 'turnover' || measure === 'costs') return toDecimal(amount)
  return measure === 'minutes' ? hoursOf(amount) : String(amount)
}

/** The figures as CSV (RFC 4180, UTF-8 with a mark at the front, so that a spreadsheet reads accents right). */
export function figuresCsv(figures: readonly KeptFigure[], words: FigureWords): string {
  const rows = [words.columns, ...figures.map((figure) => rowOf(figure, words))]
  return '\ufeff' + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('')
}

/** The figures as a workbook: a sheet with the figures, a sheet that says what each means. */
export async function figuresXlsx(figures: readonly KeptFigure[], words: FigureWords): Promise<Buffer> {
  // Loaded when somebody asks for a workbook: its modules would cost every start.
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const head = words.columns.map((value) => ({ value, fontWeight: 'bold' as const }))
  const rows = figures.map((figure) => {
    const [period, measure, unit, , definitions] = rowOf(figure, words)
    const number = numberOf(figure)
    const amount = number === undefined ? { value: words.notShown } : { value: Number(number), type: Number }
    return [
      { value: period },
      { value: measure },
      { value: unit },
      amount,
      { value: Number(definitions), type: Number },
    ]
  })
  const meanings = words.definitions.map(([term, meaning]) => [{ value: term }, { value: meaning }])
  const [first, second] = words.sheets
  return writeExcelFile([
    {
      data: [head, ...rows] as SheetData,
      sheet: first,
      columns: [18, 26, 14, 22, 12].map((width) => ({ width })),
    },
    { data: meanings, sheet: second, columns: [26, 100].map((width) => ({ width })) },
  ]).toBuffer()
}

function rowOf(figure: KeptFigure, words: FigureWords): string[] {
  const { measure, definitions } = figure
  const number = numberOf(figure) ?? words.notShown
  return [words.period(figure), words.measure(measure), words.unit(measure), number, String(definitions)]
}

/** Minutes as hours with two decimals, half up. */
function hoursOf(minutes: bigint): string {
  const hundredths = (minutes * 100n + 30n) / 60n
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
