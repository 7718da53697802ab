import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from './municipal-world.ts'
import { newId } from './new-id.ts'
import { behindTheDoors, DOORS, type OfAnna } from './who-reads-now.doors.ts'
import { beginAnew, consents, situationsOf, type TwoTowns } from './who-reads-now.situations.ts'

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

test('a coach reads nothing after they stopped, nor by an old consent when they are coach again', async () => {
  const { sql: put, cooperativeId, anna, carla } = world
  const reads = async () =>
    (await world.database.read(carla, (tx) => tx.selectFrom('worked_day').select('minutes').execute()))
      .length === 1
  await put(`insert into consent values ($1, $2, $3, $4, 'coach', '{hours}', at_now(), null, null)`, [
    cooperativeId,
    newId(),
    anna.memberId,
    carla.personId,
  ])
  expect(await reads()).toBe(true)
  await put('update role_assignment set until = at_now() where person_id = $1', [carla.personId])
  expect(await reads()).toBe(false)
  world.setNow('2026-03-30T10:00:00Z')
  await put(`insert into role_assignment values ($1, $2, 'coach', at_now(), null)`, [
    cooperativeId,
    carla.personId,
  ])
  expect(await reads()).toBe(false)
})

describe('asking who reads now', () => {
  test('is done once a query, however many rows there are: no table is read again for each of them', async () => {
    const { cooperativeId, anna, casper, municipalityId } = world
    await consents(towns)
    await world.sql(
      `insert into statement
       select $1, gen_random_uuid(), $2, $3, date '2016-01-01' + make_interval(months => n), 1, 'portal',
         '2026-03-10', at_now(), at_now(), $4
       from generate_series(0, 99) n`,
      [cooperativeId, anna.memberId, municipalityId, anna.personId],
    )
    const nodes = await world.database.read(casper, async (tx) => {
      const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>`
        explain (analyze, format json)
        select s.month, d.file_id from statement s
        left join statement_document d on d.cooperative_id = s.cooperative_id and d.statement_id = s.id
        where s.cooperative_id = ${cooperativeId} and s.member_id = ${anna.memberId}`.execute(tx)
      return nodesOf(rows[0]!['QUERY PLAN'][0].Plan)
    })
    const asked = nodes.filter(
      (node) => node['Node Type'] === 'ProjectSet' || node['Node Type'] === 'Function Scan',
    )
    expect(nodes[0]!['Actual Rows']).toBe(101)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((node) => node['Actual Loops'] > 1)).toEqual([])
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 1)).toEqual([])
  })
})

/** A step of a plan, as PostgreSQL tells it. */
type PlanNode = {
  readonly 'Node Type': string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly Plans?: readonly PlanNode[]
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}
