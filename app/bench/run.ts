import { readConfig } from '../platform/config.ts'
import { runChecks } from '../platform/integrity.ts'
import { openOffice } from '../office.ts'
import { measureAnnual } from './annual.ts'
import { measureBank } from './bank.ts'
import { measureBenefits } from './benefits.ts'
import { benchCooperative, fillInvoices, fillSubmitted } from './fill.ts'
import { measureIssuing } from './issuing.ts'
import type { Bench, Measured, Size } from './measure.ts'
import { measureEInvoice } from './e-invoice.ts'
import { measureHelp } from './help.ts'
import { measureLists } from './lists.ts'
import { measurePaper } from './paper.ts'
import { measurePayments } from './payments.ts'
import { measureBalances, measurePages } from './reading.ts'
import { measureReceipts } from './receipts.ts'
import { measureTax } from './tax.ts'
import { measureToDo } from './to-do.ts'
import { measureStarting } from './starting.ts'
import { measureTogether } from './together.ts'
import { throwAway, withSuper, type ThrowAway } from './throw-away.ts'

/** Journal lines of one invoice that is nine tenths paid and shared out: three, and nine tenths of two and of three. */
const LINES_OF_INVOICE = 7.5

/**
 * Measures everything, on a throw-away installation whose commits are written through to the disk.
 *
 * @param tell told what is being done, a line at a time
 * @throws Error when the books do not add up afterwards: then the figures are worth nothing
 */
export async function runBench(size: Size, tell: (line: string) => void): Promise<Measured[]> {
  const place = await throwAway(true)
  try {
    tell(`filling: ${size.invoices} invoices, ${size.journalLines} journal lines`)
    const large = await benchCooperative(place, 'groot', 30)
    const small = await benchCooperative(place, 'klein', 30)
    await fillInvoices(
      place,
      large,
      size.invoices,
      Math.max(0, Math.round((size.journalLines - size.invoices * LINES_OF_INVOICE) / 2)),
    )
    await fillInvoices(place, small, size.invoices / 10, 0)
    const rows = await measured(place, { large, small, size }, tell)
    tell('starting, memory')
    const waiting = await fillSubmitted(place, large, size.pdfs)
    // The papers of what was issued above would be made while we look at the start.
    await withSuper(place, (client) => client.query('truncate graphile_worker._private_jobs'))
    rows.push(...(await measureStarting(place, large, waiting, size)))
    tell('checking that everything adds up')
    const findings = await runChecks(place.ownerUrl)
    if (findings.length > 0)
      throw new Error(`afterwards the books do not add up: ${findings[0]!.check}: ${findings[0]!.finding}`)
    return rows
  } finally {
    await place.remove()
  }
}

/**
 * Measures the co-op as people: the pages of a thousand members, on a throw-away installation of its own.
 *
 * @param tell told what is being done, a line at a time
 */
export async function runTogether(size: Size, tell: (line: string) => void): Promise<Measured[]> {
  const place = await throwAway(true)
  try {
    return await withOffice(place, (office, bare) => measureTogether({ place, office, bare, size }, tell))
  } finally {
    await place.remove()
  }
}

function measured(
  place: ThrowAway,
  what: Pick<Bench, 'large' | 'small' | 'size'>,
  tell: (line: string) => void,
): Promise<Measured[]> {
  return withOffice(place, async (office, bare) => {
    const bench: Bench = { place, office, bare, ...what }
    const rows: Measured[] = []
    // Reading first, on what was filled; what writes comes after it.
    for (const [name, measure] of [
      ['pages', measurePages],
      ['what there is to do', measureToDo],
      ['help on the board', measureHelp],
      ['balances', measureBalances],
      ['issuing', measureIssuing],
      ['e-invoice', measureEInvoice],
      ['VAT', measureTax],
      ['papers', measurePaper],
      ['payments', measurePayments],
      ['receipts', measureReceipts],
      ['the bank', measureBank],
      ['lists', measureLists],
      ['benefits', measureBenefits],
      ['a finished year', measureAnnual],
    ] as const) {
      tell(name)
      rows.push(...(await measure(bench)))
    }
    return rows
  })
}

async function withOffice<T>(
  place: ThrowAway,
  work: (office: Bench['office'], bare: Bench['bare']) => Promise<T>,
): Promise<T> {
  const config = { ...readConfig({}), dataFolder: place.dataFolder, outbox: `${place.dataFolder}/outbox` }
  const { ownerUrl } = place
  const office = await openOffice({ config, databaseUrl: ownerUrl, ownerUrl, demo: false })
  try {
    return await withSuper(place, (bare) => work(office, bare))
  } finally {
    await office.close()
  }
}
