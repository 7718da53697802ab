import type pg from 'pg'
import { issueInvoice } from '../domains/sales/index.ts'
import { systemClock } from '../platform/clock.ts'
import { newId, type Id } from '../values/id.ts'
import { fillSubmitted } from './fill.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { percentile, timed, type Taken } from './probe.ts'

/**
 * Issuing drafts that wait, by one client and by eight at once: the command itself, without web and paper.
 */
export async function measureIssuing(bench: Bench): Promise<Measured[]> {
  const { issued } = bench.size
  await issueSome(bench, Math.ceil(issued / 10), 1)
  const floor = await floorOfIssuing(bench, issued)
  const one = await issueSome(bench, issued, 1)
  const eight = await issueSome(bench, issued, 8)
  return [
    rowOf('issue one invoice, 1 client', one, floor, issued),
    rowOf('issue one invoice, 8 clients', eight, floor, issued),
  ]
}

function rowOf(what: string, taken: Taken, floor: Taken, turns: number): Measured {
  const { each, wall, nodeCpu, serverCpu } = taken
  const cpu = `Node ${round(nodeCpu / turns)} + server ${round(serverCpu / turns)} ms CPU`
  return {
    what,
    value: round((nodeCpu + serverCpu) / turns),
    unit: 'ms CPU',
    floor: round((floor.nodeCpu + floor.serverCpu) / turns),
    aim: 12,
    more:
      `${round((turns * 1000) / wall)}/s, p50 ${round(percentile(each, 0.5))} ` +
      `p99 ${round(percentile(each, 0.99))} ms, ${cpu}; ` +
      `floor ${round((turns * 1000) / floor.wall)}/s, p50 ${round(percentile(floor.each, 0.5))} ms`,
  }
}

async function issueSome({ office, place, large }: Bench, count: number, atOnce: number): Promise<Taken> {
  const waiting = await fillSubmitted(place, large, count)
  return timed(count, atOnce, place.serverPids, async (turn) => {
    const issued = await office.perform(
      issueInvoice,
      large.administrator,
      { invoiceId: waiting[turn]!, revision: 1 },
      newId(systemClock().at),
    )
    if (!issued.ok) throw new Error(issued.reason)
  })
}

/**
 * The rows that issuing writes, by prepared statements on one connection: the same transaction without the
 * program.
 */
async function floorOfIssuing({ place, large, bare }: Bench, count: number): Promise<Taken> {
  const waiting = await fillSubmitted(place, large, count)
  return timed(count, 1, place.serverPids, (turn) =>
    issueBare(bare, large.id, large.administrator.personId, waiting[turn]!),
  )
}

type Run = (name: string, text: string, values: unknown[]) => Promise<pg.QueryResult>

async function issueBare(bare: pg.Client, coop: string, by: string, invoice: Id<'invoice'>): Promise<void> {
  const run: Run = (name, text, values) => bare.query({ name: `issue-${name}`, text, values })
  const [entry, commandId] = [newId(systemClock().at), newId(systemClock().at)]
  await bare.query('begin')
  await run(
    'log',
    `insert into command_log values ($1, $2, 'sales.issue-invoice', $3, 'person', sha256('x'), null, now())`,
    [coop, commandId, by],
  )
  await run(
    'draft',
    `select i.*, m.name, b.trade_name, to_jsonb(c) as customer, to_jsonb(o) as cooperative,
      (select jsonb_agg(to_jsonb(l)) from invoice_line l where l.cooperative_id = i.cooperative_id
        and l.invoice_id = i.id) as lines
    from invoice i join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    join business b on b.cooperative_id = i.cooperative_id and b.id = i.business_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id join cooperative o
      on o.id = i.cooperative_id
    where i.cooperative_id = $1 and i.id = $2 for update of i`,
    [coop, invoice],
  )
  const counter = await run(
    'number',
    `insert into invoice_counter as c values ($1, date_part('year', current_date), 2)
    on conflict (cooperative_id, year) do update set next_number = c.next_number + 1
    returning next_number - 1 as number, year`,
    [coop],
  )
  const { number, year: inYear } = counter.rows[0] as { number: number; year: number }
  await postBare(run, coop, by, invoice, entry, commandId)
  await run(
    'invoice',
    `update invoice set state = 'issued', number = $3::text, number_year = $4, number_in_year = $5,
      issued_on = current_date,
      due_on = current_date + 14, approved_by = $6, vat_mode = 'normal', share_on = 'payment',
        seller = '{"legalName": "Coöperatie"}',
      buyer = '{"name": "Klant", "kind": "company"}', link_token = $7, entry_id = $8
     where cooperative_id = $1 and id = $2`,
    [
      coop,
      invoice,
      `${inYear}-${String(number).padStart(4, '0')}`,
      inYear,
      number,
      by,
      newId(systemClock().at),
      entry,
    ],
  )
  await run(
    'events',
    `insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person)
    values ($1, $2, $3, 'approved', now(), $5), ($1, $2, $4, 'issued', now(), $5)`,
    [coop, invoice, newId(systemClock().at), newId(systemClock().at), by],
  )
  await run('job', `select graphile_worker.add_job('bench-nothing', '{}'::json, max_attempts => 12)`, [])
  await run('done', `update command_log set outcome = '"x"' where cooperative_id = $1 and command_id = $2`, [
    coop,
    commandId,
  ])
  await bare.query('commit')
}

async function postBare(
  run: Run,
  coop: string,
  by: string,
  invoice: string,
  entry: string,
  commandId: string,
): Promise<void> {
  const pen = await run(
    'pen',
    `update journal_counter set next_number = next_number + 1 where cooperative_id = $1
      returning next_number - 1 as number`,
    [coop],
  )
  await run(
    'entry',
    `insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description,
      command_id, posted_by)
    values ($1, $2, $3, 'sales', current_date, now(), 'Factuur', $4, $5)`,
    [coop, entry, (pen.rows[0] as { number: number }).number, commandId, by],
  )
  await run(
    'lines',
    `insert into journal_line values ($1, $2, 1, '1200', 24200, null, $3, null, current_date),
    ($1, $2, 2, '8000', -20000, (select member_id from invoice where cooperative_id = $1 and id = $3), $3,
      null, current_date),
    ($1, $2, 3, '1500', -4200, null, $3, 'high', current_date)`,
    [coop, entry, invoice],
  )
}
