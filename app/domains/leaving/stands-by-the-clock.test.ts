/** What would stand of who said nothing is asked as if it was said now: by the clock of the commands. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../test/municipal-world.ts'
import { newId } from '../../../test/new-id.ts'
import { standingOf } from './leaving.db.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
  for (const month of ['2026-02-01', '2026-03-01'])
    await world.sql(
      `insert into statement (cooperative_id, id, member_id, municipality_id, month, version, delivery, due_on, made_at)
       values ($1, $2, $3, $4, $5, 1, 'portal', '2026-05-10', at_now())`,
      [world.cooperativeId, newId(), world.anna.memberId, world.municipalityId, month],
    )
})
afterAll(() => world.close())

const stands = async () => {
  const told = await world.database.read(world.carla, (tx) =>
    standingOf(tx, world.anna.memberId, world.clock().at),
  )
  return Object.fromEntries(
    told.filter(({ kind }) => /statement/.test(kind)).map((one) => [one.kind, one.count]),
  )
}

test('the month that goes on now is the last statement; a month later it is one of those that wait', async () => {
  expect(await stands()).toEqual({ statements: 1, 'last-statement': 1 })
  world.setNow('2026-04-10T10:00:00Z')
  expect(await stands()).toEqual({ statements: 2, 'last-statement': 1 })
})
