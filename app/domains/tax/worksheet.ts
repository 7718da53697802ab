/** The worksheet: every amount of a return opened down to the invoices, costs and entries behind it. */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import type { JournalSlice, VatLine } from '../books/index.ts'
import { BOXES, placeOf, type Box } from './vat-box.ts'
import { csvForSpreadsheet } from '../../platform/write-csv.ts'

/** What one entry brings to one box, in cents as the form has them. */
export type WorkRow = {
  readonly box: Box
  readonly entryId: Id<'entry'>
  readonly number: number
  readonly countsOn: Day
  readonly book: string
  readonly description: string
  readonly invoiceId: Id<'invoice'> | null
  readonly base: Cents
  readonly vat: Cents
  /** It counts in an earlier period, which was filed before. */
  readonly isCorrection: boolean
}

/**
 * The rows of a worksheet, box by box as on the form, in a box by the number of the entry. They add up to the boxes of
 * the return: each line stands in one row.
 */
export function worksheetOf(slices: readonly JournalSlice[], lines: readonly VatLine[]): WorkRow[] {
  const rows = new Map<string, WorkRow>()
  for (const line of lines) {
    const place = placeOf(line)
    if (!place) continue
    const key = `${place.box} ${line.entryId}`
    const { entryId, number, countsOn, book, description, invoiceId } = line
    const row = rows.get(key) ?? {
      box: place.box,
      entryId,
      number,
      countsOn,
      book,
      description,
      invoiceId,
      base: 0n,
      vat: 0n,
      isCorrection: slices[line.slice]!.from !== slices[0]!.from,
    }
    rows.set(key, {
      ...row,
      invoiceId: row.invoiceId ?? invoiceId,
      [place.side]: row[place.side] + place.times * line.amount,
    })
  }
  const orderOf = new Map(BOXES.map((box, place) => [box, place]))
  return [...rows.values()].toSorted(
    (a, b) => orderOf.get(a.box)! - orderOf.get(b.box)! || a.number - b.number,
  )
}

/** The headings of the file, in a language. */
export type WorksheetHeadings = Readonly<
  Record<'box' | 'day' | 'entry' | 'description' | 'base' | 'vat' | 'correction' | 'yes', string>
>

/**
 * The worksheet as a file that a person opens in a spreadsheet: amounts with a comma, as Dutch Excel reads them.
 */
export function worksheetCsv(rows: readonly WorkRow[], words: WorksheetHeadings): string {
  const head = [words.box, words.day, words.entry, words.description, words.base, words.vat, words.correction]
  const lines = rows.map((row) => [
    row.box,
    row.countsOn,
    String(row.number),
    row.description,
    toDecimal(row.base).replace('.', ','),
    toDecimal(row.vat).replace('.', ','),
    row.isCorrection ? words.yes : '',
  ])
  return csvForSpreadsheet([head, ...lines])
}
