import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../../demo/load.ts'
import { freshDatabase, type FreshDatabase } from '../../../test/harness/database.ts'
import { withClient } from '../../../test/harness/server.ts'
import { everyFinding } from '../../every-finding.ts'
import type { CooperativeActor } from '../../platform/actor.ts'
import { systemClock } from '../../platform/clock.ts'
import { openDatabase, type Database } from '../../platform/database.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { exportJournal, trialBalance } from '../books/index.ts'
import { ours, PROGRAMS, withProgram } from '../books/other-programs.fixture.ts'
import { accountsOfYear } from './account.db.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'
import { annualPdf, paperOf, readingAs } from './make-files.ts'
import { annualSheet } from './paper.ts'
import { annualWorkbook } from './workbook.ts'
import { yearOfBooks } from './load-year.ts'

let fresh: FreshDatabase
let database: Database
let actor: CooperativeActor
let folder: string

beforeAll(async () => {
  fresh = await freshDatabase('demo')
  database = openDatabase(fresh.appUrl, systemClock, 4)
  const { cooperativeId } = await loadDemo(fresh.ownerUrl)
  const find = 'select id from person where email = $1'
  const personId = await withClient(fresh.ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: Id<'person'> }>(find, ['hafsa@voorbeeld.example'])
    return rows[0]!.id
  })
  actor = { kind: 'person', cooperativeId, personId, roles: ['auditor'] }
  folder = mkdtempSync(join(tmpdir(), 'gilde-year-'))
})
afterAll(async () => {
  stopPdfRenderer()
  rmSync(folder, { recursive: true, force: true })
  await database.close()
  await fresh.drop()
})

const paper = (year: number) =>
  paperOf(readingAs(database, actor), actor.cooperativeId, year, day('2026-11-20'))

describe('2025 of the demo co-op is closed', () => {
  test('and every check is silent', async () => {
    const year = await database.read(actor, (tx) => yearOfBooks(tx, actor.cooperativeId, 2025))
    expect(year.done).toEqual({
      'close-for-now': true,
      prepare: true,
      adopt: true,
      deposit: true,
      close: true,
    })
    expect(await everyFinding(database, fresh.ownerUrl)).toEqual([])
  })

  test('and its figures are those that the board prepared, though a year of bookings came after it', async () => {
    const figures = await database.read(actor, (tx) => loadFigures(tx, actor.cooperativeId, 2025))
    const [kept] = await database.read(actor, (tx) => accountsOfYear(tx, actor.cooperativeId, 2025))
    expect(hashOfFigures(figures)).toBe(kept!.figuresHash)
    expect(kept!.result).toBe(figures.result.now)
  })

  for (const { name, command, format, balances } of PROGRAMS)
    withProgram(command, `and ${name} agrees to the cent`, async () => {
      const { rows, text } = await database.read(actor, async (tx) => ({
        rows: await trialBalance(tx, actor.cooperativeId, day('2025-01-01'), day('2025-12-31')),
        text: (await Array.fromAsync(exportJournal(tx, actor.cooperativeId, 2025, format))).join(''),
      }))
      const path = join(folder, `2025.${format}`)
      writeFileSync(path, text)
      const said = await balances(path)
      expect(said).toEqual(ours(rows))
      expect(Object.keys(said).length).toBeGreaterThan(8)
    })
})

describe('its annual account', () => {
  test('is a tagged PDF/A that names no member with a pot', async () => {
    const made = await paper(2025)
    const bytes = Buffer.from(await annualPdf(made))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.toString('latin1')).toContain('/MarkInfo')
    expect(bytes.toString('latin1')).toMatch(/pdfaid/)
    const text = JSON.stringify({ ...annualSheet(made), sign: undefined })
    expect(made.figures.pots.length).toBeGreaterThan(3)
    for (const { name } of made.figures.pots) expect(text).not.toContain(name)
  })

  test('is a workbook with each pot, whose funds add up to the balance', async () => {
    const { figures } = await paper(2025)
    const sheets = await readXlsxFile(await annualWorkbook(figures))
    const rows = sheets.find(({ sheet }) => sheet === 'Potjes')!.data
    expect(rows.flat()).toContain(figures.pots[0]!.name)
    const pots = figures.funds.find(({ key }) => key === '2200')!
    expect(figures.pots.reduce((total, pot) => total + pot.end, 0n)).toBe(pots.end)
    expect(Number(rows.at(-1)!.at(-1))).toBe(Number(pots.end) / 100)
  })
})
