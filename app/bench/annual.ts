import type pg from 'pg'
import { annualPdf, annualWorkbook, exportXaf, paperOf, readingAs } from '../domains/annual/index.ts'
import type { CooperativeActor } from '../platform/actor.ts'
import { day } from '../values/day.ts'
import { benchCooperative, fillInvoices } from './fill.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { median, timed } from './probe.ts'

const YEAR = 2025
/** The filling spreads over a thousand days; of a calendar year with 10,000 invoices that makes so many in all. */
const SPREAD = 1000 / 365
const A_YEAR = { invoices: 10_000, bankLines: 20_000 }
const TURNS = 3

/**
 * A year of 10,000 invoices and 20,000 lines of the bank, finished: the annual account as PDF and workbook, and the
 * audit file from its first byte to its last. On a co-op of its own; `--quick` takes a twentieth.
 */
export async function measureAnnual(bench: Bench): Promise<Measured[]> {
  const { place, office, bare, size } = bench
  const part = Math.min(1, size.invoices / 100_000)
  const invoices = Math.round(A_YEAR.invoices * SPREAD * part)
  const coop = await benchCooperative(place, 'boekjaar', 30)
  // Nine in ten invoices were paid, each by a line of its own; the others are entries that somebody wrote.
  const others = Math.round((A_YEAR.bankLines - A_YEAR.invoices * 0.9) * SPREAD * part)
  await fillInvoices(place, coop, invoices, others)
  const actor: CooperativeActor = coop.administrator
  const read = readingAs(office.database, actor)
  const { today } = office.clock()
  const pack = await timed(TURNS, 1, place.serverPids, async () => {
    const paper = await paperOf(read, coop.id, YEAR, today)
    await annualPdf(paper)
    await annualWorkbook(paper.figures)
  })
  let bytes = 0
  const audit = await timed(TURNS, 1, place.serverPids, () => {
    bytes = 0
    const asked = { year: YEAR, version: '4.0', createdOn: day('2026-01-02'), software: '0' } as const
    return read(async (tx) => {
      for await (const piece of exportXaf(tx, coop.id, asked)) bytes += Buffer.byteLength(piece)
    })
  })
  const packFloor = await timed(TURNS, 1, place.serverPids, () => bare.query(SUMS, [coop.id]))
  const auditFloor = await timed(TURNS, 1, place.serverPids, () => allLines(bare, coop.id))
  const words = `${Math.round(A_YEAR.invoices * part).toLocaleString('en')} invoices`
  return [
    {
      what: `annual account of a year with ${words}, PDF and workbook`,
      value: round(median(pack.each)),
      unit: 'ms',
      floor: round(median(packFloor.each)),
      aim: 5000,
      more: `floor: the sums per account; the rest is the typesetter and the zip of the workbook`,
    },
    {
      what: `audit file (XAF 4.0) of a year with ${words}`,
      value: round(median(audit.each)),
      unit: 'ms',
      floor: round(median(auditFloor.each)),
      aim: 5000,
      more: `${round(bytes / 1024 / 1024)} MB; floor: its entries and lines, read and thrown away`,
    },
  ]
}

const SUMS = `select a.code, sum(m.debit), sum(m.credit) from account a
  left join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code and m.month <= '2025-12-31'
  where a.cooperative_id = $1 group by a.code`

const LINES = `select e.*, l.* from journal_entry e
  join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
  where e.cooperative_id = $1 and e.counts_on between '2025-01-01' and '2025-12-31' order by e.number, l.line`

function allLines(bare: pg.Client, cooperativeId: string) {
  return bare.query({ name: 'lines-of-year', text: LINES, values: [cooperativeId] })
}
