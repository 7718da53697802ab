/** Somebody beside Anna, over all tables as for each role: `gilde.person` is Anna, `gilde.doer` is Greet. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '../app/platform/actor.ts'
import type { Id } from '../app/values/id.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { SHUT_FOR_OTHER_HANDS, WRITTEN_BY_OTHER_HANDS } from './row-level-security.of-other-hands.ts'
import { GETS_THROUGH, linesOf } from './row-level-security.matrix.ts'
import { reachedWithoutWhere, tablesOf, tryAll, type TableOfRows } from './row-level-security.tries.ts'

let world: FullWorld
let tables: readonly TableOfRows[]
let acting: PersonActor
beforeAll(async () => {
  world = await fullWorld()
  tables = await tablesOf(world)
  const [row] = await world.sql('select id, by_person from on_behalf where person_id = $1', [
    world.anna.personId,
  ])
  const behalf = { id: row!['id'] as Id<'on-behalf'>, doer: row!['by_person'] as Id<'person'> }
  acting = { ...world.anna, roles: ['member'], behalf }
})
afterAll(() => world.close())

describe('an acting session', () => {
  test('reads what Anna reads, but not what is hers alone; and writes what is named here', async () => {
    const through = linesOf(await tryAll(world, tables, acting))
    const read = Object.entries(linesOf(GETS_THROUGH.anna))
      .filter(([key]) => key.startsWith('select'))
      .map(([key, of]) => [key, of.filter((table) => !SHUT_FOR_OTHER_HANDS.includes(table))])
    expect(through).toEqual({ ...Object.fromEntries(read), ...linesOf(WRITTEN_BY_OTHER_HANDS) })
  })

  test('writes nothing that Anna cannot', () => {
    const hers = linesOf(GETS_THROUGH.anna)
    for (const [key, of] of Object.entries(linesOf(WRITTEN_BY_OTHER_HANDS)))
      expect(hers[key], key).toEqual(expect.arrayContaining(of))
  })

  test('reaches nothing more without a where', async () => {
    expect(await reachedWithoutWhere(world, tables, acting)).toEqual([])
  })

  test('opens nothing of who sits beside her, whatever roles it claims', async () => {
    const claiming: PersonActor = { ...acting, roles: ['member', 'administrator', 'coach', 'board'] }
    expect(linesOf(await tryAll(world, tables, claiming))).toEqual(
      linesOf(await tryAll(world, tables, acting)),
    )
  })
})
