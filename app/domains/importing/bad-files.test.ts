/** What somebody chooses by mistake or to do harm, at each of the lists: told beside the field, and not kept. */
import { buffer } from 'node:stream/consumers'
import writeExcelFile from 'write-excel-file/node'
import { ZipFile } from 'yazl'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { stopSheetReader } from '../../platform/read-sheet.ts'
import { zipEntries } from '../../platform/zip-entries.ts'
import { textIn } from '../../text/index.ts'
import { IMPORT_KINDS, type ImportKind } from './import-kind.ts'
import { importingRoutes } from './routes.ts'
import { templateCsv, templateRows } from './template.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, importingRoutes)
})
afterAll(async () => {
  stopSheetReader()
  await world.close()
})

const rowsOf = (kind: ImportKind) => templateRows(kind, textIn('nl').importing.fields)
const MEGABYTE = 1_048_576
const SHEET = 'xl/worksheets/sheet1.xml'

/** The template of a kind as a workbook, with one part changed. */
async function workbook(kind: ImportKind, part: string, change: (content: Buffer) => Buffer) {
  const cells = rowsOf(kind).map((row) => row.map((value) => ({ value, type: String })))
  const zip = new ZipFile()
  for (const [name, content] of await zipEntries(await writeExcelFile(cells, {}).toBuffer(), 10 * MEGABYTE))
    zip.addBuffer(name === part ? change(content) : content, name)
  zip.end()
  return buffer(zip.outputStream)
}

const asIs = (content: Buffer) => content
const kept = async () => Number((await world.sql('select count(*) as kept from import_file'))[0]!['kept'])
const choose = (kind: ImportKind, content: Uint8Array, name = 'lijst.xlsx') =>
  web.post(world.greet, `/gildehuis/inlezen/nieuw/${kind}`, {
    file: new File([new Uint8Array(content)], name),
  })

describe.each(IMPORT_KINDS)('at the list of %s', (kind) => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string, number?]>([
    [
      'a workbook that unpacks to eighty times what it is',
      () => workbook(kind, SHEET, () => Buffer.alloc(80 * MEGABYTE, 32)),
      'Uitgepakt is dit bestand te groot.',
    ],
    [
      'half a workbook',
      async () => (await workbook(kind, SHEET, asIs)).subarray(0, 2000),
      'Dit bestand is niet heel',
    ],
    ['half a csv', () => Buffer.from(`${templateCsv(rowsOf(kind))}"en toen`), 'Dit bestand is niet heel'],
    [
      'text in an encoding that is not told',
      () => Buffer.from(templateCsv(rowsOf(kind)).slice(1), 'utf16le'),
      'Dit is geen Excel-bestand of csv dat we kunnen lezen.',
    ],
    ['eleven megabytes', () => Buffer.alloc(11 * MEGABYTE, 'a;b\n'), 'dit bestand is te groot', 422],
  ])('%s is refused beside the field, and not kept', async (_, content, sentence, answer = 409) => {
    const { status, html } = await choose(kind, await content())
    expect(html).toContain(sentence)
    expect(status).toBe(answer)
    expect(await kept()).toBe(0)
  })

  test('fifty megabytes are not even received', async () => {
    const { status, html } = await choose(kind, Buffer.alloc(50 * MEGABYTE, 'a;b\n'), 'lijst.csv')
    expect(status).toBe(413)
    expect(html).toMatch(/te groot/)
    expect(await kept()).toBe(0)
  })

  test('a formula is wrong in its cell, and nothing of the list comes in', async () => {
    const formula = (xml: Buffer) => Buffer.from(xml.toString().replace(/(<c r="A2"[^>]*>)/, '$1<f>1+1</f>'))
    const sent = await choose(kind, await workbook(kind, SHEET, formula))
    expect(sent.status).toBe(303)
    const form = await web.get(world.greet, sent.to)
    const chosen = [
      ...form.html.matchAll(/<select[^>]*name="(columns\.\w+)"[^>]*>(.*?)<\/select>/gs),
    ].flatMap(([, name, inside]) => {
      const value = /<option value="(\d+)" selected/.exec(inside!)?.[1]
      return value === undefined ? [] : [[name!, value] as const]
    })
    const day = { countsOnDay: '31', countsOnMonth: '12', countsOnYear: '2025' }
    const { to } = await web.post(world.greet, sent.to, { ...Object.fromEntries(chosen), ...day })
    expect((await web.get(world.piet, to)).html).toContain('staat een formule. Plak alleen de uitkomst.')
    expect((await web.post(world.piet, to, { revision: '2' })).status).toBeGreaterThanOrEqual(400)
    expect(await world.sql('select from import_file where done_at is not null')).toEqual([])
    await world.sql('delete from import_file')
  })
})
