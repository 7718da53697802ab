import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../test/harness/database.ts'
import { everyFinding } from '../every-finding.ts'
import { systemClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/database.ts'
import { exportCooperative, streamCooperative } from './export-cooperative.ts'
import { importCooperative } from './import-cooperative.ts'

const DEMO = 'allemansgilde'

let folder: string
let first: string
let iban: string
let source: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gilde-one-'))
  source = await freshDatabase('demo')
  first = join(folder, 'first.zip')
  await exportCooperative(source.ownerUrl, DEMO, first)
  iban = String(
    (await told(source.ownerUrl, `select iban from cooperative where slug = '${DEMO}'`))[0]!['iban'],
  )
})
afterAll(async () => {
  await source.drop()
  await rm(folder, { recursive: true, force: true })
})

async function told(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('everything of one co-operative', () => {
  test('goes out and comes back to the last byte, and everything adds up', async () => {
    const fresh = await freshDatabase()
    const brought = await importCooperative(fresh.ownerUrl, first, iban)
    expect(brought.slug).toBe(DEMO)
    expect(brought.rows).toBeGreaterThan(1000)
    const database = openDatabase(fresh.appUrl, systemClock, 2)
    expect(await everyFinding(database, fresh.ownerUrl)).toEqual([])
    await database.close()
    const second = join(folder, 'second.zip')
    await exportCooperative(fresh.ownerUrl, DEMO, second)
    expect((await readFile(second)).equals(await readFile(first))).toBe(true)
    await expect(importCooperative(fresh.ownerUrl, first, iban)).rejects.toThrow('is here already')
    await fresh.drop()
  }, 120_000)

  test('as the office takes it along it comes in again, with pages as everybody reads them', async () => {
    await told(source.ownerUrl, `update shop_page set words = 'Nog niet voor iedereen'`)
    const office = join(folder, 'office.zip')
    await pipeline(await streamCooperative(source.ownerUrl, DEMO), createWriteStream(office))
    const fresh = await freshDatabase()
    await importCooperative(fresh.ownerUrl, office, iban)
    const windows = `select slug, words, offers, photo_id, published_at as at, published_by as by from shop_window`
    const published = await told(source.ownerUrl, `${windows} order by slug`)
    expect(published.length).toBeGreaterThan(0)
    expect(await told(fresh.ownerUrl, `${windows} order by slug`)).toEqual(published)
    const pages = `select slug, words, offers, photo_id, kept_at as at, kept_by as by from shop_page order by slug`
    expect(await told(fresh.ownerUrl, pages)).toEqual(published)
    const database = openDatabase(fresh.appUrl, systemClock, 2)
    expect(await everyFinding(database, fresh.ownerUrl)).toEqual([])
    await database.close()
    await fresh.drop()
  }, 120_000)

  test.for(['stopped.zip', 'stopped'])('stopped on the way leaves nothing: %s', async (name) => {
    const to = join(folder, name)
    const stop = new AbortController()
    const tell = ({ done, of }: { done: number; of: number }) => {
      if (done > of / 3) stop.abort()
    }
    const { signal } = stop
    await expect(exportCooperative(source.ownerUrl, DEMO, to, { tell, signal })).rejects.toThrow('aborted')
    expect((await readdir(folder)).filter((one) => one.startsWith('stopped'))).toEqual([])
  })

  test('tells how far it is, to the last row and document', async () => {
    let last = { done: 0, of: -1 }
    const manifest = await exportCooperative(source.ownerUrl, DEMO, join(folder, 'told.zip'), {
      tell: (far) => (last = far),
    })
    const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0)
    expect(last).toEqual({ done: rows + manifest.documents.length, of: rows + manifest.documents.length })
  })

  test('as a folder holds open files and no way to sign in', async () => {
    const to = join(folder, 'open')
    const manifest = await exportCooperative(source.ownerUrl, DEMO, to)
    const tables = manifest.tables.map(({ name }) => name)
    for (const secret of [
      'session',
      'passkey',
      'second_factor',
      'recovery_code',
      'sign_in_card',
      'sign_in_code',
      'mail',
    ])
      expect(tables).not.toContain(secret)
    expect((await readdir(join(to, 'data'))).sort()).toEqual(tables.map((name) => `${name}.jsonl`).sort())
    const members = (await readFile(join(to, 'data', 'member.jsonl'), 'utf8')).trim().split('\n')
    expect(members).toHaveLength(manifest.tables.find(({ name }) => name === 'member')!.rows)
    expect(JSON.parse(members[0]!)).toHaveProperty('joined_on')
  })

  test.each<[string, (raw: Buffer) => Buffer]>([
    ['text', () => Buffer.from('hello')],
    ['cut in half', (raw) => raw.subarray(0, raw.length / 2)],
    [
      'with bytes changed',
      (raw) => {
        const spoilt = Buffer.from(raw)
        for (let at = 40_000; at < 40_200; at++) spoilt[at] = 65
        return spoilt
      },
    ],
  ])('%s is refused, and nothing is there', async (_, spoil) => {
    const spoilt = join(folder, 'spoilt.zip')
    await writeFile(spoilt, spoil(await readFile(first)))
    const fresh = await freshDatabase()
    await expect(importCooperative(fresh.ownerUrl, spoilt, iban)).rejects.toThrow(/damaged/)
    const database = openDatabase(fresh.appUrl, systemClock, 1)
    expect(await everyFinding(database, fresh.ownerUrl)).toEqual([])
    await database.close()
    await fresh.drop()
  })
})
