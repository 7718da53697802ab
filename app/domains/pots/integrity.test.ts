import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkedWorld } from '../../../test/checked-world.ts'
import type { World } from '../../../test/world.ts'
import { allChecks, runChecks, runChecksOn } from '../../platform/integrity.ts'
import { checkSharing } from './check-sharing.ts'

let world: World
let client: pg.Client

beforeAll(async () => {
  world = await checkedWorld()
  client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await world.close()
})

/** The owner can switch off what the database refuses by itself: that is what the checks are for. */
const UNGUARDED = `do $$ declare guarded record; begin
  for guarded in select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' loop
    execute format('alter table %s disable trigger user', guarded.name);
  end loop; end $$;`

/** Which checks find something after the database was tampered with behind its own back. Nothing of it is kept. */
async function foundAfter(tampering: string): Promise<string[]> {
  await client.query('begin')
  try {
    await client.query(UNGUARDED + tampering)
    return [...new Set((await runChecksOn(client)).map((finding) => finding.check))]
  } finally {
    await client.query('rollback')
  }
}

test('nothing is found when all is well', async () => {
  expect(await runChecks(world.ownerUrl)).toEqual([])
  expect(await checkSharing(world.database, world.cooperativeId)).toEqual([])
})

/** Every check with a way to break its rule. */
const BROKEN: Record<string, string> = {
  'entries-balance': `update journal_line set amount = amount + 1 where account = '8000'`,
  'account-months': `update account_month set debit = debit + 1 where account = '1100'`,
  'journal-numbers': `update journal_entry set number = number + 1
    where number = (select max(number) from journal_entry)`,
  'entries-in-closed-period': `insert into period_close select cooperative_id, '2026-12-31', '2020-01-01',
    gen_random_uuid() from journal_entry limit 1`,
  'invoice-numbers': `update invoice set number_in_year = 3, number = '2026-0003'`,
  'invoice-amounts': `update invoice_line set net = net - 1`,
  debtors: `update invoice set credited_total = 1`,
  'invoice-shares': `update invoice_share set net = net + 1`,
  'quote-shares': `with offered as (
      insert into quote (cooperative_id, id, state, member_id, business_id, customer_id, worked_from, worked_until,
        prices_include_vat, lines, vat_amounts, billing, drafted_at, drafted_by, net, vat, total, number, number_year,
        number_in_year, sent_on, valid_until, approved_by, seller, buyer, terms, link_token)
      select cooperative_id, gen_random_uuid(), 'sent', member_id, business_id, customer_id, '2026-03-01', '2026-03-01',
        false, '[]', '[]', '[]', now(), approved_by, 100, 21, 121, 'O-1999-0001', 1999, 1, '2026-03-01', '2026-03-31',
        approved_by, '{}', '{}', '', 'x' from invoice where approved_by is not null limit 1
      returning cooperative_id, id, member_id)
    insert into quote_share (cooperative_id, quote_id, member_id, leads, basis_points, net)
    select cooperative_id, id, member_id, true, 10000, 99 from offered`,
  'issued-by-two': `update invoice set submitted_by = null, agreed_by = approved_by`,
  'invoice-standing': `update settlement set amount = 12000`,
  vat: `update invoice_vat set vat = vat + 1`,
  'sharing-parts': `update sharing_part set amount = amount - 1 where destination = 'member-pot'`,
  'sharing-state': `update sharing_state set turnover = turnover + 1`,
  'pot-movements': `update pot_movement set amount = amount - 1 where kind = 'spent'`,
  'pots-not-overspent': `update journal_line set amount = 9000 where account = '2200' and amount = 4000`,
  'bank-and-books': `update bank_statement set closing = closing + 1`,
  bank: `update bank_allocation set amount = 12000`,
  'costs-standing': `update job_cost set paid = paid - 1`,
  payments: `insert into payment_batch (cooperative_id, id, number, from_iban, from_name, execute_on, format,
      message_id, items, total, made_by, made_at)
    select cooperative_id, gen_random_uuid(), 1, 'NL91ABNA0417164300', 'X', '2026-03-10', 'pain.001.001.09',
      'x', 1, 100, approved_by, now() from invoice where approved_by is not null limit 1`,
  'audit-signatures': `with drawn as (
      insert into audit select cooperative_id, gen_random_uuid(), 1999, now(), approved_by, repeat('0', 32), 'equal',
        1, 1, 0, 1 from invoice where approved_by is not null limit 1 returning cooperative_id, id)
    insert into audit_entry select d.cooperative_id, d.id, 1, e.id from drawn d
      join journal_entry e on e.cooperative_id = d.cooperative_id limit 1`,
  'vat-returns': `insert into vat_return (cooperative_id, id, kind, from_day, until_day, filed_on, filed_at, filed_by,
      payable, content, sha256)
    select cooperative_id, gen_random_uuid(), 'return', '2026-01-01', '2026-03-31', '2026-04-10', now(),
      approved_by, 100, told, sha256(convert_to(told, 'UTF8'))
    from invoice, (values ('{"payable":"200","boxes":[]}')) as filed (told)
    where approved_by is not null limit 1`,
  overpayments: `update bank_allocation set amount = amount + 1 where kind = 'overpayment'`,
  documents: `update file set content = 'x' || substr(content, 2)`,
  'documents-exist': `insert into mail (cooperative_id, id, to_address, subject, body_text, attachment_ids, queued_at)
    select cooperative_id, gen_random_uuid(), '', '', '', array[gen_random_uuid()], now() from invoice`,
  'entries-in-future': `update journal_entry set counts_on = '2099-01-01' where number = 1`,
  'scheme-notices': `update member set joined_on = '2014-01-01';
    insert into contract_text select cooperative_id, gen_random_uuid(), 'scheme', 1, 'R', 'K', 'L', true, drafted_by,
      '2000-01-01', '2014-01-01', (select id from person where id <> v.drafted_by limit 1), '2000-01-01'
    from scheme_version v;
    insert into scheme_version select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'version',
      2, 'from_day', v.from_day + 1))).* from scheme_version v`,
  'thing-charges': `insert into thing_charge
    select cooperative_id, gen_random_uuid(), id, '2026-01', 100, 'cooperative', 'Stond stil', '2026-02-01', null,
      now(), person_id from member limit 1`,
  'thing-deposits': `with at as (
      insert into thing (cooperative_id, id, name, place, good_to_know, pieces, opens, closes, longest, ahead_days,
        cancel_hours, price, price_per, added_at, added_by)
      select cooperative_id, gen_random_uuid(), 'Bus', '', '', 1, 0, 48, 96, 60, 0, 0, 'use', now(), person_id
      from member order by joined_on, id limit 1 returning cooperative_id, id),
    booked as (
      insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
        booked_at, booked_by)
      select a.cooperative_id, gen_random_uuid(), a.id, 1, 'use', m.id, '2026-03-30', '2026-03-31', 0, '', now(),
        m.person_id
      from at a join member m on m.cooperative_id = a.cooperative_id limit 1 returning cooperative_id, id, member_id)
    insert into thing_deposit (cooperative_id, booking_id, member_id, amount, taken_at, taken_by, entry_id)
    select b.cooperative_id, b.id, b.member_id, 100, now(), m.person_id, e.id
    from booked b join member m on m.cooperative_id = b.cooperative_id and m.id = b.member_id
    join journal_entry e on e.cooperative_id = b.cooperative_id limit 1`,
  'help-hours': `with asked as (
      insert into help_post (cooperative_id, id, member_id, kind, what, said_at)
      select cooperative_id, gen_random_uuid(), id, 'ask', 'iets', now() from member order by joined_on, id limit 1
      returning cooperative_id, id, member_id)
    insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at, agreed_at,
      helper_done_at, helped_done_at, minutes)
    select a.cooperative_id, gen_random_uuid(), a.id, m.id, a.member_id, m.id, now(), now(), now(), now(), 60
    from asked a join member m on m.cooperative_id = a.cooperative_id and m.id <> a.member_id limit 1`,
  'admission-votes': `with one as (
      select m.cooperative_id, m.id as member_id, m.person_id, gen_random_uuid() as id
      from member m order by m.joined_on limit 1
    ), applied as (
      insert into application (cooperative_id, id, name, idea, stage, stage_since, received_at)
      select cooperative_id, id, 'Ikram', 'taarten', 'admitted', current_date, now() from one returning id
    ), voted as (
      insert into admission_vote
      select cooperative_id, one.id, 'majority', person_id, now(), current_date, current_date, 2, 0, 0 from one, applied
      returning application_id)
    insert into admission_ballot (cooperative_id, application_id, member_id, answer, cast_at)
    select cooperative_id, application_id, member_id, 'yes', now() from one, voted`,
  'row-security': `alter table settlement no force row level security`,
}

describe('each check finds what breaks its rule', () => {
  for (const { name, rule } of allChecks()) {
    test(`${name}: ${rule}`, async () => {
      expect(BROKEN[name]).toBeDefined()
      expect(await foundAfter(BROKEN[name]!)).toContain(name)
    })
  }

  test('the other halves: a gap, a missing entry, money on no invoice, a statement that does not add up', async () => {
    expect(await foundAfter(`update journal_counter set next_number = next_number + 1`)).toEqual([
      'journal-numbers',
    ])
    expect(await foundAfter(`update invoice_counter set next_number = 1`)).toEqual(['invoice-numbers'])
    expect(await foundAfter(`update journal_line set invoice_id = null where account = '1200'`)).toEqual([])
    expect(
      await foundAfter(`update journal_line set invoice_id = null where account = '1200' and amount > 0`),
    ).toEqual(['debtors'])
    expect(await foundAfter(`update job_cost set reversed_at = now()`)).toEqual(['costs-standing'])
    expect(
      await foundAfter(`update journal_line set amount = -900 where account = '1600' and amount < 0`),
    ).toContain('costs-standing')
    expect(await foundAfter(`update bank_match set undone_at = now()`)).toEqual([
      'bank-and-books',
      'costs-standing',
      'overpayments',
    ])
    expect(await foundAfter(`update bank_statement set closing = 0`)).toEqual(['bank-and-books', 'bank'])
    expect(await foundAfter(`delete from pot_movement where kind = 'spent'`)).toEqual(['pot-movements'])
    expect(await foundAfter(`delete from pot_movement where sharing_id is not null`)).toEqual([
      'pot-movements',
    ])
    expect(await foundAfter(`update pot_movement set counts_on = counts_on + 1`)).toEqual(['pot-movements'])
    expect(await foundAfter(`update invoice set document_id = null`)).toEqual(['documents-exist'])
    expect(await foundAfter(`create table loose (cooperative_id uuid)`)).toEqual(['row-security'])
  })
})

test('parts that add up but do not follow the scheme are found by the rule', async () => {
  await world.sql(
    `${UNGUARDED} update sharing_part set amount = amount + case destination when 'cooperative' then 100 else -100 end
      where sharing_id = (select id from sharing where cause = 'payment')`,
  )
  const found = await checkSharing(world.database, world.cooperativeId)
  expect(found.map((one) => one.finding)).toEqual([
    'Anna de Vries in 2026, step cooperative: 28.00 posted, 27.00 by the rule',
    'Anna de Vries in 2026, step member-pot: 62.00 posted, 63.00 by the rule',
  ])
})
