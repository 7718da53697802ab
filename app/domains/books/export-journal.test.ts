import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import { exportJournal, post, type Entry, type ExportFormat } from './index.ts'
import { trialBalance } from './books.db.ts'
import { ours, PROGRAMS, withProgram } from './other-programs.fixture.ts'

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

const balances = async () =>
  ours(
    await world.database.read(world.greet, (tx) =>
      trialBalance(tx, world.cooperativeId, day('2026-01-01'), day('2026-12-31')),
    ),
  )

describe('other programs read our journal and come to our balances', () => {
  for (const program of PROGRAMS)
    withProgram(program.command, program.name, async () =>
      expect(await program.balances(await asFile(program.format))).toEqual(await balances()),
    )

  withProgram('hledger', 'hledger, for the result of the year', async () => {
    const path = await asFile('hledger')
    const { stdout } = await run('hledger', ['-f', path, 'is', '-p', '2026', '--flat', '-O', 'csv'])
    expect(stdout).toMatch(/Income:8500[^,]*","30\.00 EUR"/)
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
