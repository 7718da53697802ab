/** What was there before a migration is there after it: a database of an earlier version, upgraded. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlierDatabase, type EarlierDatabase } from '../../test/harness/earlier-database.ts'
import { newId } from '../../test/new-id.ts'

const [coop, invoiceId, mailId, later] = [newId(), newId(), newId(), newId()]

let earlier: EarlierDatabase
let owner: EarlierDatabase['owner']
beforeAll(async () => {
  earlier = await earlierDatabase('017')
  owner = earlier.owner
})
afterAll(() => earlier.close())

/** An issued invoice with nothing round it, its mail, and jobs that wait. */
async function asItWas(): Promise<void> {
  await owner.query(`do $$ declare k record; begin
    for k in select conname from pg_constraint where conrelid = 'invoice'::regclass and contype = 'f' loop
      execute format('alter table invoice drop constraint %I', k.conname);
    end loop; end $$`)
  await owner.query(
    `insert into cooperative (id, slug, legal_name, created_at) values ($1, 'oud', 'Coöperatie Oud', now())`,
    [coop],
  )
  await owner.query(`insert into person (id, name, created_at) values ($1, 'Oud Lid', now())`, [coop])
  await owner.query(
    `insert into member (cooperative_id, id, person_id, name, first_name, joined_on)
     values ($1, $1, $1, 'Oud Lid', 'Oud', '2025-01-01')`,
    [coop],
  )
  await owner.query(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
       worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total, number, number_year,
       number_in_year, issued_on, vat_mode, share_on, seller, buyer, link_token)
     values ($1, $2, 'invoice', 'issued', $1, $1, $1, '2026-01-01', '2026-01-01', false, now(), $1, 1, 0, 1,
       '2026-0001', 2026, 1, '2026-01-02', 'normal', 'payment', '{}', '{}', 'the-old-address')`,
    [coop, invoiceId],
  )
  await owner.query(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_invoice, queued_at)
     values ($1, $2, 'klant@voorbeeld.example', 'Factuur', 'Dag', $3, now())`,
    [coop, mailId, invoiceId],
  )
  for (const [task, id] of [
    ['render-invoice', invoiceId],
    ['mail-invoice', `${invoiceId}/${later}/answer`],
    ['send-invoice-mail', mailId],
  ])
    await owner.query(`select enqueue_job($1, $2, $3)`, [
      task,
      JSON.stringify({ cooperativeId: coop, id }),
      `${task}:${id}`,
    ])
}

test('jobs that wait, mails and links of before 017–019 go on', async () => {
  await asItWas()
  await earlier.upgrade()
  const jobs = await owner.query(
    `select t.identifier as name, j.payload, j.key, j.max_attempts from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id order by 1`,
  )
  expect(jobs.rows).toEqual([
    {
      name: 'mail-invoice',
      payload: { cooperativeId: coop, invoiceId, mailId: later, about: 'answer' },
      key: `mail-invoice:${invoiceId}/${later}/answer`,
      max_attempts: 12,
    },
    {
      name: 'render-invoice',
      payload: { cooperativeId: coop, invoiceId },
      key: `render-invoice:${invoiceId}`,
      max_attempts: 12,
    },
    {
      name: 'send-mail',
      payload: { cooperativeId: coop, mailId },
      key: `send-mail:${mailId}`,
      max_attempts: 12,
    },
  ])
  const mails = await owner.query('select about_kind, about_id, invoice_id from mail')
  expect(mails.rows).toEqual([{ about_kind: 'invoice', about_id: invoiceId, invoice_id: invoiceId }])
  const links = await owner.query('select token, kind, subject_id, invoice_id, withdrawn_at from link')
  expect(links.rows).toEqual([
    {
      token: 'the-old-address',
      kind: 'invoice',
      subject_id: invoiceId,
      invoice_id: invoiceId,
      withdrawn_at: null,
    },
  ])
  await owner.query(`begin; set local gilde.purpose = 'link'; set local gilde.link = 'the-old-address';
    set local role gilde_app`)
  expect((await owner.query('select id from invoice')).rows).toEqual([{ id: invoiceId }])
  await owner.query('rollback')
})
