/** Lists come in where the database is new, and does not know yet how large its tables are. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { carryOut } from './carry-out.ts'
import { chooseColumns } from './choose-columns.ts'
import { day } from '../../values/day.ts'
import { putImport } from './put-import.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  await world.sql(
    `insert into customer (cooperative_id, id, business_id, kind, name, street, postcode, city, added_at, added_by)
     values ($1, $2, $3, 'company', 'Bakkerij De Zon', 'Straat 1', '7311 AB', 'Apeldoorn', now(), $4)`,
    [world.cooperativeId, newId(), world.anna.businessId, world.greet.personId],
  )
})
afterAll(() => world.close())

const COLUMNS = { number: 0, customer: 1, member: 2, issuedOn: 3, dueOn: 4, open: 5, vat: 6 }

test('ten thousand open invoices come in, each on the paper of its own number and customer', async () => {
  const [{ name }] = (await world.sql('select name from member where id = $1', [world.anna.memberId])) as [
    { name: string },
  ]
  const rows = Array.from({ length: 10_000 }, (_, i) => [
    `F-${i}`,
    'Bakkerij De Zon',
    name,
    '01-12-2025',
    i % 2 === 0 ? '31-12-2025' : '15-12-2025',
    '121,00',
    '21,00',
  ])
  const given = {
    kind: 'invoices' as const,
    name: 'open.csv',
    sha256: 'ab'.repeat(32),
    rows: [['Nummer', 'Klant', 'Lid', 'Datum', 'Vervalt', 'Open', 'Btw'], ...rows],
    formulas: [],
    leftOut: [],
  }
  const put = await world.perform(putImport, world.greet, given, newId())
  const importId = (put.ok ? put.value : put.reason) as Id<'import'>
  const chosen = { importId, columns: COLUMNS, countsOn: day('2025-12-31') }
  expect(await world.perform(chooseColumns, world.greet, chosen, newId())).toMatchObject({ ok: true })
  // A statement that takes longer than the fifteen seconds that the database gives it is thrown.
  expect(await world.perform(carryOut, world.piet, { importId, revision: 2 }, newId())).toMatchObject({
    ok: true,
    value: { added: 10_000 },
  })
  expect(
    await world.sql(
      `select due_on::text, count(distinct number)::int as numbers, count(distinct link_token)::int as links,
         min(buyer ->> 'name') as buyer, bool_and(seller is not null) as seller, sum(open)::text as open,
         bool_and(structured_reference <> '') as reference, bool_and(issued_on = '2025-12-01') as issued
       from invoice where state = 'issued' group by 1 order by 1`,
    ),
  ).toEqual(
    ['2025-12-15', '2025-12-31'].map((due_on) => ({
      due_on,
      numbers: 5000,
      links: 5000,
      buyer: 'Bakkerij De Zon',
      seller: true,
      open: '60500000',
      reference: true,
      issued: true,
    })),
  )
  expect(await runChecks(world.ownerUrl)).toEqual([])
}, 60_000)
