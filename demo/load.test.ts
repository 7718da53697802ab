import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyFinding } from '../app/every-finding.ts'
import { isSure, proposeLines } from '../app/domains/bank/index.ts'
import { loadWhatStands } from '../app/domains/collecting/load-what-stands.ts'
import { waitingWriteOffs } from '../app/domains/collecting/write-off.db.ts'
import { stateOf } from '../app/domains/payments/batch.ts'
import { batchesOf } from '../app/domains/payments/batch.db.ts'
import { readStatementFile } from '../app/domains/bank/read-statement-file.ts'
import { linesToDo } from '../app/domains/bank/bank-line.db.ts'
import { readIban, readOin, readVatNumber } from '../app/domains/cooperative/index.ts'
import { approvalQueue } from '../app/domains/sales/approval-queue.db.ts'
import { invoicesFor } from '../app/domains/sales/invoice-list.db.ts'
import { openQuestions } from '../app/domains/sales/history.db.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { systemClock } from '../app/platform/clock.ts'
import { openDatabase, type Database } from '../app/platform/database.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { freshDatabase, type FreshDatabase } from '../test/harness/database.ts'
import { COOPERATIVE } from './cooperative.ts'
import { CUSTOMERS } from './customers.ts'
import { loadDemo, type Demo } from './load.ts'
import { MEMBERS, OFFICE, type PersonKey } from './people.ts'

const TODAY = day('2026-11-20')

let fresh: FreshDatabase
let database: Database
let owner: pg.Pool
let demo: Demo

beforeAll(async () => {
  fresh = await freshDatabase('demo')
  database = openDatabase(fresh.appUrl, systemClock, 4)
  owner = new pg.Pool({ connectionString: fresh.ownerUrl, max: 2 })
  demo = await loadDemo(fresh.ownerUrl)
}, 400_000)

afterAll(async () => {
  await database.close()
  await owner.end()
  await fresh.drop()
})

async function numbers(query: string): Promise<Record<string, bigint>> {
  const { rows } = await owner.query(query)
  return Object.fromEntries(
    Object.entries(rows[0] as Record<string, string>).map(([name, value]) => [name, BigInt(value)]),
  )
}

async function as(who: PersonKey): Promise<PersonActor> {
  const { rows } = await owner.query<{ id: Id<'person'> }>('select id from person where email = $1', [
    `${who}@voorbeeld.example`,
  ])
  const roles = demo.people.find(({ email }) => email === `${who}@voorbeeld.example`)!.roles
  return { kind: 'person', cooperativeId: demo.cooperativeId, personId: rows[0]!.id, roles }
}

describe('the demo co-op', () => {
  it('has a write-off waiting that can get a yes', async () => {
    const found = await database.read(await as('willemijn'), async (tx) => {
      const waiting = await waitingWriteOffs(tx, demo.cooperativeId)
      return Promise.all(
        waiting.map(async (one) => (await loadWhatStands(tx, demo.cooperativeId, one)) - one.amount),
      )
    })
    expect(found).toEqual([0n])
  })

  it('goes on where the statement to try begins, and that is of its account', async () => {
    const { rows } = await owner.query<{ closing: string }>(
      'select closing::text from bank_statement order by until_day desc limit 1',
    )
    const read = readStatementFile(
      await readFile(new URL('../docs/examples/afschrift-demo.xml', import.meta.url)),
    )
    expect(read).toMatchObject({
      ok: true,
      value: [{ iban: COOPERATIVE.iban, openingCents: BigInt(rows[0]!.closing) }],
    })
  })

  it('passes every check', async () => {
    expect(await everyFinding(database, fresh.ownerUrl)).toEqual([])
  })

  it('is loaded once', async () => {
    const again = await loadDemo(fresh.ownerUrl)
    expect(again).toEqual(demo)
    expect(await numbers('select count(*) as cooperatives from cooperative')).toEqual({ cooperatives: 1n })
  })

  it('ties out: bank, debtors, creditors and what was shared out', async () => {
    const sums = await numbers(`
      with balance as (select a.code, sum(m.debit - m.credit) as amount from account_month m
        join account a on a.cooperative_id = m.cooperative_id and a.code = m.account group by a.code)
      select (select amount from balance where code = '1100') as bank,
        (select amount from balance where code = '1200') as debtors, (select sum(open) from invoice) as open,
        321840 + (select sum(l.amount) from bank_line l join bank_match m on m.line_id = l.id) as matched,
        -(select amount from balance where code = '1610') as owed,
        (select sum(total - paid) from job_cost where paid_by = 'member') as unpaid,
        (select sum(amount) from sharing_part) as parts, (select sum(turnover - job_costs) from sharing) as net,
        (select closing from bank_statement order by until_day desc limit 1)
          - (select sum(amount) from bank_line l where not exists (
              select from bank_match m where m.line_id = l.id)) as closing`)
    expect(sums['bank']).toBe(sums['matched'])
    expect(sums['bank']).toBe(sums['closing'])
    expect(sums['debtors']).toBe(sums['open'])
    expect(sums['owed']).toBe(sums['unpaid'])
    expect(sums['parts']).toBe(sums['net'])
  })

  it('has a municipality with a case manager, that knows most members by a number of their own', async () => {
    const found = await numbers(`
      select count(*) as clients, count(distinct client_number) as numbers,
        (select count(*) from municipality_person where until is null) as managers from municipal_client`)
    expect(found).toEqual({ clients: 12n, numbers: 12n, managers: 1n })
  })

  it('leaves no papers or mails to be made', async () => {
    expect(
      await numbers(`
      select count(*) filter (where document_id is null) as unmade,
        (select count(*) from mail where sent_at is null) as unsent,
        (select count(*) from graphile_worker.jobs) as jobs from invoice where state = 'issued'`),
    ).toEqual({ unmade: 0n, unsent: 0n, jobs: 0n })
  })

  it('has what happens in two years: paid, late, part-paid, overpaid, disputed, credited', async () => {
    const found = await numbers(`
      select count(*) filter (where kind = 'invoice' and state = 'issued') as issued,
        count(*) filter (where kind = 'credit-note') as credited,
        count(*) filter (where open > 0 and due_on < '${TODAY}') as late,
        count(*) filter (where open > 0 and paid > 0) as part_paid,
        count(*) filter (where disputed_at is not null) as disputed,
        count(*) filter (where state = 'returned') as returned,
        (select count(*) from bank_allocation where kind = 'overpayment') as overpaid,
        (select count(distinct vat_code) from invoice_vat) as vat_codes from invoice`)
    expect(found['issued']).toBeGreaterThan(170n)
    expect(found['credited']).toBe(2n)
    expect(found['vat_codes']).toBe(5n)
    for (const what of ['late', 'part_paid', 'disputed', 'returned', 'overpaid'])
      expect({ what, some: found[what]! > 0n }).toEqual({ what, some: true })
  })
})

describe('somebody who signs in to the demo finds something to do', () => {
  it('everybody has a role', () => {
    const left = Object.values(MEMBERS).filter((member) => 'left' in member).length
    expect(demo.people).toHaveLength(Object.keys(MEMBERS).length + Object.keys(OFFICE).length - left)
    expect(new Set(demo.people.flatMap(({ roles }) => roles)).size).toBe(7)
    expect(demo.people.filter(({ email }) => email === null)).toHaveLength(1)
    expect(demo.people.some(({ roles }) => roles.length > 1)).toBe(true)
  })

  it('the administrator: three to approve, ten bank lines, a question', async () => {
    const willemijn = await as('willemijn')
    const found = await database.read(willemijn, async (tx) => ({
      queue: await approvalQueue(tx, demo.cooperativeId),
      lines: await linesToDo(tx, demo.cooperativeId, 100),
      bank: await proposeLines(tx, demo.cooperativeId),
      open: await invoicesFor(tx, demo.cooperativeId, TODAY, { list: 'open' }),
      questions: await openQuestions(tx, demo.cooperativeId, new Date()),
    }))
    expect(found.queue).toHaveLength(3)
    expect(found.lines.length).toBeGreaterThanOrEqual(9)
    expect(found.bank.lines.filter(({ proposals }) => isSure(proposals[0])).length).toBeGreaterThan(0)
    expect(found.bank.lines.some(({ proposals }) => proposals.length === 0)).toBe(true)
    expect(found.open.length).toBeGreaterThan(10)
    expect(found.questions.length).toBeGreaterThan(0)
  })

  it('who keeps the books with her: one batch to release, after one that the bank showed', async () => {
    const joost = await as('joost')
    const batches = await database.read(joost, (tx) => batchesOf(tx, demo.cooperativeId))
    expect(batches.map(stateOf)).toEqual(['made', 'done'])
  })

  it.each(['lina', 'yusuf', 'oksana'] as const)('%s: an invoice to go on with', async (who) => {
    const actor = await as(who)
    const { rows } = await owner.query<{ id: Id<'member'> }>('select id from member where person_id = $1', [
      actor.personId,
    ])
    const invoices = await database.read(actor, (tx) =>
      invoicesFor(tx, demo.cooperativeId, TODAY, { memberId: rows[0]!.id }),
    )
    expect(invoices.some(({ status }) => status === 'draft' || status === 'returned')).toBe(true)
    expect(invoices.some(({ status }) => status === 'paid')).toBe(true)
  })
})

describe('monthly statements', () => {
  it('were confirmed, each with its PDF; some wait, one is asked about, and some have a second version', async () => {
    const found = await numbers(`
      select count(*) filter (where s.confirmed_at is not null) as confirmed,
        count(*) filter (where s.confirmed_at is not null and d.file_id is null) as unprinted,
        count(*) filter (where s.confirmed_at is null) as waiting, count(*) filter (where s.version = 2) as second,
        (select count(*) from statement_event where kind = 'objected') as objected,
        (select count(*) from worked_day) as days
      from statement s left join statement_document d on d.statement_id = s.id`)
    expect(found['confirmed']).toBeGreaterThan(40n)
    expect(found['unprinted']).toBe(0n)
    for (const what of ['waiting', 'second', 'objected', 'days'])
      expect({ what, some: found[what]! > 0n }).toEqual({ what, some: true })
  })
})

describe('what is invented looks real and belongs to nobody', () => {
  it('numbers pass their check digits', () => {
    expect(readIban(COOPERATIVE.iban)).toBe(COOPERATIVE.iban)
    expect(readVatNumber(COOPERATIVE.vatNumber)).toBe(COOPERATIVE.vatNumber)
    for (const { oin, vatNumber, country } of Object.values(CUSTOMERS)) {
      if (oin) expect(readOin(oin)).toBe(oin)
      if (vatNumber && country === 'NL') expect(readVatNumber(vatNumber)).toBe(vatNumber)
    }
  })

  it('addresses end in .example', () => {
    for (const { email } of Object.values(CUSTOMERS))
      expect(email === '' || email.endsWith('.example')).toBe(true)
  })
})
