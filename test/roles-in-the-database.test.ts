/** What `people/role.ts` decides of each role, the database decides the same way: tried with somebody of each. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyIs, giverOf, ROLES_IN_ORDER } from '../app/domains/people/role.ts'
import { ROLES, type PersonActor, type Role } from '../app/platform/actor.ts'
import { as, oneMore, smallWorld, type World } from './world.ts'

let world: World
let count = 0
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

/** Somebody who audits now, and was something else as well in 2024, or still is. */
async function auditorWho(role: Role, until: string | null): Promise<PersonActor> {
  const somebody = await oneMore(world, `Roos${++count} Vos`, 'auditor')
  if (role !== 'auditor')
    await world.sql(`insert into role_assignment values ($1, $2, $3, '2024-02-01', $4)`, [
      world.cooperativeId,
      somebody.personId,
      role,
      until,
    ])
  return { ...somebody, roles: until === null ? ['auditor', role] : ['auditor'] }
}

const asks = (who: PersonActor, what: string) =>
  as<unknown>(
    world,
    who,
    async (tx) => (await sql.raw<{ said: unknown }>(`select ${what} as said`).execute(tx)).rows[0]!.said,
  )

const gives = (who: PersonActor, to: PersonActor, role: Role) =>
  as(world, who, (tx) =>
    sql`insert into role_assignment values (${world.cooperativeId}, ${to.personId}, ${role}, now(), null)`.execute(
      tx,
    ),
  ).then(
    () => 'given',
    (error: unknown) => (error as { code: string }).code,
  )

test('every role there is, is decided', () => {
  expect([...ROLES_IN_ORDER].toSorted()).toEqual([...ROLES].toSorted())
})

describe.each(ROLES)('%s', (role) => {
  const audited = anyIs([role], 'audited')

  test('audits beside it, or not', async () => {
    expect(await asks(await auditorWho(role, null), 'asking_audits()')).toBe(!audited)
  })

  test('audits a year in which it was held, or not', async () => {
    const was = await auditorWho(role, '2024-12-01')
    expect(await asks(was, 'may_audit_year(2024)')).toBe(!audited || role === 'auditor')
    expect(await asks(was, 'may_audit_year(2025)')).toBe(true)
  })

  test('is given by whom', async () => {
    const nobody = await oneMore(world, `Nico${++count} Vos`, 'coach')
    await world.sql(`update role_assignment set until = now() where person_id = $1`, [nobody.personId])
    const byOffice = giverOf(role) === 'board' ? '42501' : 'given'
    expect(await gives(world.greet, nobody, role)).toBe(byOffice)
    if (byOffice === '42501') expect(await gives(world.bea, nobody, role)).toBe('given')
  })
})
