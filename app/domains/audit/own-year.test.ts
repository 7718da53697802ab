import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { closeForNow, post } from '../books/index.ts'
import { beginAudit } from './begin-audit.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
  const entry = {
    book: 'memorial',
    countsOn: day('2025-05-05'),
    description: 'x',
    lines: [
      { account: 'bank', amount: 1n },
      { account: 'contribution', amount: -1n },
    ],
  } as const
  await as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
  await world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId())
})
afterAll(() => world.close())

/** Somebody of the committee, who was something else before. */
async function auditor(name: string, role: string, since: string, until: string): Promise<PersonActor> {
  const person = await oneMore(world, name, 'auditor')
  await world.sql(`insert into role_assignment values ($1, $2, $3, $4, $5)`, [
    world.cooperativeId,
    person.personId,
    role,
    since,
    until,
  ])
  return person
}
const begin = async (who: PersonActor) => {
  const done = await world.perform(beginAudit, who, { year: 2025, asked: 1, weighing: 'amount' }, newId())
  return done.ok ? 'ok' : done.reason
}

test('who kept the books that year, posted in it or sat on the board does not look at it', async () => {
  const kept = await auditor('Kees', 'administrator', '2024-01-01', '2025-02-01')
  expect(await begin(kept)).toBe('audit-own-year')
  expect(await begin(await auditor('Bo', 'board', '2025-12-31T12:00:00Z', '2026-03-01'))).toBe(
    'audit-own-year',
  )
  await world.sql(`update role_assignment set until = '2026-03-01' where person_id = $1`, [
    world.greet.personId,
  ])
  await world.sql(`update role_assignment set since = '2026-02-01' where person_id = $1`, [
    world.greet.personId,
  ])
  await world.sql(`insert into role_assignment values ($1, $2, 'auditor', '2026-03-02', null)`, [
    world.cooperativeId,
    world.greet.personId,
  ])
  expect(await begin({ ...world.greet, roles: ['auditor'] })).toBe('audit-own-year')
  const bySql = as(world, kept, (tx) =>
    sql`insert into audit
      (cooperative_id, id, year, begun_at, begun_by, seed, weighing, asked, entries, amount, last_number)
      values (${world.cooperativeId}, ${newId()}, 2025, now(), ${kept.personId},
        repeat('0', 32), 'equal', 1, 1, 1, 1)`.execute(tx),
  )
  await expect(bySql).rejects.toThrow('row-level security')
})

test('who did so only before or after that year does', async () => {
  const before = await auditor('Vera', 'board', '2024-01-01', '2024-12-31')
  expect(await begin(before)).toBe('ok')
})
