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

/** Where somebody may add a row with the name of another in it, by the policies alone, and why. */
const IN_ANOTHER_NAME: Readonly<Record<string, string>> = {
  'help_day.off_by': 'a member and no person; one that is called off nobody adds (off_at)',
  'help_promise.closed_by': 'a member and no person; one that is closed nobody adds (closed_at)',
  'inside_job.asked_by': 'who pays asks; of what came on paper payer_noted_by is who wrote it down',
}

describe('the policies alone hold what is written, of a row in the own name as well', () => {
  test('of each table it is said', () => {
    const written = [...tables.values()].filter(({ writes }) => writes.length > 0).map(({ table }) => table)
    expect(Object.keys(HELD).toSorted()).toEqual(written.toSorted())
  })

  test.for(Object.keys(HELD))('%s', async (table) => {
    expect(await heldByAll(owner, world, askers, tables.get(table)!)).toEqual(linesOf(HELD[table]!))
  })

  test('nobody of a co-operative adds a row in the name of another', () => {
    const free = Object.entries(HELD).flatMap(([table, text]) => {
      const names = tables
        .get(table)!
        .columns.filter(({ name, type }) => type === 'uuid' && /(^|_)by$/.test(name))
      const inserts = linesOf(text).filter((line) => line.startsWith('insert') && PEOPLE.test(line))
      const held = inserts.map((line) => line.split(/[ ~]+/))
      return names
        .filter(({ name }) => held.some((list) => !list.includes(name)))
        .map(({ name }) => `${table}.${name}`)
    })
    expect(free.toSorted()).toEqual(Object.keys(IN_ANOTHER_NAME).toSorted())
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

const PEOPLE = / (anna|piet|greet|bea|otto|carla|casper|teun|vera)[ :]/

/** `insert anna: …`, however the lines are broken. */
function linesOf(text: string): string[] {
  const lines = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ (?=(?:insert|update|delete) \S+[^:]*:)/)
  return lines.filter(Boolean)
}
