/** One clock: what SQL calls now is what the program calls now, in each transaction. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moment } from '../app/platform/clock.ts'
import { command, door } from '../app/platform/command.ts'
import { openDatabase, type Tx } from '../app/platform/database.ts'
import { z } from 'zod'
import { ok } from '../app/values/result.ts'
import { newId } from './new-id.ts'
import { must, smallWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const told = async (tx: Tx) => {
  const { rows } = await sql<{ at: Date; day: string }>`select at_now() as at, today() as day`.execute(tx)
  return rows[0]!
}

describe('the time in SQL', () => {
  test('is that of the clock of the database, for who reads and for each who acts', async () => {
    const before = world.clock()
    for (const actor of [world.anna, { kind: 'operator' }, { kind: 'sign-in' }] as const)
      expect(await world.database.read(actor, told)).toEqual({ at: before.at, day: before.today })
    world.setNow('2026-03-31T22:30:00Z')
    expect(await world.database.read(world.anna, told)).toEqual({
      at: new Date('2026-03-31T22:30:00Z'),
      day: '2026-04-01',
    })
  })

  test('is the very moment that a command has, however the clock goes on', async () => {
    let ticks = 0
    const going = door(world.database, () => moment(new Date(Date.UTC(2026, 3, 2, 9, 0, ticks++))))
    const look = command({
      name: 'people.look-at-the-clock',
      may: 'signed-in',
      input: z.object({}),
      run: async (tx, _actor, _input, now) =>
        ok({ same: (await told(tx)).at.getTime() === now.at.getTime() }),
    })
    for (let n = 0; n < 3; n++)
      expect(await must(going(look, world.anna, {}, newId()))).toEqual({ same: true })
  })

  test('is that of who plays a story in the same database, and nobody else has it', async () => {
    const played = world.database.by(() => moment(new Date('2015-06-01T10:00:00Z')))
    expect((await played.read(world.anna, told)).day).toBe('2015-06-01')
    expect((await world.database.read(world.anna, told)).day).toBe(world.clock().today)
  })

  test('does not stay on a connection after its transaction', async () => {
    const database = openDatabase(world.ownerUrl, world.clock, 1)
    const left = async (tx: Tx) =>
      (await sql<{ now: string }>`select current_setting('gilde.now') as now`.execute(tx)).rows
    for (const at of ['2026-04-01T10:00:00.000Z', '2026-04-02T10:00:00.000Z']) {
      world.setNow(at)
      expect(await database.read(world.anna, left)).toEqual([{ now: at }])
    }
    await database.close()
  })
})
