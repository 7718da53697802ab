import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import { lineOf } from './fixtures/made-up.fixture.ts'
import { statementsOf } from './fixtures/bank-file.fixture.ts'
import { readStatementFile } from './read-statement-file.ts'
import type { Statement } from './statement.ts'
import { writeCamt053 } from './write-camt053.ts'

const NOW = new Date('2026-06-02T04:00:00Z')
const words = fc.array(fc.stringMatching(/^[A-Za-z0-9&<>'"é€.,-]{1,12}$/), { minLength: 1, maxLength: 30 })
const text = words.map((list) => list.join(' '))
const short = fc.stringMatching(/^[A-Z0-9]{4,30}$/).map((id) => `X${id}`)
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })

const line = fc.record({
  bookedOn: fc.nat(300).map((days) => addDays(day('2026-01-01'), days)),
  amount: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).filter((cents) => cents !== 0n),
  counterpartyName: maybe(text.map((name) => name.slice(0, 60).trim())),
  counterpartyIban: maybe(fc.constantFrom('NL31INGB0001122334', 'NL78RABO0166778899', 'NL35TRIO0254466880')),
  text,
  endToEndId: maybe(short),
  bankReference: maybe(short),
  reversal: fc.boolean(),
})

const statement: fc.Arbitrary<Statement> = fc
  .record({
    lines: fc.array(line, { maxLength: 8 }),
    opening: fc.bigInt({ min: -99999n, max: 99999n }),
    pending: fc.nat(2),
  })
  .map(({ lines, opening, pending }) => ({
    format: 'camt.053.001.08' as const,
    iban: 'NL87ABNA0555000111',
    currency: 'EUR',
    reference: '2026-001',
    openingCents: opening,
    closingCents: opening + sum(lines.map((one) => one.amount)),
    from: day('2026-01-01'),
    until: day('2026-12-31'),
    lines: lines.map((one, i) => lineOf({ ...one, valueOn: undefined, position: i + 1 })),
    pendingLeftOut: pending,
  }))

const withoutRaw = (statements: readonly Statement[]): Statement[] =>
  statements.map((one) => ({
    ...one,
    format: 'camt.053.001.08',
    lines: one.lines.map((line) => ({ ...line, raw: '' })),
  }))

test('what is written is read back the same, raw text aside', () => {
  fc.assert(
    fc.property(statement, (one) => {
      const read = readStatementFile(Buffer.from(writeCamt053([one], NOW)))
      expect(read.ok ? withoutRaw(read.value) : read).toEqual([one])
    }),
    { numRuns: 200 },
  )
})

test.each(['abn-02.xml', 'ing-04.xml', 'rabo-08.xml', 'ing.mt940', 'rabo.swi', 'knab.txt'])(
  'a bank file survives reading, writing and reading: %s',
  (name) => {
    const first = statementsOf(name)
    const again = readStatementFile(Buffer.from(writeCamt053(first, NOW)))
    expect(again.ok ? withoutRaw(again.value) : again).toEqual(withoutRaw(first))
  },
)

test('what is written is valid against the ISO 20022 schema', (context) => {
  const schema = fileURLToPath(
    new URL('../../../../shared/data/standards/xsd/iso20022/camt.053.001.08.xsd', import.meta.url),
  )
  const able = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0
  if (!able) console.log('skipped: xmllint or the schema beside the repository is missing')
  context.skip(!able)
  const folder = mkdtempSync(join(tmpdir(), 'gilde-camt-'))
  const made = fc.sample(statement, { numRuns: 60, seed: 7 })
  const files = [...made.map((one) => [one]), statementsOf('abn-02.xml'), statementsOf('ing-04.xml')].map(
    (all, i) => {
      const path = join(folder, `${i}.xml`)
      writeFileSync(path, writeCamt053(all, NOW))
      return path
    },
  )
  execFileSync('xmllint', ['--noout', '--schema', schema, ...files], { stdio: 'pipe' })
  rmSync(folder, { recursive: true })
})
