import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseNow } from '../db/generate-now.ts'
import { freshDatabase, type FreshDatabase } from './harness/database.ts'

const FOLDER = fileURLToPath(new URL('../db/now', import.meta.url))

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

test('db/now is what the migrations make: npm run generate writes it', async () => {
  const made = await databaseNow(fresh.ownerUrl)
  const kept = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.sql'))
  expect(kept.toSorted()).toEqual([...made.keys()].toSorted())
  for (const [path, text] of made) expect(await readFile(join(FOLDER, path), 'utf8'), path).toBe(text)
})

test('it holds the tables with their rules, and each function once as it holds now', async () => {
  const made = await databaseNow(fresh.ownerUrl)
  const invoice = made.get('tables/invoice.sql')!
  expect(invoice).toContain('create table invoice (')
  expect(invoice).toMatch(/create policy own_reads on invoice for select/)
  expect(invoice).toMatch(/create trigger invoice_two_people/)
  expect(made.get('functions/keep_two_people.sql')!.match(/CREATE OR REPLACE FUNCTION/g)).toHaveLength(1)
})
