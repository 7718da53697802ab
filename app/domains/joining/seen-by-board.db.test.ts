/** What the board reads of applications in the database: nothing of it differs by whether a permission is needed. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { STAGES } from './road.ts'
import { applicationsOfBoard } from './seen-by-board.db.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  for (const [index, stage] of STAGES.filter((one) => one !== 'member').entries()) {
    const ended = stage === 'refused' || stage === 'withdrawn'
    await world.sql(
      `insert into application
         (cooperative_id, id, name, idea, stage, stage_since, due_on, received_at, revision, ended_on)
       values ($1, $2, $3, 'Brood', $3, '2026-03-10', $4, '2026-03-01T10:00:00Z', $5, $6)`,
      [
        world.cooperativeId,
        newId(),
        stage,
        stage === 'intake-planned' ? '2026-04-01' : null,
        index + 1,
        ended ? '2026-03-10' : null,
      ],
    )
  }
})
afterAll(() => world.close())

const rowsRead = (who: PersonActor) =>
  world.database.read(who, async (tx) => {
    const { rows } = await sql<{ stage: string }>`select * from application order by stage`.execute(tx)
    return rows.map(({ stage }) => stage)
  })
const ofBoard = (who: PersonActor) => world.database.read(who, (tx) => applicationsOfBoard(tx))

test('the board reads no row; who guides does; a member reads on whom they vote', async () => {
  expect(await rowsRead(world.bea)).toEqual([])
  expect(await rowsRead(world.anna)).toEqual(['voting'])
  expect((await rowsRead(world.carla)).length).toBe(STAGES.length - 1)
  expect((await rowsRead(world.greet)).length).toBe(STAGES.length - 1)
})

test('between applying and the vote the board sees one and the same, whatever was done', async () => {
  const seen = new Map((await ofBoard(world.bea)).map((one) => [one.name, { ...one, id: '', name: '' }]))
  expect(seen.size).toBe(STAGES.length - 1)
  const looked = [...seen.values()].filter(({ stage }) => stage === 'looked-at')
  expect(looked.length).toBe(5)
  for (const one of looked) expect(one).toEqual(looked[0])
  expect(looked[0]).toMatchObject({ since: undefined, due: undefined })
  expect([...seen.values()].filter(({ stage }) => stage.includes('permission'))).toEqual([])
  expect(seen.get('voting')).toMatchObject({ stage: 'voting', since: '2026-03-10' })
  expect(seen.get('refused')).toMatchObject({ stage: 'refused', endedOn: '2026-03-10' })
})

test('only the board asks it', async () => {
  for (const who of [world.anna, world.carla, world.otto, world.stranger])
    expect(await ofBoard(who)).toEqual([])
})
