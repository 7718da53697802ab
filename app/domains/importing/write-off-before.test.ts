/** An invoice of before Gilde that is never paid: whose loss it is, and where its VAT comes back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal } from '../../values/money.ts'
import { loadFigures } from '../annual/load-figures.ts'
import { answerWriteOff } from '../collecting/answer-write-off.ts'
import { askWriteOff } from '../collecting/ask-write-off.ts'
import { commandId, customerOfMember, pay, standing, value } from '../sales/sales-play.fixture.ts'
import { boxesOf } from '../tax/vat-box.ts'
import { vatSums } from '../books/index.ts'
import { day } from '../../values/day.ts'
import { importingRoutes } from './routes.ts'

let world: World
let invoiceId: Id<'invoice'>

beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-29T10:00:00Z')
  await customerOfMember(world, world.anna)
  const web = await webOf(world, importingRoutes)
  const list =
    'Factuurnummer;Klant;Lid;Factuurdatum;Vervaldatum;Openstaand;BTW\n' +
    'F-31;Bakkerij De Zon;Anna de Vries;1-12-2025;31-12-2025;109,00;9,00\n'
  const file = { file: new File([list], 'lijst.csv') }
  const sent = await web.post(world.greet, '/gildehuis/inlezen/nieuw/invoices', file)
  const { html } = await web.get(world.greet, sent.to)
  const columns = [...html.matchAll(/<select[^>]*name="(columns\.\w+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, inside]) => [name!, /<option value="(\d+)" selected/.exec(inside!)?.[1] ?? ''],
  )
  const on = { countsOnDay: '31', countsOnMonth: '12', countsOnYear: '2025' }
  const done = await web.post(world.greet, sent.to, { ...Object.fromEntries(columns), ...on })
  expect((await web.post(world.piet, done.to, { revision: '2' })).status).toBe(303)
  invoiceId = (await world.sql(`select id from invoice where number = 'F-31'`))[0]!['id'] as Id<'invoice'>
})
afterAll(() => world.close())

/** What stands on the accounts where this comes by. */
const books = async () =>
  (
    await world.sql(
      `select a.purpose || ' ' || sum(l.amount) as line from journal_line l
       join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
       where a.purpose in ('debtors', 'equity', 'turnover', 'vat-high', 'vat-low')
       group by a.purpose having sum(l.amount) <> 0 order by a.purpose`,
    )
  ).map(({ line }) => line)
const read = <T>(of: Parameters<typeof world.database.read<T>>[1]) => world.database.read(world.greet, of)

test('the loss is of the co-operative and no turnover of the member; the VAT comes back in its box', async () => {
  expect(await books()).toEqual(['debtors 10900', 'equity -10900'])
  const asked = { invoiceId, ground: 'certain', why: 'failliet' } as const
  const writeOffId = value(await world.perform(askWriteOff, world.greet, asked, commandId()))
  value(await world.perform(answerWriteOff, world.piet, { writeOffId, yes: true }, commandId()))
  expect(await standing(world, invoiceId)).toMatchObject({
    open: 0n,
    writtenOff: 109_00n,
    writtenOffNet: 100_00n,
  })
  expect(await books()).toEqual(['equity -900', 'vat-low 900'])
  const slice = { from: day('2026-01-01'), until: day('2026-12-31'), afterNumber: 0, untilNumber: 1_000 }
  const boxes = boxesOf(await read((tx) => vatSums(tx, world.cooperativeId, [slice])))
  expect([boxes['1b'], boxes['1a']].map(({ base, vat }) => `${toDecimal(base)} ${toDecimal(vat)}`)).toEqual([
    '-100.00 -9.00',
    '0.00 0.00',
  ])
  const figures = await read((tx) => loadFigures(tx, world.cooperativeId, 2026))
  expect(figures.work.find(({ key }) => key === 'to-share')!.now).toBe(0n)
})

test('money after all: VAT is owed again, and nothing is shared out of it', async () => {
  value(await pay(world, invoiceId, 54_50n))
  expect(await standing(world, invoiceId)).toMatchObject({ open: 0n, writtenOff: 54_50n, sharedNet: 0n })
  expect(await books()).toEqual(['equity -5900', 'vat-low 450'])
  value(await pay(world, invoiceId, 54_50n))
  expect(await books()).toEqual(['equity -10900'])
  const found = (await runChecks(world.ownerUrl)).filter(
    ({ check }) => check !== 'documents-exist' && check !== 'entries-in-future',
  )
  expect(found).toEqual([])
})
