import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECKS } from './checks.of-domains.ts'
import { missedCheck } from './checks.tries.ts'
import { fullWorld, type FullWorld } from './full-world.ts'

let world: FullWorld
let owner: pg.Client
beforeAll(async () => {
  world = await fullWorld()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  await owner.query(`set gilde.now = '${world.clock().at.toISOString()}'`)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

/** Checks that are not tried, and why. */
const NOT_TRIED: Readonly<Record<string, string>> = {
  file_size_bytes_check: 'file_check says it already: no content has fewer bytes than none',
}

describe('a check of a table would be missed', () => {
  test('each has a change that breaks it', async () => {
    const { rows } = await owner.query<{ table: string; name: string }>(
      `select c.relname as table, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
       where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'`,
    )
    const there = new Set(
      rows.filter(({ name }) => !(name in NOT_TRIED)).map((row) => `${row.table}: ${row.name}`),
    )
    const tried = new Set(
      Object.entries(CHECKS).flatMap(([table, of]) => Object.keys(of).map((name) => `${table}: ${name}`)),
    )
    expect([...there.difference(tried)].toSorted()).toEqual([])
    expect([...tried.difference(there)], 'is no check').toEqual([])
  })

  test.for(Object.keys(CHECKS))('%s', async (table) => {
    await owner.query(`begin; alter table ${table} disable trigger user`)
    try {
      const missed: (string | undefined)[] = []
      for (const [name, change] of Object.entries(CHECKS[table]!))
        missed.push(await missedCheck(owner, table, name, change))
      expect(missed.filter((one) => one !== undefined)).toEqual([])
    } finally {
      await owner.query('rollback')
    }
  })
})
