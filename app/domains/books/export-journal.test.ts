import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import { fromDecimal, sum, toDecimal } from '../../values/money.ts'
import { exportJournal, post, type Entry, type ExportFormat } from './index.ts'
import { trialBalance } from './books.db.ts'

let world: World
let folder: string
const run = promisify(execFile)

beforeAll(async () => {
  world = await smallWorld()
  folder = mkdtempSync(join(tmpdir(), 'gilde-export-'))
  const { anna, piet } = world
  const entries: Omit<Entry, 'book'>[] = [
    {
      countsOn: day('2025-12-30'),
      description: 'Beginbalans',
      lines: [
        { account: 'bank', amount: 123456789n },
        { account: 'equity', amount: -123456789n },
      ],
    },
    {
      countsOn: day('2025-12-31'),
      description: 'Bijdrage van vorig jaar',
      lines: [
        { account: 'bank', amount: 7000n },
        { account: 'contribution', amount: -7000n },
      ],
    },
    {
      countsOn: day('2026-01-05'),
      description: 'Factuur 2026-0001 "De Zon"; met | alles \\ erin',
      lines: [
        { account: 'debtors', amount: 12101n },
        { account: 'turnover', amount: -10001n, memberId: anna.memberId },
        { account: 'vat-high', amount: -2100n },
      ],
    },
    {
      countsOn: day('2026-01-06'),
      description: '=HYPERLINK("x")\nnog een regel',
      lines: [
        { account: 'shared-out', amount: 10001n, memberId: anna.memberId },
        { account: 'contribution', amount: -3000n },
        { account: 'member-pots', amount: -7001n, memberId: anna.memberId },
      ],
    },
    {
      countsOn: day('2026-02-01'),
      description: 'Piet',
      lines: [
        { account: 'member-pots', amount: -1n, memberId: piet.memberId },
        { account: 'bank', amount: 1n },
      ],
    },
    {
      countsOn: day('2027-01-01'),
      description: 'Volgend jaar',
      lines: [
        { account: 'bank', amount: 5n },
        { account: 'equity', amount: -5n },
      ],
    },
  ]
  for (const entry of entries)
    await as(world, world.greet, (tx) =>
      post(tx, world.greet, { ...entry, book: 'memorial' }, world.clock(), newId()),
    )
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

const exported = (format: ExportFormat) =>
  world.database.read(world.greet, async (tx) =>
    (await Array.fromAsync(exportJournal(tx, world.cooperativeId, 2026, format))).join(''),
  )

async function asFile(format: ExportFormat): Promise<string> {
  const path = join(folder, `2026.${format}`)
  writeFileSync(path, await exported(format))
  return path
}

/**
 * Our own books of 2026 per account code, as decimals: the balance sheet on 31 December, with earlier results in the
 * equity, and income and costs of the year.
 */
async function ours(): Promise<Record<string, string>> {
  const rows = await world.database.read(world.greet, (tx) =>
    trialBalance(tx, world.cooperativeId, day('2026-01-01'), day('2026-12-31')),
  )
  const earlier = sum(rows.filter((row) => row.section !== 'balance').map((row) => row.opening))
  const amounts = rows.map(({ code, section, purpose, closing, opening }) => {
    const ofYear = section === 'balance' ? closing : closing - opening
    return [code, ofYear + (purpose === 'unappropriated' ? earlier : 0n)] as const
  })
  return Object.fromEntries(
    amounts.filter(([, amount]) => amount !== 0n).map(([code, amount]) => [code, toDecimal(amount)]),
  )
}

/** Adds up `account amount` pairs by the code in the account's name. */
function perCode(pairs: readonly (readonly [account: string, amount: string])[]): Record<string, string> {
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

/** Runs with the program, or says that it is not there. */
function withProgram(name: string, title: string, body: () => Promise<void>): void {
  let found = true
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
  } catch {
    found = false
    console.log(`${name} is not installed: "${title}" was skipped`)
  }
  test.skipIf(!found)(title, body)
}

describe('other programs read our journal and come to our balances', () => {
  withProgram('hledger', 'hledger', async () => {
    const path = await asFile('hledger')
    await run('hledger', ['-f', path, 'check', '--strict']).catch(() => run('hledger', ['-f', path, 'check']))
    const { stdout } = await run('hledger', ['-f', path, 'bal', '--flat', '--no-total', '-O', 'csv'])
    const rows = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.replaceAll('"', '').replace(' EUR', '').split(',') as [string, string])
    expect(perCode(rows)).toEqual(await ours())
  })

  withProgram('hledger', 'hledger, for the result of the year', async () => {
    const path = await asFile('hledger')
    const { stdout } = await run('hledger', ['-f', path, 'is', '-p', '2026', '--flat', '-O', 'csv'])
    expect(stdout).toMatch(/Income:8500[^,]*","30\.00 EUR"/)
  })

  withProgram('ledger', 'Ledger', async () => {
    const path = await asFile('ledger')
    const { stdout } = await run('ledger', [
      '-f',
      path,
      'bal',
      '--flat',
      '--no-total',
      '--balance-format',
      '%(account)\t%(quantity(scrub(total)))\n',
    ])
    const rows = stdout
      .trim()
      .split('\n')
      .map((row) => row.split('\t') as [string, string])
    expect(perCode(rows)).toEqual(await ours())
  })

  withProgram('bean-check', 'Beancount', async () => {
    const path = await asFile('beancount')
    await run('bean-check', [path])
    const { stdout } = await run('bean-query', [
      '-q',
      '-f',
      'csv',
      path,
      'select account, sum(number) as total group by account',
    ])
    const rows = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map(
        (row) =>
          row
            .trim()
            .split(',')
            .map((cell) => cell.trim()) as [string, string],
      )
    expect(perCode(rows)).toEqual(await ours())
  })
})

describe('the table', () => {
  test('is CSV with an opening balance, and adds up to our balances', async () => {
    const rows = (await exported('csv')).split('\r\n')
    expect(rows[0]).toBe(
      'entry,counts_on,known_at,book,description,account,account_name,invoice_id,vat_code,debit,credit',
    )
    expect(rows[1]).toBe('0,2026-01-01,,opening,Beginbalans,1100,Assets:1100-Bank,,,1234637.89,')
    expect(rows.at(-1)).toBe('')
  })

  test('holds no formula and no loose line breaks or quotes', async () => {
    const text = await exported('csv')
    expect(text).toContain(`,"'=HYPERLINK(""x"")\nnog een regel",`)
    expect(text).toContain(',"Factuur 2026-0001 ""De Zon""; met | alles \\ erin",')
    expect(text).not.toMatch(/^\uFEFF/)
  })

  test('leaves other years out', async () => expect(await exported('csv')).not.toContain('Volgend jaar'))
})
