/** hledger, Ledger and Beancount, asked what they read in our journal. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { test } from 'vitest'
import { fromDecimal, sum, toDecimal } from '../../values/money.ts'
import type { TrialBalanceRow } from './books.db.ts'
import type { ExportFormat } from './export-formats.ts'

const run = promisify(execFile)

/** Decimals per account code, those of nothing left out. */
export type PerCode = Record<string, string>

/** A program that is not ours: how it is called, what it reads, and the balances it comes to. */
export const PROGRAMS: readonly {
  readonly name: string
  readonly command: string
  readonly format: ExportFormat
  balances(path: string): Promise<PerCode>
}[] = [
  { name: 'hledger', command: 'hledger', format: 'hledger', balances: hledger },
  { name: 'Ledger', command: 'ledger', format: 'ledger', balances: ledger },
  { name: 'Beancount', command: 'bean-check', format: 'beancount', balances: beancount },
]

/** Runs with the program, or says that it is not there. */
export function withProgram(command: string, title: string, body: () => Promise<void>): void {
  let found = true
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
  } catch {
    found = false
    console.log(`${command} is not installed: "${title}" was skipped`)
  }
  test.skipIf(!found)(title, body)
}

/**
 * Our own balances at the end of a year, earlier results among what was not appropriated; income and costs of the
 * year.
 */
export function ours(rows: readonly TrialBalanceRow[]): PerCode {
  const earlier = sum(rows.filter((row) => row.section !== 'balance').map((row) => row.opening))
  const amounts = rows.map(({ code, section, purpose, closing, opening }) => {
    const ofYear = section === 'balance' ? closing : closing - opening
    return [code, ofYear + (purpose === 'unappropriated' ? earlier : 0n)] as const
  })
  return Object.fromEntries(
    amounts.filter(([, amount]) => amount !== 0n).map(([code, amount]) => [code, toDecimal(amount)]),
  )
}

async function hledger(path: string): Promise<PerCode> {
  await run('hledger', ['-f', path, 'check', '--strict']).catch(() => run('hledger', ['-f', path, 'check']))
  const { stdout } = await run('hledger', ['-f', path, 'bal', '--flat', '--no-total', '-O', 'csv'])
  const rows = linesOf(stdout).slice(1)
  return perCode(rows.map((row) => pair(row.replaceAll('"', '').replace(' EUR', ''), ',')))
}

async function ledger(path: string): Promise<PerCode> {
  const format = '%(account)\t%(quantity(scrub(total)))\n'
  const asked = ['-f', path, 'bal', '--flat', '--no-total', '--balance-format', format]
  const { stdout } = await run('ledger', asked)
  return perCode(linesOf(stdout).map((row) => pair(row, '\t')))
}

async function beancount(path: string): Promise<PerCode> {
  await run('bean-check', [path])
  const query = 'select account, sum(number) as total group by account'
  const { stdout } = await run('bean-query', ['-q', '-f', 'csv', path, query])
  return perCode(
    linesOf(stdout)
      .slice(1)
      .map((row) => pair(row, ',')),
  )
}

function linesOf(text: string): string[] {
  return text.trim().split('\n')
}

function pair(row: string, separator: string): [account: string, amount: string] {
  const [account = '', amount = ''] = row.split(separator).map((cell) => cell.trim())
  return [account, amount]
}

/** Adds up amounts by the code in the account's name. */
function perCode(pairs: readonly (readonly [account: string, amount: string])[]): PerCode {
  const totals = new Map<string, bigint>()
  for (const [account, amount] of pairs) {
    const code = /:(\d{4})-/.exec(account)![1]!
    totals.set(code, (totals.get(code) ?? 0n) + fromDecimal(amount)!)
  }
  return Object.fromEntries(
    [...totals]
      .filter(([, total]) => total !== 0n)
      .sort()
      .map(([code, total]) => [code, toDecimal(total)]),
  )
}
