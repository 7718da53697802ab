import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { allChecks, runChecks, runChecksOn } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { post, type Posted } from '../books/index.ts'
import { checkSharing } from './check-sharing.ts'
import { share } from './index.ts'

let world: World
let client: pg.Client
const invoiceId = newId<'invoice'>()

beforeAll(async () => {
  world = await smallWorld()
  client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await paidInvoice()
  await as<Posted>(world, world.greet, (tx) =>
    post(
      tx,
      world.greet,
      {
        book: 'bank',
        countsOn: day('2026-03-20'),
        description: 'Uit het potje, ladder',
        lines: [
          { account: 'member-pots', amount: 4000n, memberId: world.anna.memberId },
          { account: 'bank', amount: -4000n },
        ],
      },
      world.clock(),
    ),
  )
})
afterAll(async () => {
  await client.end()
  await world.close()
})

/** An invoice of 121.00 that was issued, paid, matched with a bank line and shared out. */
async function paidInvoice() {
  const { anna, greet, cooperativeId: coop } = world
  const now = world.clock()
  const posted = (book: 'sales' | 'bank', lines: Parameters<typeof post>[2]['lines']) =>
    as<Posted>(world, greet, (tx) =>
      post(tx, greet, { book, countsOn: day('2026-03-10'), description: 'factuur', lines }, now),
    )
  const issued = await posted('sales', [
    { account: 'debtors', amount: 12100n, invoiceId },
    { account: 'turnover', amount: -10000n, memberId: anna.memberId, invoiceId },
    { account: 'vat-high', amount: -2100n, invoiceId },
  ])
  const paid = await posted('bank', [
    { account: 'bank', amount: 12100n },
    { account: 'debtors', amount: -12100n, invoiceId },
  ])
  const customer = newId()
  await world.sql(
    `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by) values ($1, $2, $3,
      'company', 'Bakkerij De Zon', now(), $4)`,
    [coop, customer, anna.businessId, anna.personId],
  )
  const file = await storedFile('Factuur 2026-0001.pdf')
  await world.sql(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
      worked_until,
      prices_include_vat, drafted_at, drafted_by, net, vat, total) values ($1, $2, 'invoice', 'submitted', $3,
        $4, $5, '2026-03-01', '2026-03-01', false, now(), $6, 10000, 2100, 12100)`,
    [coop, invoiceId, anna.memberId, anna.businessId, customer, anna.personId],
  )
  await world.sql(
    `insert into invoice_line values ($1, $2, 1, 'Schilderwerk', 1000, '', 10000, 'high', 10000, 10000, null)`,
    [coop, invoiceId],
  )
  await world.sql(`insert into invoice_vat values ($1, $2, 'high', 2100, 10000, 2100)`, [coop, invoiceId])
  await world.sql(
    `update invoice set state = 'issued', number = '2026-0001', number_year = 2026, number_in_year = 1,
      issued_on = '2026-03-10',
      due_on = '2026-03-24', vat_mode = 'normal', share_on = 'payment', seller = '{}', buyer = '{}',
        link_token = 'abc', entry_id = $3, document_id = $4,
      paid = 12100, shared_net = 10000 where cooperative_id = $1 and id = $2`,
    [coop, invoiceId, issued.id, file],
  )
  await world.sql(`insert into invoice_counter values ($1, 2026, 2)`, [coop])
  await world.sql(
    `insert into settlement values ($1, $2, $3, 'payment', 12100, 0, '2026-03-10', $4, null, now())`,
    [coop, newId(), invoiceId, paid.id],
  )
  await matchedLine(paid.id)
  const toShare = {
    memberId: anna.memberId,
    turnover: 10000n,
    jobCosts: 0n,
    countsOn: day('2026-03-10'),
    cause: 'payment',
    invoiceId,
  } as const
  await as(world, greet, (tx) => share(tx, greet, toShare, now))
}

async function matchedLine(entry: Id<'entry'>) {
  const [account, statement, line, match] = [newId(), newId(), newId(), newId()]
  const coop = world.cooperativeId
  await world.sql(`insert into bank_account values ($1, $2, 'NL91ABNA0417164300', '', '1100')`, [
    coop,
    account,
  ])
  await world.sql(
    `insert into bank_statement values ($1, $2, $3, $4, '1', 'mt940', 0, 12100, null, null, 1, 1, now(), null)`,
    [coop, statement, account, await storedFile('bank.sta')],
  )
  await world.sql(
    `insert into bank_line (cooperative_id, id, bank_account_id, statement_id, position, fingerprint,
      booked_on, amount, raw)
    values ($1, $2, $3, $4, 1, 'f', '2026-03-10', 12100, '')`,
    [coop, line, account, statement],
  )
  await world.sql(
    `insert into bank_match (cooperative_id, id, line_id, entry_id, decided_at) values ($1, $2, $3, $4, now())`,
    [coop, match, line, entry],
  )
  await world.sql(
    `insert into bank_allocation values ($1, $2, 1, 'invoice', 12100, $3, null, null, '1200')`,
    [coop, match, invoiceId],
  )
}

async function storedFile(name: string) {
  const id = newId()
  const content = Buffer.from(name)
  const sha256 = createHash('sha256').update(content).digest()
  await world.sql(`insert into file values ($1, $2, $3, 'text/plain', $4, $5, $6, now())`, [
    world.cooperativeId,
    id,
    name,
    content.length,
    sha256,
    content,
  ])
  return id
}

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
  'invoice-standing': `update settlement set amount = 12000`,
  vat: `update invoice_vat set vat = vat + 1`,
  'sharing-parts': `update sharing_part set amount = amount - 1 where destination = 'member-pot'`,
  'sharing-state': `update sharing_state set turnover = turnover + 1`,
  'pots-not-overspent': `update journal_line set amount = 9000 where account = '2200' and amount = 4000`,
  bank: `update bank_allocation set amount = 12000`,
  documents: `update file set content = 'x' || substr(content, 2)`,
  'documents-exist': `insert into mail (cooperative_id, id, to_address, subject, body_text, attachment_ids, queued_at)
    select cooperative_id, gen_random_uuid(), '', '', '', array[gen_random_uuid()], now() from invoice`,
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
    expect(await foundAfter(`update bank_statement set closing = 0`)).toEqual(['bank'])
    expect(await foundAfter(`update invoice set document_id = null`)).toEqual(['documents-exist'])
    expect(await foundAfter(`create table loose (cooperative_id uuid)`)).toEqual(['row-security'])
  })
})

test('parts that add up but do not follow the scheme are found by the rule', async () => {
  await world.sql(
    `${UNGUARDED} update sharing_part set amount = amount + case destination when 'cooperative' then 100 else -100 end`,
  )
  const found = await checkSharing(world.database, world.cooperativeId)
  expect(found.map((one) => one.finding)).toEqual([
    'Anna de Vries in 2026, step cooperative: 31.00 posted, 30.00 by the rule',
    'Anna de Vries in 2026, step member-pot: 69.00 posted, 70.00 by the rule',
  ])
})
