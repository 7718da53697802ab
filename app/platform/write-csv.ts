/** A row of CSV (RFC 4180), with nothing in it that a spreadsheet takes for a formula; a number is none. */
export function csvRow(cells: readonly string[], separator: ',' | ';' = ','): string {
  return `${cells.map((text) => cell(text, separator)).join(separator)}\r\n`
}

/**
 * A table as a file that Dutch Excel opens in columns: UTF-8 with its mark, semicolons. Who gives amounts writes them
 * with a comma.
 */
export function csvForSpreadsheet(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => csvRow(row, ';')).join('')}`
}

function cell(text: string, separator: string): string {
  const isNumber = /^-?\d+([.,]\d+)?$/.test(text)
  const harmless = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  const isPlain = !/["\r\n]/.test(harmless) && !harmless.includes(separator)
  return isPlain ? harmless : `"${harmless.replaceAll('"', '""')}"`
}
