import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readStatementFile, writeCamt053 } from '../domains/bank/index.ts'
import { freshDatabase, type FreshDatabase } from '../../test/harness/database.ts'
import { CliError } from './cli-command.ts'
import { runStory } from './story.ts'
import { madeUpStatement } from './story/made-up-statement.ts'

const SAMPLES = new URL('../../../shared/data/samples/bank/', import.meta.url)

let fresh: FreshDatabase
let folder: string
let count = 0
const before = process.env['DATABASE_URL']

beforeAll(async () => {
  fresh = await freshDatabase()
  // The story makes its own database beside this one.
  process.env['DATABASE_URL'] = fresh.ownerUrl
  folder = mkdtempSync(join(tmpdir(), 'story-test-'))
})

afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = before
  rmSync(folder, { recursive: true, force: true })
  await fresh.drop()
})

let dir: string
beforeEach(() => (dir = join(folder, `story-${count++}`)))

/** Plays, and gives the exit code with what was said. */
async function played(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const code = await runStory([dir, ...args], (line) => said.push(line))
  return { code, said: said.join('\n') }
}

function left(name: string): string {
  return readFileSync(join(dir, name), 'utf8')
}

describe('a story on a made-up statement', () => {
  it('leaves papers, mails, journal and a summary that adds up', async () => {
    const { code, said } = await played()
    expect(said).toContain('Everything adds up')
    expect(code).toBe(0)
    expect(readdirSync(dir).toSorted()).toEqual([
      'bank.json',
      'invoices',
      'journal.csv',
      'journal.hledger',
      'mail',
      'summary.html',
      'summary.txt',
    ])
    const papers = readdirSync(join(dir, 'invoices'))
    expect(papers).toHaveLength(10)
    for (const paper of papers)
      expect(
        readFileSync(join(dir, 'invoices', paper))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    expect(readdirSync(join(dir, 'mail')).filter((name) => name.endsWith('.eml'))).toHaveLength(10)
    expect(left('summary.txt')).toContain('Alles klopt')
    expect(left('summary.html')).toContain('<html lang="nl">')
    const bank = JSON.parse(left('bank.json')) as {
      lines: { how: string; confidence: number | null; why: string[] }[]
      closingInBooks: string
    }
    expect(bank.lines).toHaveLength(12)
    expect(bank.lines.filter(({ confidence }) => confidence === 100).length).toBeGreaterThan(2)
    expect(bank.lines.filter(({ how }) => how === 'by-hand').length).toBeGreaterThan(2)
    expect(bank.lines.every(({ why }) => why.length > 0)).toBe(true)
  }, 60_000)

  it('keeps the server as it was', async () => {
    const { withClient } = await import('../../test/harness/server.ts')
    await withClient(fresh.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `select datname from pg_database where datname like 'gilde_story_%'`,
      )
      expect(rows).toEqual([])
    })
  })
})

describe('a story on real statements', () => {
  const files = existsSync(SAMPLES)
    ? ['camt', 'mt940'].flatMap((kind) =>
        readdirSync(new URL(kind, SAMPLES)).map((name) => `${kind}/${name}`),
      )
    : []
  if (files.length === 0) {
    console.log('skipped: no ../shared/data/samples/bank beside the repository')
    it('has none to play on', () => expect(existsSync(SAMPLES)).toBe(false))
  }

  it.each(files)(
    '%s',
    async (name) => {
      const path = new URL(name, SAMPLES).pathname
      const read = readStatementFile(readFileSync(path))
      if (!read.ok) {
        await expect(runStory([dir, '--bank', path], () => undefined)).rejects.toMatchObject({ exitCode: 1 })
        expect(existsSync(dir)).toBe(false)
        return
      }
      const { code } = await played('--bank', path)
      expect(left('summary.txt')).toContain('Alles klopt')
      expect(code).toBe(0)
      const lines = read.value.flatMap((statement) => statement.lines).filter(({ amount }) => amount !== 0n)
      expect((JSON.parse(left('bank.json')) as { lines: unknown[] }).lines).toHaveLength(lines.length)
      expect(readdirSync(join(dir, 'invoices')).length > 0).toBe(
        lines.some(({ amount, reversal }) => amount > 0n && !reversal),
      )
      hledgerAgrees()
    },
    60_000,
  )
})

/** Our books by another program, where it is installed. */
function hledgerAgrees(): void {
  const file = join(dir, 'journal.hledger')
  if (statSync(file).size < 200) return
  try {
    const total = execFileSync('hledger', ['-f', file, 'balance', '--format', '%(total)'], {
      encoding: 'utf8',
    })
    expect(total.trim().split('\n').at(-1)?.trim()).toBe('0')
  } catch (error) {
    // A folder of PATH that may not be looked into says EACCES where there is no such program.
    if (!['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

describe('unusual statements', () => {
  const made = () => {
    const read = readStatementFile(madeUpStatement().content)
    if (!read.ok) throw new Error(read.reason)
    return read.value[0]!
  }

  async function playedWith(
    change: (statement: ReturnType<typeof made>) => ReturnType<typeof made>,
  ): Promise<string> {
    const file = join(folder, `bank-${count}.xml`)
    writeFileSync(file, writeCamt053([change(made())], new Date('2026-04-01T06:00:00Z')))
    const { code } = await played('--bank', file)
    expect(code).toBe(0)
    return left('summary.txt')
  }

  it('one line of one cent, from nobody', async () => {
    const text = await playedWith((statement) => ({
      ...statement,
      openingCents: 0n,
      closingCents: 1n,
      lines: [
        {
          ...statement.lines[0]!,
          amount: 1n,
          counterpartyName: undefined,
          counterpartyIban: undefined,
          text: '',
        },
      ],
    }))
    expect(text).toContain('Onbekend')
  }, 60_000)

  it('no lines at all', async () => {
    const text = await playedWith((statement) => ({
      ...statement,
      closingCents: statement.openingCents!,
      lines: [],
    }))
    expect(text).toContain('in dit afschrift komt geen geld binnen')
  }, 60_000)

  it('an overdrawn account, a payment of millions, and names that are no names', async () => {
    await playedWith((statement) => {
      const lines = statement.lines.map((line, index) => ({
        ...line,
        amount: index === 2 ? 250_000_000n : line.amount,
        counterpartyName:
          ['=1+1', '"; drop table invoice; --', '<b>Vet & Co</b>', '🚲'.repeat(60), 'Ω ж 中'][index] ??
          line.counterpartyName,
      }))
      return {
        ...statement,
        openingCents: -500_000n,
        closingCents: -500_000n + lines.reduce((all, { amount }) => all + amount, 0n),
        lines,
      }
    })
    expect(left('summary.html')).not.toContain('<b>Vet')
  }, 60_000)
})

describe('a story that cannot be played', () => {
  async function sentence(exitCode: number, ...args: string[]): Promise<string> {
    const failure: unknown = await runStory(args, () => undefined).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CliError)
    expect((failure as CliError).exitCode).toBe(exitCode)
    return (failure as CliError).message
  }

  it('says in one sentence why, and leaves nothing behind', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Dear bank, …')
    expect(await sentence(2)).toContain('DIR is missing.')
    expect(await sentence(2, dir, '--bank', join(folder, 'nothing.xml'))).toContain('there is no such file')
    expect(await sentence(2, dir, '--bank', folder)).toContain('it is a folder')
    expect(await sentence(1, dir, '--bank', file)).toContain('This is not a bank statement that we can read.')
    expect(await sentence(2, dir, '--brank', file)).toContain('--brank')
    expect(await sentence(2, dir, 'more')).toContain('one word too many')
    expect(await sentence(2, file)).toContain('is a file, not a folder')
    expect(await sentence(2, join(file, 'below'))).toMatch(/cannot be (made|read)|is a file/)
    expect(await sentence(2, folder)).toContain('is not empty')
    expect(existsSync(dir)).toBe(false)
  })
})
