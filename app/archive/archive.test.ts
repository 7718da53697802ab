import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../test/harness/database.ts'
import { as, smallWorld, type World } from '../../test/world.ts'
import { day } from '../values/day.ts'
import { shareOutEarnings } from '../domains/pots/index.ts'
import { newId } from '../../test/new-id.ts'
import { readArchive } from './read-archive.ts'
import { archivedTables } from './tables.ts'
import { writeArchive } from './write-archive.ts'

let world: World
let folder: string
let file: string

beforeAll(async () => {
  world = await smallWorld()
  folder = await mkdtemp(join(tmpdir(), 'gilde-archive-'))
  file = join(folder, 'all.gilde')
  const event = {
    memberId: world.anna.memberId,
    turnover: 612_019n,
    jobCosts: 0n,
    countsOn: day('2026-02-03'),
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, event, world.clock(), newId()))
  await world.sql(
    `insert into file values ($1, gen_random_uuid(), 'bon "1".png', 'image/png', 4, ` +
      `sha256('\\x00ff0a22'), '\\x00ff0a22', now())`,
    [world.cooperativeId],
  )
  await anInvoiceWithHistory()
  await writeArchive(world.ownerUrl, file, new Date('2026-03-01T00:00:00Z'), 'the-key')
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await world.close()
})

/** A draft with two events: what happened to it is counted by the database itself. */
async function anInvoiceWithHistory(): Promise<void> {
  const { cooperativeId, anna } = world
  const [customerId, invoiceId] = [newId(), newId()]
  await world.sql(
    `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by)
     values ($1, $2, $3, 'person', 'Bakkerij De Zon', now(), $4)`,
    [cooperativeId, customerId, anna.businessId, anna.personId],
  )
  await world.sql(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
       worked_until, prices_include_vat, drafted_at, drafted_by, net, vat, total)
     values ($1, $2, 'invoice', 'draft', $3, $4, $5, '2026-03-01', '2026-03-01', false, now(), $6, 0, 0, 0)`,
    [cooperativeId, invoiceId, anna.memberId, anna.businessId, customerId, anna.personId],
  )
  for (const kind of ['drafted', 'changed'])
    await world.sql(
      `insert into invoice_event (cooperative_id, invoice_id, id, kind, at) values ($1, $2, ` +
        `gen_random_uuid(), $3, now())`,
      [cooperativeId, invoiceId, kind],
    )
}

/** All rows of all tables that go along, as text. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const tables = await archivedTables(client)
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      const found = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`)
      all[name] = found.rows.map(({ row }) => row)
    }
    return all
  } finally {
    await client.end()
  }
}

describe('a backup', () => {
  test('goes back into an empty database, to the last byte, and the books go on', async () => {
    const fresh = await freshDatabase()
    const { header } = await readArchive(fresh.ownerUrl, file)
    expect(header.key).toBe('the-key')
    expect(await everything(fresh.ownerUrl)).toEqual(await everything(world.ownerUrl))
    const client = new pg.Client({ connectionString: fresh.ownerUrl })
    await client.connect()
    await expect(client.query('delete from journal_line')).rejects.toThrow(/append-only/)
    const next = await client.query<{ position: string }>(
      `insert into invoice_event (cooperative_id, invoice_id, id, kind, at)
       select cooperative_id, id, gen_random_uuid(), 'submitted', now() from invoice returning position`,
    )
    expect(Number(next.rows[0]!.position)).toBe(3)
    await client.end()
    await fresh.drop()
  })

  test('does not go into a database that holds something', async () => {
    await expect(readArchive(world.ownerUrl, file)).rejects.toThrow('holds something already')
  })
})

describe('a file that is not whole, or not ours, changes nothing', () => {
  const lines = async () =>
    gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n')
  const packed = (of: readonly string[]) => gzipSync(`${of.join('\n')}\n`)

  test.each<[string, (whole: string[], raw: Buffer) => Buffer, RegExp]>([
    ['text', () => Buffer.from('hello'), /no backup|damaged/],
    ['empty', () => Buffer.alloc(0), /no backup|damaged/],
    ['cut off in the middle', (_, raw) => raw.subarray(0, raw.length / 2), /damaged/],
    ['without its last line', (whole) => packed(whole.slice(0, -1)), /end is missing/],
    [
      'with an amount changed',
      (whole) => packed(whole.map((line) => line.replace('"612019"', '"612020"'))),
      /changed/,
    ],
    [
      'with a line that never ends',
      (whole) =>
        gzipSync(Buffer.concat([Buffer.from(`${whole[0]}\n["`), Buffer.alloc(130 * 1024 * 1024, 97)])),
      /line is longer/,
    ],
    ['with a row left out', (whole) => packed(whole.filter((line) => !line.includes('bon '))), /changed/],
    [
      'of another version',
      (whole) => packed([whole[0]!.replace('"009-bank.sql"', '"042-later.sql"'), ...whole.slice(1)]),
      /another version/,
    ],
  ])('%s', async (_, spoil, sentence) => {
    const spoilt = join(folder, 'spoilt.gilde')
    await writeFile(spoilt, spoil(await lines(), await readFile(file)))
    const fresh = await freshDatabase()
    await expect(readArchive(fresh.ownerUrl, spoilt)).rejects.toThrow(sentence)
    expect(Object.values(await everything(fresh.ownerUrl)).flat()).toEqual([])
    await fresh.drop()
  })
})
