/** Entries that were booked before 192 named the customer: they are renamed, and nothing else of them changes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlierDatabase, type EarlierDatabase } from '../../../test/harness/earlier-database.ts'
import { newId } from '../../../test/new-id.ts'

const coop = newId()
const invoice = newId()
let earlier: EarlierDatabase
let owner: EarlierDatabase['owner']
let number = 0
beforeAll(async () => {
  earlier = await earlierDatabase('180')
  owner = earlier.owner
  await owner.query(
    `insert into cooperative (id, slug, legal_name, created_at) values ($1, 'oud', 'Coöperatie Oud', now())`,
    [coop],
  )
  for (const table of ['invoice', 'journal_entry', 'journal_line', 'account']) {
    await owner.query(`alter table ${table} disable trigger user`)
    await owner.query(`do $$ declare k record; begin
      for k in select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('f', 'c') loop
        execute format('alter table ${table} drop constraint %I', k.conname);
      end loop; end $$`)
  }
  await owner.query(
    `insert into account (cooperative_id, code, name, rgs_code, kind, section, purpose)
     values ($1, '1290', 'Uit te zoeken', 'BVorOvr', 'asset', 'balance', 'suspense')`,
    [coop],
  )
  const issued = await entry('sales', 'Factuur 2026-0001 Sandra van Loon')
  await owner.query(
    `insert into invoice (cooperative_id, id, kind, state, number, entry_id, member_id, business_id, customer_id,
       worked_from, worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total)
     values ($1, $2, 'invoice', 'issued', '2026-0001', $3, $2, $2, $2, '2026-01-01', '2026-01-01', false, now(), $2,
       0, 0, 0)`,
    [coop, invoice, issued],
  )
  const paid = await entry('bank', 'Ontvangen van S. van Loon (2026-0001)', invoice)
  await entry('bank', 'Teruggedraaid: S. van Loon', invoice, paid)
  await entry('sales', 'Afgeboekt: factuur 2026-0001 Sandra van Loon')
  await entry('bank', 'Ontvangen van S. van Loon', undefined, undefined, '1290')
  await entry('bank', 'Betaald aan Stichting Buurthuis De Linde')
  await earlier.upgrade()
})
afterAll(() => earlier.close())

async function entry(
  book: string,
  description: string,
  invoiceId?: string,
  reverses?: string,
  account = '1100',
) {
  const id = newId()
  await owner.query(
    `insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description, reverses_id)
     values ($1, $2, $3, $4, '2026-01-02', now(), $5, $6)`,
    [coop, id, ++number, book, description, reverses ?? null],
  )
  await owner.query(
    `insert into journal_line (cooperative_id, entry_id, line, account, amount, invoice_id, counts_on)
     values ($1, $2, 1, $3, 100, $4, '2026-01-02')`,
    [coop, id, account, invoiceId ?? null],
  )
  return id
}

test('each says what it was for, and a supplier keeps the name', async () => {
  const { rows } = await owner.query<{ description: string }>(
    'select description from journal_entry where cooperative_id = $1 order by number',
    [coop],
  )
  expect(rows.map(({ description }) => description)).toEqual([
    'Factuur 2026-0001',
    'Ontvangen voor factuur 2026-0001',
    'Teruggedraaid: Ontvangen voor factuur 2026-0001',
    'Afgeboekt: factuur 2026-0001',
    'Ontvangen, nog uit te zoeken',
    'Betaald aan Stichting Buurthuis De Linde',
  ])
})
