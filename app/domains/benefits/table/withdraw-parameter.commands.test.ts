import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { importedCount } from '../settlement/year-of-work.db.ts'
import { importParameters } from './import-parameters.ts'
import { withdrawParameter } from './withdraw-parameter.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const operator = { kind: 'operator' } as const
const told = () => world.database.read(world.anna, (tx) => importedCount(tx))

test('a member is told of the rows that stand, not of one that was taken back', async () => {
  const of = { scheme: 'PW', key: 'norm.single.age21toAOW', validFrom: day('2028-01-01') }
  const row = { ...of, cents: 150_000, source: 'Stcrt. 2027, 1', confidence: 'high' } as const
  await world.perform(importParameters, operator, { rows: [row] }, newId())
  expect(await told()).toBe(1)
  await world.perform(withdrawParameter, operator, { ...of, why: 'verkeerd jaar' }, newId())
  expect(await told()).toBe(0)
})
