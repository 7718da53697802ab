/**
 * Each of the five lists once, as somebody who begins does it: the template of the page, filled in, and carried out.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { runChecks } from '../../platform/integrity.ts'
import { stopSheetReader } from '../../platform/read-sheet.ts'
import { textIn } from '../../text/index.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { ImportKind } from './import-kind.ts'
import { importingRoutes } from './routes.ts'
import { templateRows } from './template.ts'

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

/** The headings of the template of a kind, with lines of our own below, as a workbook. */
async function workbook(kind: ImportKind, ...lines: string[]): Promise<File> {
  const rows = [
    templateRows(kind, textIn('nl').importing.fields)[0]!,
    ...lines.map((line) => line.split('|')),
  ]
  const cells = rows.map((row) => row.map((cell) => ({ value: cell.trim(), type: String })))
  const content = await writeExcelFile(cells, {}).toBuffer()
  return new File([new Uint8Array(content)], `${kind}.xlsx`)
}

/** Puts a list in through its three pages; gives what the preview and the last page say. */
async function readIn(
  kind: ImportKind,
  by: PersonActor,
  file: File,
): Promise<{ preview: string; done: string }> {
  const sent = await web.post(world.greet, `/gildehuis/inlezen/nieuw/${kind}`, { file })
  expect([kind, sent.status]).toEqual([kind, 303])
  const form = await web.get(world.greet, sent.to)
  const chosen = [...form.html.matchAll(/<select[^>]*name="(columns\.\w+)"[^>]*>(.*?)<\/select>/gs)].flatMap(
    ([, name, inside]) => {
      const value = /<option value="(\d+)" selected/.exec(inside!)?.[1]
      return value === undefined ? [] : [[name!, value] as const]
    },
  )
  const day = { countsOnDay: '31', countsOnMonth: '12', countsOnYear: '2025' }
  const { to } = await web.post(world.greet, sent.to, { ...Object.fromEntries(chosen), ...day })
  const preview = (await web.get(by, to)).html
  const carried = await web.post(by, to, { revision: '2' })
  const refused = /role="alert"[^>]*>(.*?)<\/div>/s.exec(carried.html)?.[1] ?? ''
  expect([kind, carried.status, refused]).toEqual([kind, 303, ''])
  return { preview, done: (await web.get(by, to)).html }
}

const one = async (text: string) => (await world.sql(text))[0]

test('members, customers, open invoices, the opening balance and pots come in, and the books add up', async () => {
  const members = await workbook(
    'members',
    'Mia Kok | Mia | mia@example.org | 01-02-2025 | Mia knipt | kapper',
  )
  expect((await readIn('members', world.greet, members)).done).toContain('1 regel kwam erbij.')
  const customers = await workbook(
    'customers',
    'Bakkerij De Lelie | Mia knipt | bedrijf | Jan Smit | jan@example.org | Dorpsstraat 1 | 7311 aa | Apeldoorn | ' +
      'NL | 12345678 |',
  )
  expect((await readIn('customers', world.greet, customers)).done).toContain('1 regel kwam erbij.')
  const invoices = await readIn(
    'invoices',
    world.piet,
    await workbook(
      'invoices',
      'F2025-031 | Bakkerij De Lelie | Mia Kok | 01-12-2025 | 31-12-2025 | 121,00 | 21,00',
    ),
  )
  expect(invoices.preview).toContain('€ 121,00')
  const pots = await readIn('pots', world.piet, await workbook('pots', 'Mia Kok | 250,00'))
  expect(pots.preview).toContain('€ 250,00')
  const balance = await workbook('balance', '1100 | | 1500,00 |', '2000 | | | 1500,00')
  expect((await readIn('balance', world.piet, balance)).done).toContain('2 regels kwamen erbij.')

  expect(
    await one(`select m.name, m.joined_on::text, b.trade_name from member m join business b
    on b.trade_name = 'Mia knipt' where m.name = 'Mia Kok'`),
  ).toEqual({
    name: 'Mia Kok',
    joined_on: '2025-02-01',
    trade_name: 'Mia knipt',
  })
  expect(await one(`select kind, name, postcode, kvk from customer`)).toEqual({
    kind: 'company',
    name: 'Bakkerij De Lelie',
    postcode: '7311 AA',
    kvk: '12345678',
  })
  expect(await one(`select number, open::text, vat::text, state from invoice`)).toEqual({
    number: 'F2025-031',
    open: '12100',
    vat: '2100',
    state: 'issued',
  })
  const standing = await world.sql(`select a.purpose, sum(l.amount)::text as stands from journal_line l
    join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
    where a.purpose in ('bank', 'debtors', 'member-pots') group by 1 order by 1`)
  expect(standing).toEqual([
    { purpose: 'bank', stands: '150000' },
    { purpose: 'debtors', stands: '12100' },
    { purpose: 'member-pots', stands: '-25000' },
  ])
  expect(await one('select count(*)::int as kept from import_file where rows is not null')).toEqual({
    kept: 0,
  })
  expect(await runChecks(world.ownerUrl)).toEqual([])
})
