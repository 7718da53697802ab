/** Receipts of shops that do not exist: as a PDF from the shop, or as a picture as a phone would take it. */
import { crc32, deflateSync } from 'node:zlib'
import { formatAmount, formatDay } from '../app/values/format.ts'
import type { DemoCost } from './costs.ts'
import { GLYPHS } from './receipt-letters.ts'

/** What stands on a receipt, and how it came in. */
export type Receipt = Pick<DemoCost, 'supplier' | 'on' | 'description' | 'total' | 'vat' | 'receipt'>

/** A file as a member hands it in. The same cost gives the same bytes. */
export function receiptOf(cost: Receipt, number: number) {
  const name = `bon-${cost.on}-${cost.supplier.toLowerCase().replace(/[^a-z]+/g, '-')}`
  const lines = linesOf(cost, number)
  return cost.receipt === 'pdf'
    ? { name: `${name}.pdf`, mediaType: 'application/pdf' as const, content: asPdf(lines) }
    : { name: `${name}.png`, mediaType: 'image/png' as const, content: asPicture(lines) }
}

function linesOf({ supplier, on, description, total, vat }: Receipt, number: number): string[] {
  const amount = (cents: bigint) => formatAmount(cents, 'nl').padStart(10)
  return [
    supplier,
    'BON ' + String(24_100 + number * 37),
    formatDay(on, 'nl'),
    '',
    description,
    '',
    `Excl. btw ${amount(total - vat)}`,
    `Btw       ${amount(vat)}`,
    `TOTAAL    ${amount(total)}`,
    '',
    'Voorbeeld - geen echte winkel',
    'Bedankt en tot ziens',
  ]
}

/** The smallest PDF that every reader opens: one page, one built-in font (ISO 32000-1 §7.5, §9.6.2.2). */
export function asPdf(lines: readonly string[]): Buffer<ArrayBuffer> {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const text = `BT /F1 11 Tf 15 TL 36 390 Td\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  ]
  let pdf = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = pdf.length
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}

const SCALE = 3
const LETTER = { width: 6, height: 10 }
const MARGIN = 8
const PAPER = 0xf4
const INK = 0x30

/** A grey picture of a till receipt (PNG, ISO 15948), written in capitals of five by seven dots. */
function asPicture(lines: readonly string[]): Buffer<ArrayBuffer> {
  const columns = Math.max(...lines.map((line) => line.length))
  const width = (columns * LETTER.width + 2 * MARGIN) * SCALE
  const height = (lines.length * LETTER.height + 2 * MARGIN) * SCALE
  const rows = Array.from({ length: height }, () => Buffer.alloc(width + 1, PAPER))
  lines.forEach((line, row) =>
    [...line.toUpperCase()].forEach((letter, column) => {
      const left = (MARGIN + column * LETTER.width) * SCALE
      const top = (MARGIN + row * LETTER.height) * SCALE
      drawLetter(rows, letter, left, top)
    }),
  )
  for (const row of rows) row[0] = 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function drawLetter(rows: readonly Buffer[], letter: string, left: number, top: number): void {
  const columns = GLYPHS[letter] ?? GLYPHS['?']!
  columns.forEach((dots, x) => {
    for (let y = 0; y < 7 * SCALE; y++) {
      const isInk = (dots >> Math.floor(y / SCALE)) & 1
      if (isInk) rows[top + y]!.fill(INK, 1 + left + x * SCALE, 1 + left + (x + 1) * SCALE)
    }
  })
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
