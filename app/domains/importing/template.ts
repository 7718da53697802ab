import type { importing } from '../../text/nl/importing.ts'
import { COLUMNS, type ImportKind } from './import-kind.ts'

/** An invented line of each kind, in the order of its columns. */
const EXAMPLES: Readonly<Record<ImportKind, readonly string[]>> = {
  members: ['Mia Kok', 'Mia', 'mia@voorbeeld.nl', '01-02-2025', 'Mia knipt', 'kapper'],
  customers: [
    'Bakkerij De Lelie',
    'Mia knipt',
    'bedrijf',
    'Jan Smit',
    'jan@voorbeeld.nl',
    'Dorpsstraat 1',
    '7311 AA',
    'Apeldoorn',
    'NL',
    '12345678',
    '',
  ],
  invoices: ['F2025-031', 'Bakkerij De Lelie', 'Mia Kok', '01-12-2025', '31-12-2025', '121,00', '21,00'],
  balance: ['1100', '', '1500,00', ''],
  pots: ['Mia Kok', '250,00'],
}

/** The rows of an empty list: its headings, as Gilde knows them again, and one line that shows how. */
export function templateRows(
  kind: ImportKind,
  fields: (typeof importing)['fields'],
): readonly (readonly string[])[] {
  return [COLUMNS[kind].map(({ field }) => fields[field]), EXAMPLES[kind]]
}

/** As text that Dutch Excel opens in columns: with semicolons, and a mark for UTF-8. */
export function templateCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.join(';')).join('\r\n')}\r\n`
}

/** As a workbook, all of it text: so that a program does not make days or numbers of what is typed. */
export async function templateWorkbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  // Loaded when somebody asks for it: its modules would cost every start.
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const data = rows.map((row, at) =>
    row.map((value) => ({
      value,
      type: String,
      format: '@',
      ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  )
  return writeExcelFile(data, { columns: rows[0]!.map(() => ({ width: 22 })) }).toBuffer()
}
