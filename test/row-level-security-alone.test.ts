import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../app/platform/actor.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { askersOf, heldByAll } from './row-level-security.askers.ts'
import { HELD } from './row-level-security.held.ts'
import { policiesOf, type Policies } from './row-level-security.policies.ts'

let world: FullWorld
let owner: pg.Client
let tables: ReadonlyMap<string, Policies>
let askers: Readonly<Record<string, Actor>>
beforeAll(async () => {
  world = await fullWorld()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  tables = new Map((await policiesOf(world)).map((policies) => [policies.table, policies]))
  askers = await askersOf(world)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

describe('the policies alone hold what is written, of a row in the own name as well', () => {
  test('of each table it is said', () => {
    const written = [...tables.values()].filter(({ writes }) => writes.length > 0).map(({ table }) => table)
    expect(Object.keys(HELD).toSorted()).toEqual(written.toSorted())
  })

  test.for(Object.keys(HELD))('%s', async (table) => {
    expect(await heldByAll(owner, world, askers, tables.get(table)!)).toEqual(linesOf(HELD[table]!))
  })

  test('a policy that forgets one of what it asks is seen', async () => {
    await world.sql(`alter policy own_is_booked on thing_booking with check (cooperative_id = asking_cooperative()
      and member_id in (select asking_members()) and booked_by = asking_person() and ended_at is null)`)
    const [loose] = await policiesOf(world, 'thing_booking')
    const held = await heldByAll(owner, world, askers, loose!)
    expect(held.filter((line) => !HELD['thing_booking']!.includes(line))).toEqual([
      'insert anna anna-by-greet: here booked_by ended_at ended_by~ member_id',
    ])
  })
})

/** `insert anna: …`, however the lines are broken. */
function linesOf(text: string): string[] {
  const lines = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ (?=(?:insert|update|delete) \S+[^:]*:)/)
  return lines.filter(Boolean)
}
