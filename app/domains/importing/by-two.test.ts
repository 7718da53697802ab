import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { as, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { newId } from '../../../test/new-id.ts'

/** What the database itself holds of a list of open invoices, also for who writes past the commands. */
let world: World
let list: Id<'import'>
beforeAll(async () => {
  world = await smallWorld()
  list = newId<'import'>()
  await world.sql(
    `insert into import_file (cooperative_id, id, kind, name, sha256, rows, put_by, put_at)
     values ($1, $2, 'invoices', 'open.csv', sha256('a'), '[]', $3, now())`,
    [world.cooperativeId, list, world.greet.personId],
  )
  await world.sql(
    `insert into customer (cooperative_id, id, business_id, kind, name, street, postcode, city, added_at, added_by)
     values ($1, $2, $3, 'company', 'Zon', 'Straat 1', '7311 AB', 'Apeldoorn', now(), $4)`,
    [world.cooperativeId, newId(), world.anna.businessId, world.greet.personId],
  )
})
afterAll(() => world.close())

type Row = { readonly putBy: Id<'person'>; readonly state?: 'submitted' | 'draft' }

/** Writes invoices of the list in one statement. */
const come = (who: PersonActor, ...rows: readonly Row[]) =>
  as(world, who, (tx) =>
    sql`insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
        worked_until, prices_include_vat, drafted_at, drafted_by, submitted_by, net, vat, total, import_id)
      select ${world.cooperativeId}, gen_random_uuid(), 'invoice', r.state, ${world.anna.memberId},
        ${world.anna.businessId}, (select id from customer limit 1), '2025-12-01', '2025-12-01', false, now(),
        r."putBy", r."putBy", 100, 0, 100, ${list}
      from jsonb_to_recordset(${JSON.stringify(rows.map((row) => ({ state: 'submitted', ...row })))}::jsonb)
        as r ("putBy" uuid, state text)`.execute(tx),
  )
const REFUSED = /what comes with a list is read in by two people/

describe('an invoice that comes with a list', () => {
  test('comes by another than who chose the list, also when there are many', async () => {
    const ofGreet = { putBy: world.greet.personId }
    await come(world.piet, ofGreet)
    await come(world.piet, ...Array.from({ length: 50 }, () => ofGreet))
    expect(await world.sql('select count(*)::int as many from invoice')).toEqual([{ many: 51 }])
  })
  test('is refused of who chose it, with all that came with it', async () => {
    const [greet, piet] = [{ putBy: world.greet.personId }, { putBy: world.piet.personId }]
    await expect(come(world.greet, greet)).rejects.toThrow(REFUSED)
    await expect(come(world.piet, piet)).rejects.toThrow(REFUSED)
    await expect(come(world.piet, greet, greet, piet)).rejects.toThrow(REFUSED)
    await expect(come(world.piet, greet, { ...greet, state: 'draft' })).rejects.toThrow(REFUSED)
    expect(await world.sql('select count(*)::int as many from invoice')).toEqual([{ many: 51 }])
  })
  test('does not come to stand among those of a list that was done, nor join it later', async () => {
    await world.sql(
      `update import_file set done_by = $1, done_at = now(), added = 51, known = 0, rows = null`,
      [world.piet.personId],
    )
    await expect(come(world.piet, { putBy: world.greet.personId })).rejects.toThrow(REFUSED)
  })
  test('is issued by another than who put it forward, also when it came before', async () => {
    const issue = (who: PersonActor) =>
      as(world, who, (tx) =>
        sql`update invoice set state = 'issued', number = 'F-' || id, issued_on = '2025-12-01', due_on = '2025-12-31',
          approved_by = ${who.personId}, vat_mode = 'normal', share_on = 'before', structured_reference = '',
          seller = '{}', buyer = '{}', link_token = id::text`.execute(tx),
      )
    await expect(issue(world.greet)).rejects.toThrow(/an invoice is issued by two people/)
  })
})
