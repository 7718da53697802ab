import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import writeExcelFile from 'write-excel-file/node'
import { ZipFile } from 'yazl'
import { afterAll, describe, expect, test } from 'vitest'
import { parseSheet } from './parse-sheet.ts'
import { readSheetFile, stopSheetReader } from './read-sheet.ts'
import { zipEntries } from './zip-entries.ts'

afterAll(() => stopSheetReader())

const text = (of: string) => Buffer.from(of, 'utf8')

async function rowsOf(content: Uint8Array) {
  const read = await parseSheet(content)
  return read.ok ? read.value.rows : read.reason
}

describe('a list with separators', () => {
  const rows = [
    ['Naam', 'Bedrag'],
    ['Café "De Zon"', '1.234,50'],
  ]
  test.each([
    ['semicolons', text('Naam;Bedrag\r\n"Café ""De Zon""";1.234,50\r\n')],
    ['commas', text('Naam,Bedrag\n"Café ""De Zon""","1.234,50"')],
    ['tabs', text('Naam\tBedrag\n"Café ""De Zon"""\t1.234,50\n')],
    ['a byte order mark', text('\ufeffNaam;Bedrag\n"Café ""De Zon""";1.234,50')],
    ['Windows-1252', Buffer.from('Naam;Bedrag\n"Caf\xe9 ""De Zon""";1.234,50', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffNaam;Bedrag\n"Café ""De Zon""";1.234,50', 'utf16le')],
  ])('with %s', async (_, content) => {
    expect(await rowsOf(content)).toEqual(rows)
  })

  test('keeps the numbers of its lines, and a line break inside a cell', async () => {
    expect(await rowsOf(text('a;b\n\n"x\ny";z\n'))).toEqual([['a', 'b'], [''], ['x\ny', 'z']])
  })

  test.each([
    ['sheet-empty', text('')],
    ['sheet-empty', text(' \r\n')],
    ['sheet-cut-off', text('Naam;Bedrag\n"Café De Z')],
    ['sheet-unreadable', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['sheet-old-excel', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['sheet-too-wide', text(Array.from({ length: 80 }, (_, i) => `k${i}`).join(';'))],
    ['sheet-cell-too-long', text(`a;b\n${'x'.repeat(2000)};y`)],
    ['sheet-too-many-rows', text('a\n'.repeat(20_002))],
  ])('is refused with %s', async (reason, content) => {
    expect(await rowsOf(content)).toBe(reason)
  })
})

const workbook = (rows: object[][]) => writeExcelFile(rows as never, {}).toBuffer()

/** A workbook of which one part was changed. */
async function changed(content: Uint8Array, name: string, change: (xml: string) => string | Buffer) {
  const zip = new ZipFile()
  for (const [entry, bytes] of await zipEntries(content, 10_000_000)) {
    const what = entry === name ? change(bytes.toString()) : bytes
    zip.addBuffer(Buffer.from(what), entry)
  }
  zip.end()
  return buffer(zip.outputStream)
}

describe('a workbook', async () => {
  const plain = await workbook([
    [{ value: 'Naam' }, { value: 'Bedrag' }, { value: 'Dag' }],
    [
      { value: 'Anna' },
      { value: 0.1 + 0.2, type: Number },
      { value: new Date('2026-03-01T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' },
    ],
  ])
  const SHEET = 'xl/worksheets/sheet1.xml'

  test('gives text, numbers and days as one would type them, also out of a process of its own', async () => {
    const read = await readSheetFile(plain)
    expect(read).toMatchObject({
      ok: true,
      value: {
        rows: [
          ['Naam', 'Bedrag', 'Dag'],
          ['Anna', '0,3', '2026-03-01'],
        ],
        formulas: [],
      },
    })
  })

  test('tells where a formula stands', async () => {
    const with_ = await changed(plain, SHEET, (xml) => xml.replace(/(<c r="B2"[^>]*>)/, '$1<f>1+1</f>'))
    expect(await parseSheet(with_)).toMatchObject({ ok: true, value: { formulas: [[1, 1]] } })
  })

  test.each<[string, string, (xml: string) => string | Buffer]>([
    [
      'sheet-merged',
      SHEET,
      (xml) => xml.replace('</worksheet>', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>'),
    ],
    ['sheet-all-hidden', 'xl/workbook.xml', (xml) => xml.replace('<sheet ', '<sheet state="hidden" ')],
    [
      'sheet-doctype',
      SHEET,
      (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
    ],
    ['sheet-too-large', 'xl/styles.xml', () => Buffer.alloc(80_000_000, 32)],
    ['sheet-unreadable', 'xl/workbook.xml', () => '<nothing/>'],
  ])('is refused with %s', async (reason, name, change) => {
    expect(await rowsOf(await changed(plain, name, change))).toBe(reason)
  })

  const cellAt = (named: string) => (xml: string) =>
    xml.replace(/<row [^>]*>/, '<row>').replace(/<c r="A1"/, `<c ${named}`)

  test.each([
    ['sheet-too-wide', 'r="ZZZZZZ1"'],
    ['sheet-too-wide', "r='ZZZZZZ1'"],
    ['sheet-too-wide', 't=">" r="BI1"'],
    ['sheet-too-wide', 'r="ZZZZZZZZZZZZ1"'],
    ['sheet-too-many-rows', 'r="A999999"'],
    ['sheet-too-wide', 'r="A99999999"'],
    ['sheet-unreadable', 'r="&#90;1"'],
  ])(
    'is refused with %s for a cell that names itself %s, before anything makes room for it',
    async (reason, named) => {
      expect(await rowsOf(await changed(plain, SHEET, cellAt(named)))).toBe(reason)
    },
  )

  test('of which the reader dies is unreadable, and the next one is read', async () => {
    stopSheetReader()
    const killed = readSheetFile(plain)
    // The process was asked for by now, and takes longer than this to begin.
    await setImmediate()
    stopSheetReader()
    expect(await killed).toMatchObject({ ok: false, reason: 'sheet-unreadable' })
    expect(await readSheetFile(plain)).toMatchObject({ ok: true })
  })

  test('with rows that a filter hides is told, and an empty rest that is hidden is nothing', async () => {
    const hide = (at: number) => (xml: string) => xml.replace(`<row r="${at}"`, `<row hidden="1" r="${at}"`)
    expect(await parseSheet(await changed(plain, SHEET, hide(2)))).toMatchObject({
      reason: 'sheet-rows-hidden',
      facts: { count: '1', line: '2' },
    })
    const rest = (xml: string) =>
      xml.replace('</sheetData>', '<row r="3" hidden="1"><c r="A3"/></row></sheetData>')
    expect(await parseSheet(await changed(plain, SHEET, rest))).toMatchObject({ ok: true })
  })

  test('tells a formula also in single quotes', async () => {
    const with_ = await changed(plain, SHEET, (xml) => xml.replace(/<c r="B2"[^>]*>/, "<c r='B2'><f>1+1</f>"))
    expect(await parseSheet(with_)).toMatchObject({ ok: true, value: { formulas: [[1, 1]] } })
  })

  test('cut in half is told to be so', async () => {
    expect(await rowsOf(plain.subarray(0, plain.length / 2))).toBe('sheet-cut-off')
  })
})
