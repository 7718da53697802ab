import { vatLines } from '../domains/books/index.ts'
import {
  checkAccounts,
  periodAround,
  returnNow,
  vatStanding,
  worksheetCsv,
  worksheetOf,
} from '../domains/tax/index.ts'
import { textIn } from '../text/index.ts'
import type { Tx } from '../platform/database.ts'
import { day } from '../values/day.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { median, timed } from './probe.ts'

const TURNS = 5

/** The VAT return of a year as its page reads it, and its worksheet as a file, beside the bare sum of the lines. */
export async function measureTax({ office, place, bare, large, size }: Bench): Promise<Measured[]> {
  const period = periodAround('year', day('2025-01-01'))
  const { today } = office.clock()
  const { rows } = await bare.query<{ invoices: number; lines: number }>(COUNTED, [large.id])
  const { invoices, lines } = rows[0]!
  const read = (work: (tx: Tx) => Promise<unknown>) =>
    timed(TURNS, 1, place.serverPids, () => office.database.read(large.administrator, work))
  const floor = await timed(TURNS, 1, place.serverPids, () =>
    bare.query({ name: 'vat', text: VAT, values: [large.id] }),
  )
  const figures = await read(async (tx) => {
    const standing = await vatStanding(tx, large.id, today)
    const { reckoned } = await returnNow(tx, large.id, period, standing)
    const check = await checkAccounts(tx, large.id, period, standing)
    if (reckoned.form.payable <= 0n || check.unexplained !== 0n)
      throw new Error('the return is not what was filled in')
  })
  const { headings } = textIn('nl').tax.worksheet
  const sheet = await read(async (tx) => {
    const { slices } = await returnNow(tx, large.id, period, await vatStanding(tx, large.id, today))
    worksheetCsv(worksheetOf(slices, await vatLines(tx, large.id, slices)), headings)
  })
  const about = `${invoices.toLocaleString('en')} invoices, ${lines.toLocaleString('en')} lines about VAT`
  const books = `among ${size.journalLines.toLocaleString('en')} journal lines`
  const of = (what: string, taken: typeof figures, more: string): Measured => ({
    what,
    value: round(median(taken.each)),
    unit: 'ms',
    aim: 5000,
    floor: round(median(floor.each)),
    more,
  })
  return [
    of(`VAT return of a year with ${about}`, figures, books),
    of('… its worksheet as a file', sheet, books),
  ]
}

const COUNTED = `
  select count(distinct invoice_id)::integer as invoices, count(*)::integer as lines from journal_line
  where cooperative_id = $1 and vat_code is not null and counts_on between '2025-01-01' and '2025-12-31'`

const VAT = `
  select account, vat_code, sum(amount) from journal_line
  where cooperative_id = $1 and vat_code is not null and counts_on between '2025-01-01' and '2025-12-31'
  group by 1, 2`
