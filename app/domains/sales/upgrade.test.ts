/** Invoices that were there before they had shares (068): each gets one, of its member, with where it stands. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlierDatabase, type EarlierDatabase } from '../../../test/harness/earlier-database.ts'
import { newId } from '../../../test/new-id.ts'

const coop = newId()
const [anna, piet] = [newId(), newId()]
const [paid, credited, creditNote, draft] = [newId(), newId(), newId(), newId()]

let earlier: EarlierDatabase
let owner: EarlierDatabase['owner']
beforeAll(async () => {
  earlier = await earlierDatabase('068')
  owner = earlier.owner
  await asItWas()
  await earlier.upgrade()
})
afterAll(() => earlier.close())

type Row = { id: string; member: string; kind: string; state: string; net: number; number: number | null }

/** Two members with four papers, and nothing round them: no triggers and keys while they are put in. */
async function asItWas(): Promise<void> {
  await owner.query('alter table invoice disable trigger user')
  await owner.query(`do $$ declare k record; begin
    for k in select conname from pg_constraint where conrelid = 'invoice'::regclass and contype = 'f' loop
      execute format('alter table invoice drop constraint %I', k.conname);
    end loop; end $$`)
  await owner.query(
    `insert into cooperative (id, slug, legal_name, created_at) values ($1, 'oud', 'Coöperatie Oud', now())`,
    [coop],
  )
  for (const id of [anna, piet]) {
    await owner.query(`insert into person (id, name, created_at) values ($1, 'Lid', now())`, [id])
    await owner.query(
      `insert into member (cooperative_id, id, person_id, name, first_name, joined_on)
       values ($1, $2, $2, 'Lid', 'Lid', '2025-01-01')`,
      [coop, id],
    )
  }
  const issued = { kind: 'invoice', state: 'issued' }
  await invoice({ ...issued, id: paid, member: anna, net: 1_000, number: 1 }, { shared: 400, credited: 0 })
  await invoice({ ...issued, id: credited, member: piet, net: 500, number: 2 }, { shared: 0, credited: 500 })
  await invoice(
    { id: creditNote, member: piet, kind: 'credit-note', state: 'issued', net: -500, number: 3 },
    { shared: 0, credited: 0 },
  )
  await invoice(
    { id: draft, member: anna, kind: 'invoice', state: 'draft', net: 250, number: null },
    { shared: 0, credited: 0 },
  )
  await owner.query('alter table invoice enable trigger user')
}

async function invoice(row: Row, { shared, credited: less }: { shared: number; credited: number }) {
  const { id, member, kind, state, net, number } = row
  const issued = state === 'issued'
  await owner.query(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
       worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total, shared_net, credited_net,
       credited_total, number, number_year, number_in_year, issued_on, vat_mode, share_on, seller, buyer,
       link_token, credits_id)
     values ($1, $2, $3, $4, $5, $5, $5, '2026-01-01', '2026-01-01', false, now(), $5, $6, 0, $6, $7, $8, $8,
       $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      ...[coop, id, kind, state, member, net, shared, less],
      ...(number === null ? Array(3).fill(null) : [`2026-000${number}`, 2026, number]),
      ...(issued ? ['2026-01-02', 'normal', 'payment', '{}', '{}', `link-${number}`] : Array(6).fill(null)),
      kind === 'credit-note' ? credited : null,
    ],
  )
}

test('every invoice has one share, of its member: what it comes to, was credited and was shared out', async () => {
  const { rows } = await owner.query(
    `select invoice_id, member_id, leads, joint, net, credited_net, shared_net, agreed_revision
     from invoice_share order by net`,
  )
  const whole = { leads: true, joint: false, agreed_revision: null }
  expect(rows).toEqual([
    { ...whole, invoice_id: creditNote, member_id: piet, net: '-500', credited_net: '0', shared_net: '0' },
    { ...whole, invoice_id: draft, member_id: anna, net: '250', credited_net: '0', shared_net: '0' },
    { ...whole, invoice_id: credited, member_id: piet, net: '500', credited_net: '500', shared_net: '0' },
    { ...whole, invoice_id: paid, member_id: anna, net: '1000', credited_net: '0', shared_net: '400' },
  ])
})

test('a share follows its invoice from then on, and a new invoice has one too', async () => {
  await owner.query(`update invoice set net = 300, total = 300 where id = $1`, [draft])
  const { rows } = await owner.query('select net from invoice_share where invoice_id = $1', [draft])
  expect(rows).toEqual([{ net: '300' }])
})
