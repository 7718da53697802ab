import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../test/harness/cooperative.ts'
import { withClient } from '../../../test/harness/server.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import { setVatMode } from './index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  await withClient(house.ownerUrl, (client) =>
    client.query('insert into journal_counter (cooperative_id) values ($1)', [house.here.id]),
  )
})
afterAll(() => house.close())

const toKor = (fromDay: string) =>
  house.perform(setVatMode, house.here.actor('board'), { mode: 'kor', fromDay: day(fromDay) }, house.id())

test('a change of the VAT mode waits for the invoice that is being issued, and respects it', async () => {
  await withClient(house.ownerUrl, async (client) => {
    await client.query('begin')
    await client.query('select from journal_counter where cooperative_id = $1 for update', [house.here.id])
    const changing = toKor('2026-11-23')
    await issueOn(client, '2026-11-23')
    await client.query('commit')
    expect(await changing).toEqual({
      ok: false,
      reason: 'vat-mode-invoices-issued',
      facts: { last: '2026-11-23', first: '2026-11-24' },
    })
  })
  expect(await toKor('2026-11-24')).toEqual({ ok: true, value: null })
})

/** An issued invoice straight into the tables: sales comes after the co-operative. */
async function issueOn(client: pg.Client, on: string): Promise<void> {
  const coop = house.here.id
  const [member, business, customer, invoice] = [newId(), newId(), newId(), newId()]
  const person = house.here.actor('member').personId
  await client.query(`insert into member values ($1, $2, $3, 'Anna', 'Anna', $4)`, [coop, member, person, on])
  await client.query(`insert into business values ($1, $2, 'Anna', '', $3)`, [coop, business, on])
  await client.query(
    `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by)
     values ($1, $2, $3, 'person', 'Klant', now(), $4)`,
    [coop, customer, business, person],
  )
  await client.query(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
       worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total)
     values ($1, $2, 'invoice', 'draft', $3, $4, $5, $6, $6, false, now(), $7, 0, 0, 0)`,
    [coop, invoice, member, business, customer, on, person],
  )
  await client.query(
    `update invoice set state = 'issued', number = '2026-0001', number_year = 2026, number_in_year = 1, issued_on = $3,
       vat_mode = 'normal', share_on = 'payment', seller = '{}', buyer = '{}', link_token = 'link'
     where cooperative_id = $1 and id = $2`,
    [coop, invoice, on],
  )
}
