import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())

const read = () =>
  world.database.read(world.casper, (tx) => tx.selectFrom('worked_day').select('minutes').execute())

test('a case manager who works elsewhere reads nothing any more, and a later return opens nothing', async () => {
  const { cooperativeId, anna, casper, municipalityId, greet } = world
  await world.sql(`insert into worked_day values ($1, $2, '2026-03-02', 90, '', now())`, [
    cooperativeId,
    anna.memberId,
  ])
  await world.shares(anna, ['hours'])
  expect(await read()).toEqual([{ minutes: 90 }])
  await world.sql('update municipality_person set until = greatest(since, now()) where person_id = $1', [
    casper.personId,
  ])
  expect(await read()).toEqual([])
  await world.sql(
    `insert into municipality_person values ($1, $2, $3, now() + interval '1 second', null, $4)`,
    [cooperativeId, municipalityId, casper.personId, greet.personId],
  )
  expect(await read()).toEqual([])
})
