import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { withClient } from './server.ts'

let first: FreshDatabase | undefined

beforeAll(async () => {
  first = await freshDatabase()
})
afterAll(() => first?.drop())

describe('a fresh database', () => {
  test('has the tables, and shares no row with another', async () => {
    const second = await freshDatabase()
    await withClient(first!.ownerUrl, (client) => client.query('create table mine (id int)'))
    const count = `select count(*)::int as count from pg_class where relname in ('cooperative', 'mine')`
    const rows = await withClient(
      second.ownerUrl,
      async (client) => (await client.query(count)).rows as unknown,
    )
    expect(rows).toEqual([{ count: 1 }])
    await second.drop()
  })
})
