import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { freshDatabase } from '../../test/harness/database.ts'
import { newId } from '../../test/new-id.ts'
import { as, smallWorld, type World } from '../../test/world.ts'
import { shareOutEarnings } from '../domains/pots/index.ts'
import { day } from '../values/day.ts'
import { tablesOfOne } from './cooperative-tables.ts'
import { exportCooperative } from './export-cooperative.ts'
import type { CooperativeManifest } from './parts-of-cooperative.ts'
import { importCooperative } from './import-cooperative.ts'

let world: World
let folder: string
let manifest: CooperativeManifest
let iban: string
beforeAll(async () => {
  world = await smallWorld()
  folder = await mkdtemp(join(tmpdir(), 'gilde-changed-'))
  await world.sql(
    `insert into online_account (cooperative_id, sealed_key) values ($1, 'sealed-key-of-mollie')`,
    [world.cooperativeId],
  )
  const event = {
    memberId: world.anna.memberId,
    turnover: 612_019n,
    jobCosts: 0n,
    countsOn: day('2026-02-03'),
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, event, world.clock(), newId()))
  await mkdir(join(folder, 'open.part', 'documents'), { recursive: true })
  await writeFile(join(folder, 'open.part', 'documents', 'of-somebody-else'), 'a pay slip')
  iban = String((await world.sql(`select iban from cooperative where slug = 'gildehuis'`))[0]!['iban'])
  manifest = await exportCooperative(world.ownerUrl, 'gildehuis', join(folder, 'open'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await world.close()
})

const data = (table: string) => readFile(join(folder, 'open', 'data', `${table}.jsonl`), 'utf8')

/** The export with rows changed and its hashes made anew, as somebody who means harm would. */
async function packed(change: (table: string, rows: string) => string, said?: string): Promise<string> {
  const zip = new ZipFile()
  const tables = []
  for (const table of manifest.tables) {
    const rows = change(table.name, await data(table.name))
    const sha256 = createHash('sha256').update(rows).digest('hex')
    tables.push({ ...table, rows: rows.split('\n').length - 1, sha256 })
    zip.addBuffer(Buffer.from(rows), `data/${table.name}.jsonl`)
  }
  for (const name of await readdir(join(folder, 'open', 'documents')).catch(() => []))
    zip.addBuffer(await readFile(join(folder, 'open', 'documents', name)), `documents/${name}`)
  zip.addBuffer(Buffer.from(said ?? JSON.stringify({ ...manifest, tables })), 'manifest.json')
  zip.end()
  const path = join(folder, `${newId()}.zip`)
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}

/** What is said when a file is put into an empty installation, and how many co-operatives are there afterwards. */
async function tried(path: string): Promise<string> {
  const fresh = await freshDatabase()
  const error = await importCooperative(fresh.ownerUrl, path, iban).then(
    () => undefined,
    (thrown: Error) => thrown,
  )
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  const { rowCount } = await client.query('select from cooperative')
  await client.end()
  await fresh.drop()
  return `${rowCount} ${error === undefined ? 'came in' : `${error.name}: ${error.message}`}`
}

describe('what goes out', () => {
  test('holds no key of another service', async () => {
    expect(manifest.tables.map(({ name }) => name)).not.toContain('online_account')
    for (const { name } of manifest.tables) expect(await data(name)).not.toContain('sealed-key-of-mollie')
  })

  test('holds no column that by its name is a secret, but for those that must go along', async () => {
    const client = new pg.Client({ connectionString: world.ownerUrl })
    await client.connect()
    const tables = await tablesOfOne(client)
    await client.end()
    const secret = /key|secret|seal|token|hash|passw|credential|(^|_)(code|pin|seed)($|_)/
    const found = tables.flatMap(({ name, columns }) =>
      columns.filter((column) => secret.test(column)).map((column) => `${name}.${column}`),
    )
    expect(found.toSorted()).toEqual(KNOWN.toSorted())
  })

  test('takes nothing along that an export left behind that was killed', async () => {
    expect(await readdir(join(folder, 'open', 'documents')).catch(() => [])).not.toContain('of-somebody-else')
  })
})

/** By their names they could be secrets. A new one is looked at here, and goes with the backup alone when it is one. */
const KNOWN = [
  // Of the chart of accounts and of VAT.
  'account.code',
  'account.rgs_code',
  'invoice_line.vat_code',
  'invoice_vat.vat_code',
  'journal_line.vat_code',
  'supplier_invoice.vat_code',
  // What is known of a page that was scanned: nothing, or its QR code was read.
  'paper_scan.code',
  // By which code somebody signed, and to which address it went: proof, and used up.
  'contract_word.code_id',
  'contract_word.code_sent_to',
  // By which is seen that something is the same: they open nothing.
  'annual_account.figures_hash',
  'command_log.input_hash',
  'command_log.link_hash',
  // By which the sample of the audit is drawn again.
  'audit.seed',
  // Links that customers hold must go on.
  'invoice.link_token',
  'link.token',
  'quote.link_token',
]

const unknown = newId()
const spaced = (account: string) => account.toLowerCase().replace(/(.{4})/g, '$1 ')
const onRow = (table: string, change: (rows: string) => string) => (name: string, rows: string) =>
  name === table ? change(rows) : rows

describe('a file that was changed by hand', () => {
  test('as it was comes in, and says by what people know it', async () => {
    const fresh = await freshDatabase()
    const came = await importCooperative(fresh.ownerUrl, await packed((_, rows) => rows), spaced(iban))
    expect(came.iban).toMatch(/^NL/)
    expect(came.administrators.join()).toContain('Greet')
    await fresh.drop()
  })

  test.each<[string, (table: string, rows: string) => string, string]>([
    ['a row that is nothing', onRow('member', (rows) => `null\n${rows}`), 'line 1 of member is no row'],
    ['a row that is a list', onRow('member', (rows) => `[1]\n${rows}`), 'line 1 of member is no row'],
    ['a row that is no JSON', onRow('member', (rows) => `{"a\n${rows}`), 'line 1 of member is no row'],
    [
      'a row of nobody',
      onRow('role_assignment', (rows) =>
        rows.replace(/"cooperative_id" : "[^"]+"/, '"cooperative_id" : null'),
      ),
      'line 1 of role_assignment is of another co-op',
    ],
    [
      'a row without a column',
      onRow('member', (rows) => rows.replace(/"joined_on" : "[^"]+"/, '"x" : "y"')),
      'line 1 of member is no row',
    ],
    [
      'a day that is none',
      onRow('member', (rows) => rows.replace(/"joined_on" : "[^"]+"/, '"joined_on" : "gisteren"')),
      'a row does not fit',
    ],
    [
      'a row that refers to nobody',
      onRow('member', (rows) => rows.replace(/"person_id" : "[^"]+"/, `"person_id" : "${unknown}"`)),
      'a row does not fit',
    ],
    [
      'a person more',
      onRow('person', (rows) => {
        const more = rows.split('\n')[0]!.replace(/"id" : "[^"]+"/, `"id" : "${unknown}"`)
        return `${rows}${more.replace(/"email" : ("[^"]*"|null)/, '"email" : "kwaad@example.org"')}\n`
      }),
      'nothing in it speaks of',
    ],
    [
      'another account to pay on',
      onRow('cooperative', (rows) => rows.replace(/"iban" : "[^"]+"/, '"iban" : "NL20INGB0001234567"')),
      'in it customers pay on another account than NL',
    ],
    [
      'no account to pay on',
      onRow('cooperative', (rows) => rows.replace(/"iban" : "[^"]+"/, '"iban" : null')),
      'in it customers pay on another account than NL',
    ],
    [
      'books that do not balance',
      onRow('journal_line', (rows) => rows.replace(/"amount" : "(-?)(\d+)"/, '"amount" : "$19$2"')),
      'does not add up',
    ],
  ])('%s is refused in a sentence, and nothing is there', async (_, change, sentence) => {
    const said = await tried(await packed(change))
    expect(said).toMatch(/^0 ArchiveError: /)
    expect(said).toContain(sentence)
  })

  test.each([
    'null',
    '[]',
    'no json',
    '{"gilde":"cooperative","format":1}',
    '{"gilde":"cooperative","format":1,"migrations":[],"cooperative":{"id":"x","slug":"y"},"tables":[],"documents":[]}',
  ])('a manifest of %s is no export of ours', async (text) => {
    expect(await tried(await packed((_, rows) => rows, text))).toMatch(
      /^0 ArchiveError: this file is no export/,
    )
  })
})

test('a co-operative does not come in while somebody is at work, who can go on', async () => {
  const fresh = await freshDatabase()
  const path = await packed((_, rows) => rows)
  const at = new pg.Client({ connectionString: fresh.ownerUrl })
  await at.connect()
  await expect(importCooperative(fresh.ownerUrl, path, iban)).rejects.toThrow(
    'Gilde is at work on this database',
  )
  await at.query('select count(*) from member')
  await at.end()
  expect((await importCooperative(fresh.ownerUrl, path, iban)).slug).toBe('gildehuis')
  await fresh.drop()
})
