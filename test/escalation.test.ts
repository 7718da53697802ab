/** What somebody could do who runs SQL as the application: nothing that makes them its owner, or blinds a guard. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import pg from 'pg'
import { readFile } from 'node:fs/promises'
import { customerOfMember, issuedOf } from '../app/domains/sales/sales-play.fixture.ts'
import { smallWorld, type World } from './world.ts'

let world: World
let app: pg.Client
let issued: string
beforeAll(async () => {
  world = await smallWorld()
  issued = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})
afterAll(() => world.close())

/** As the application, where somebody may make temporary things after all: granted for this test. */
beforeEach(async () => {
  await world.sql(
    `do $$ begin execute format('grant temporary on database %I to gilde_app', current_database()); end $$`,
  )
  app = new pg.Client({
    connectionString: world.ownerUrl,
    options: '-c role=gilde_app -c search_path=public',
  })
  await app.connect()
  await app.query('begin')
  const { cooperativeId, greet } = world
  await app.query(
    `select set_config('gilde.purpose', 'person', true), set_config('gilde.cooperative', $1, true),
    set_config('gilde.person', $2, true)`,
    [cooperativeId, greet.personId],
  )
  return async () => {
    await app.query('rollback').catch(() => undefined)
    await app.end()
  }
})

describe('a temporary table with the name of one of ours', () => {
  test('is not what a function of the owner reads: nobody becomes the owner that way', async () => {
    await app.query(`create function pg_temp.evil() returns boolean language plpgsql volatile as $$ begin
      execute 'create table public.taken as select current_user::text as who'; return true; end $$`)
    await app.query(`create temp view role_assignment as select null::uuid cooperative_id, null::uuid person_id,
      'administrator'::text as role, null::timestamptz as until where pg_temp.evil()`)
    await app.query('grant select on pg_temp.role_assignment to public')
    const { rows } =
      await app.query(`select asking_has_role('administrator') as yes, asking_has_role('board') as no,
      to_regclass('public.taken') as taken`)
    expect(rows).toEqual([{ yes: true, no: false, taken: null }])
  })

  test('does not balance an entry that does not', async () => {
    await app.query(`create temp table journal_line as select 0::bigint as amount, null::uuid as cooperative_id,
      null::uuid as entry_id where false`)
    await app.query('grant select on pg_temp.journal_line to public')
    const id = '00000000-0000-4000-8000-000000000001'
    await app.query(
      `insert into public.journal_entry (cooperative_id, id, number, book, counts_on, known_at, description)
      values ($1, $2, 999999, 'memorial', '2026-03-01', now(), 'x')`,
      [world.cooperativeId, id],
    )
    await app.query(
      `insert into pg_temp.journal_line select v, $1, $2 from (values (1::bigint), (-1)) as t (v)`,
      [world.cooperativeId, id],
    )
    const line = app.query(
      `insert into public.journal_line (cooperative_id, entry_id, line, account, amount, counts_on)
      values ($1, $2, 1, '1100', 100000, '2026-03-01')`,
      [world.cooperativeId, id],
    )
    await expect(line).rejects.toThrow('the lines of the entry do not sum to zero')
  })

  test('does not hide that an invoice was issued', async () => {
    await app.query('create temp table invoice (cooperative_id uuid, id uuid, state text)')
    await app.query('grant select on pg_temp.invoice to public')
    await expect(
      app.query('delete from public.invoice_line where invoice_id = $1', [issued]),
    ).rejects.toThrow('an issued invoice never change')
  })
})

test('the application makes no temporary tables at all', async () => {
  // Run once more here: what may be done in a database is not copied from its template.
  await world.sql(await readFile(new URL('../db/migrations/022-search-path.sql', import.meta.url), 'utf8'))
  const { rows } = await app.query(
    `select has_database_privilege('gilde_app', current_database(), 'temporary') as may`,
  )
  expect(rows).toEqual([{ may: false }])
})

test('an invoice that nobody agreed to is not issued by inserting it as if it were', async () => {
  const copied = `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id,
      worked_from,
      worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total, number, number_year, number_in_year,
      issued_on, due_on, approved_by, vat_mode, share_on, seller, buyer, link_token)
    select cooperative_id, gen_random_uuid(), kind, $2, member_id, business_id, customer_id, worked_from, worked_until,
      prices_include_vat, now(), $3, net, vat, total, '2026-9999', 2026, 9999, issued_on, due_on, null, vat_mode,
      share_on, seller, buyer, 'a-link-of-my-own-making-1' from invoice where id = $1`
  await expect(app.query(copied, [issued, 'issued', world.greet.personId])).rejects.toThrow(
    'an invoice begins as a draft',
  )
})
