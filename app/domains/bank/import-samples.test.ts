import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import { insertBankAccount } from './bank-account.db.ts'
import { bankIn, type Bank } from './fixtures/bank-world.fixture.ts'
import { readStatementFile } from './read-statement-file.ts'

/** Real statements of banks, beside the project; they are no part of it. */
const SAMPLES = fileURLToPath(new URL('../../../../shared/data/samples/bank/', import.meta.url))

let world: World
let bank: Bank
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
})
afterAll(() => world.close())

const files = existsSync(SAMPLES) ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }) : []
if (files.length === 0) console.log('skipped: no ../shared/data/samples/bank beside the repository')

test.skipIf(files.length === 0)(
  'real statements come in whole, once, and their lines add up',
  async () => {
    let read = 0
    for (const name of files.toSorted()) {
      if (!statSync(SAMPLES + name).isFile()) continue
      const content = new Uint8Array(readFileSync(SAMPLES + name))
      const statements = readStatementFile(content)
      if (!statements.ok || statements.value.length === 0) continue
      for (const { iban } of statements.value) await accountOf(iban)
      const first = await bank.imports(content)
      const again = await bank.imports(content)
      expect([name, first.ok, again.ok && again.value.added], name).toEqual([name, true, 0])
      read++
    }
    expect(read).toBeGreaterThan(0)
    const [off] = await world.sql(`
    select count(*) as off from bank_statement s
    where s.opening is not null and s.lines_added = s.lines_in_file and s.closing - s.opening <> (
      select coalesce(sum(l.amount), 0) from bank_line l where l.statement_id = s.id)`)
    expect(Number(off!['off'])).toBe(0)
  },
  60_000,
)

/** Some samples name a bare account number, which no IBAN check lets through: straight into the table. */
async function accountOf(iban: string): Promise<void> {
  const known = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)
    ? iban
    : `NL00XXXX${iban.padStart(10, '0').slice(-10)}`
  await world.database.write(
    world.greet,
    (tx) =>
      insertBankAccount(tx, world.cooperativeId, { id: newId<'bank-account'>(), iban: known, name: '' }),
    () => true,
  )
}
