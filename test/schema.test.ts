import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateTypes } from '../db/generate-types.ts'
import { freshDatabase, type FreshDatabase } from './harness/database.ts'
import { withClient } from './harness/server.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const names = (query: string) => {
  return withClient(fresh.ownerUrl, async (client) =>
    (await client.query<{ name: string }>(query)).rows.map(({ name }) => name),
  )
}

const TABLES = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and c.relname <> 'migration'`

test('the row types in app/platform/schema.ts are those of the tables: npm run generate writes them', async () => {
  expect(await readFile(new URL('../app/platform/schema.ts', import.meta.url), 'utf8')).toBe(
    await generateTypes(fresh.ownerUrl),
  )
})

describe('the tables', () => {
  test('say each what they hold', async () => {
    expect(
      await names(`select relname as name from ${TABLES} and obj_description(c.oid, 'pg_class') is null`),
    ).toEqual([])
  })

  test('have a key; what is of a co-op has the co-op first in it, so that rows can be spread by co-op', async () => {
    expect(
      await names(`select relname as name from ${TABLES} and not exists (
      select from pg_index i where i.indrelid = c.oid and i.indisprimary)`),
    ).toEqual([])
    // A card is looked up by its code before it is known whose it is.
    expect(
      await names(`select relname as name from ${TABLES} and c.relname <> 'sign_in_card' and exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cooperative_id'
          and not a.attisdropped)
      and not exists (
        select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary and a.attname = 'cooperative_id')`),
    ).toEqual([])
  })

  test('point at rows of the same co-op: each key between tables of co-ops carries it', async () => {
    expect(
      await names(`select c.conrelid::regclass || ' → ' || c.confrelid::regclass as name from pg_constraint c
      where c.contype = 'f' and exists (
          select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'cooperative_id')
        and not exists (
          select from unnest(c.confkey) k join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k
          where a.attname = 'cooperative_id')`),
    ).toEqual([])
  })

  test('keep money in whole cents: no floating point, no numeric', async () => {
    expect(await columnsOfType('numeric', 'float4', 'float8', 'money')).toEqual([])
  })

  test('keep moments with their zone', async () => {
    expect(await columnsOfType('timestamp', 'time')).toEqual([])
  })
})

function columnsOfType(...types: readonly string[]): Promise<string[]> {
  return names(`select c.relname || '.' || a.attname as name
    from ${TABLES.replace(' where', ' join pg_attribute a on a.attrelid = c.oid where')}
    and a.attnum > 0 and a.atttypid in (${types.map((type) => `'${type}'::regtype`).join(', ')})`)
}
