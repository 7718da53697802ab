import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from './municipal-world.ts'
import { newId } from './new-id.ts'
import { behindTheDoors, DOORS, type OfAnna } from './who-reads-now.doors.ts'
import { beginAnew, situationsOf, type TwoTowns } from './who-reads-now.situations.ts'

let world: MunicipalWorld
let towns: TwoTowns
let ofAnna: OfAnna
beforeAll(async () => {
  world = await municipalWorld()
  const elsewhere = newId<'municipality'>()
  await world.sql(
    `insert into municipality values ($1, $2, 'Elderstad', 'portal', null, '', 10, '2025-01-01', $3)`,
    [world.cooperativeId, elsewhere, world.greet.personId],
  )
  towns = { world, elsewhere }
  ofAnna = await behindTheDoors(world)
})
afterAll(() => world.close())
beforeEach(() => beginAnew(towns))

describe.each(DOORS)('the door of a case manager: $name', ({ field, isOpen }) => {
  test.each(situationsOf(field))('$name: $opens', async ({ opens, happens }) => {
    await happens(towns)
    expect(await isOpen(ofAnna)).toBe(opens === 'all' || (opens === 'any-field' && field === undefined))
  })
})
