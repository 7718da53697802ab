import {
  confirmAll,
  importBankFile,
  isSure,
  proposeLines,
  writeCamt053,
  type Statement,
  type StatementLine,
} from '../domains/bank/index.ts'
import { openInvoicesForMatching, type OpenForMatching } from '../domains/sales/index.ts'
import { systemClock } from '../platform/clock.ts'
import { newId } from '../values/id.ts'
import { sum } from '../values/money.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { timed } from './probe.ts'

/** A statement of many lines against all open invoices: read in, matched, and the sure ones booked. */
export async function measureBank(bench: Bench): Promise<Measured[]> {
  const { office, large, size, place, bare } = bench
  const { administrator: actor, id } = large
  const open = await office.database.read(actor, (tx) => openInvoicesForMatching(tx, id))
  const before = await bare.query<{ cents: string }>(AT_BANK, [id])
  const statement = statementFor(bench, open, BigInt(before.rows[0]!.cents))
  const content = new TextEncoder().encode(writeCamt053([statement], office.clock().at))
  const lines = size.bankLines
  const imported = await timed(1, 1, place.serverPids, async () => {
    const done = await office.perform(
      importBankFile,
      actor,
      { name: 'afschrift.xml', content },
      newId(systemClock().at),
    )
    if (!done.ok) throw new Error(done.reason)
  })
  const floor = await timed(1, 1, place.serverPids, () =>
    bare.query(`
    create temporary table copied_lines as select * from bank_line limit 0;
    insert into copied_lines select * from bank_line where cooperative_id = '${id}'`),
  )
  let sure = 0
  const matched = await timed(3, 1, place.serverPids, async () => {
    const waiting = await office.database.read(actor, (tx) => proposeLines(tx, id))
    sure = waiting.lines.filter(({ proposals }) => isSure(proposals[0])).length
  })
  const read = await timed(3, 1, place.serverPids, () =>
    Promise.all([bare.query(OPEN, [id]), bare.query(LINES, [id])]),
  )
  const by = {
    read: <T>(work: Parameters<typeof office.database.read<T>>[1]) => office.database.read(actor, work),
    perform: office.perform,
  }
  let booked = 0
  const confirmed = await timed(
    1,
    1,
    place.serverPids,
    async () => (booked = (await confirmAll(by, actor, newId(systemClock().at))).confirmed),
  )
  const per = (ms: number, count = lines) => round(ms / Math.max(count, 1))
  const against = `${lines.toLocaleString('en')} lines against ${open.length.toLocaleString('en')} open invoices`
  return [
    {
      what: `import + match ${against}`,
      value: per(imported.wall + matched.each[1]!),
      unit: 'ms a line',
      aim: 2,
      floor: per(floor.wall + read.each[1]!),
      more:
        `import ${round(imported.wall)} ms, match ${round(matched.each[1]!)} ms, ${sure} of ${lines} lines sure; CPU ` +
        `${per(imported.nodeCpu + imported.serverCpu + (matched.nodeCpu + matched.serverCpu) / 3)} ms a line`,
    },
    {
      what: 'book a sure line (settle, share out)',
      value: per(confirmed.nodeCpu + confirmed.serverCpu, booked),
      unit: 'ms CPU',
      more: `${booked} lines in ${round(confirmed.wall)} ms, ${per(confirmed.wall, booked)} ms a line`,
    },
  ]
}

/**
 * Four of five lines name their invoice in some way, as people do; the rest pays something else. It goes on from what
 * the books say is in the bank, in cents.
 */
function statementFor(
  { large, size, office }: Bench,
  open: readonly OpenForMatching[],
  openingCents: bigint,
): Statement {
  const { today } = office.clock()
  const step = Math.max(1, Math.floor(open.length / size.bankLines))
  const lines = Array.from({ length: size.bankLines }, (_, i): StatementLine => {
    const invoice = open[(i * step) % open.length]!
    const text = [
      `Factuur ${invoice.number}`,
      `betreft ${invoice.number.replace('-', ' ')}`,
      invoice.customerName,
      `fact.nr. ${invoice.number}`,
      'bedankt',
    ][i % 5]!
    return {
      position: i + 1,
      bookedOn: today,
      valueOn: today,
      amount: invoice.openCents,
      counterpartyName: invoice.customerName,
      counterpartyIban: 'NL02ABNA0123456789',
      text,
      structuredReference: undefined,
      endToEndId: undefined,
      bankReference: `REF${i}`,
      reversal: false,
      kind: undefined,
      raw: '',
      batch: undefined,
    }
  })
  return {
    format: 'camt.053.001.08',
    iban: large.iban,
    currency: 'EUR',
    reference: 'BENCH1',
    openingCents,
    closingCents: openingCents + sum(lines.map((line) => line.amount)),
    from: today,
    until: today,
    lines,
    pendingLeftOut: 0,
  }
}

const OPEN = `
  select i.id, i.number, i.structured_reference, i.open, i.total, i.customer_id, i.buyer ->> 'name',
    i.member_id, i.issued_on, i.due_on
  from invoice i where i.cooperative_id = $1 and i.open <> 0`

const LINES = 'select * from bank_line where cooperative_id = $1'

const AT_BANK = `
  select coalesce(sum(l.amount), 0)::text as cents from journal_line l
  join account a on a.cooperative_id = l.cooperative_id and a.code = l.account
  where l.cooperative_id = $1 and a.purpose = 'bank'`
