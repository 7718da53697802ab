/** What was adopted before it could be taken back (091) stands, of the books as they were then. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlierDatabase, type EarlierDatabase } from '../../../test/harness/earlier-database.ts'
import { newId } from '../../../test/new-id.ts'

const [coop, board, account, customer] = [newId(), newId(), newId(), newId()]
let earlier: EarlierDatabase
let owner: EarlierDatabase['owner']

beforeAll(async () => {
  earlier = await earlierDatabase('086')
  owner = earlier.owner
  await withoutKeys('annual_account', 'reminder_pause', 'journal_entry')
  await owner.query('alter table journal_entry disable trigger user')
  await owner.query(
    `insert into cooperative (id, slug, legal_name, created_at) values ($1, 'oud', 'Coöperatie Oud', now())`,
    [coop],
  )
  await owner.query(`insert into person (id, name, created_at) values ($1, 'Bea', now())`, [board])
  for (const [number, knownAt] of [
    [1, '2026-01-10'],
    [2, '2026-02-01'],
    [3, '2026-03-01'],
  ])
    await owner.query(
      `insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description)
       values ($1, $2, $3, 'memorial', '2025-12-01', $4, 'x')`,
      [coop, newId(), number, knownAt],
    )
  await owner.query(
    `insert into annual_account
     values ($1, $2, 2025, 1, '2026-02-10', $3, 100, decode(repeat('00', 32), 'hex'), $2, $2)`,
    [coop, account, board],
  )
  await owner.query(
    `insert into annual_adoption values ($1, 2025, $2, '2026-03-01', 100, 0, 0, null, '2026-03-02', $3)`,
    [coop, account, board],
  )
  for (const until of ['2099-12-31', '2026-06-01'])
    await owner.query(
      `insert into reminder_pause values ($1, $2, $3, null, $4, 'x', '2026-05-10 23:30Z', $5, null, null)`,
      [coop, newId(), customer, until, board],
    )
  await owner.query('alter table journal_entry enable trigger user')
  await earlier.upgrade()
})
afterAll(() => earlier.close())

async function withoutKeys(...tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await owner.query(`do $$ declare k record; begin
      for k in select conname from pg_constraint where conrelid = '${table}'::regclass and contype = 'f' loop
        execute format('alter table ${table} drop constraint %I', k.conname);
      end loop; end $$`)
}

test('an adoption has an id and stands; its account knows the last entry of when it was prepared', async () => {
  const { rows } = await owner.query(
    `select d.id is not null as named, d.taken_back_at, a.last_entry from annual_adoption d
     join annual_account a on a.cooperative_id = d.cooperative_id and a.id = d.account_id`,
  )
  expect(rows).toEqual([{ named: true, taken_back_at: null, last_entry: 2 }])
  await expect(owner.query('update annual_account set last_entry = 3')).rejects.toThrow('append-only')
})

test('a pause without an end gets one, of three months after it was asked', async () => {
  const { rows } = await owner.query('select until_day::text as until from reminder_pause order by until_day')
  expect(rows).toEqual([{ until: '2026-06-01' }, { until: '2026-08-11' }])
})
