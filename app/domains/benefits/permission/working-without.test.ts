import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { newId } from '../../../../test/new-id.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { workingWithoutPermission } from './working-without.db.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
  // Anna's work of 12 March was invoiced; Piet's was not.
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
})
afterAll(() => world.close())
beforeEach(async () => {
  for (const member of [world.anna, world.piet]) await world.revokes(member)
  await world.sql('delete from benefit_permission')
  await world.sql('delete from municipality_policy')
})

const seen = async (actor: PersonActor, on = day('2026-03-29')) =>
  (await world.database.read(actor, (tx) => workingWithoutPermission(tx, on))).map(
    ({ firstName, stoppedOn, beginsOn, mendedBy }) => [firstName, stoppedOn, beginsOn, mendedBy],
  )
const permit = (from: string, to: string, endedOn: string | null = null) =>
  world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as, ended_on, end_reason, ended_at, ended_by)
     values ($1, $2, $3, $4, $5, $6, now(), $7, 'case-manager', $8::date, case when $8 is not null then 'klaar' end,
       case when $8 is not null then now() end, case when $8 is not null then $7::uuid end)`,
    [
      world.cooperativeId,
      newId(),
      world.anna.memberId,
      world.municipalityId,
      from,
      to,
      world.casper.personId,
      endedOn,
    ],
  )
const agrees = (permissionRequired: boolean) =>
  world.sql(
    `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, policy, proposed_at,
       proposed_by, confirmed_at, confirmed_by) values ($1, $2, $3, 1, '2026-01-01', $4, now(), $5, now(), $6)`,
    [
      world.cooperativeId,
      newId(),
      world.municipalityId,
      JSON.stringify({ permissionRequired }),
      world.greet.personId,
      world.casper.personId,
    ],
  )

describe('who works without a permission that is written down', () => {
  test('is seen by themselves, the office and the coach, and by no other', async () => {
    for (const actor of [world.anna, world.greet, world.carla])
      expect(await seen(actor)).toEqual([['Anna', null, null, 'consent']])
    for (const actor of [world.bea, world.otto, world.casper, world.cora, world.niemand, world.stranger])
      expect(await seen(actor)).toEqual([])
  })

  test('is never told to a case manager, whatever is shared and however they ask', async () => {
    const all = ['permission', 'statements', 'meters', 'hours']
    for (const fields of [['permission'], ['permission', 'meters'], all]) {
      await world.shares(world.anna, fields)
      expect(await seen(world.casper)).toEqual([])
      expect(await seen(world.anna)).toEqual([['Anna', null, null, 'case-manager']])
    }
    const tried = (text: string) =>
      world.database.read(world.casper, async (tx) => (await sql.raw(text).execute(tx)).rows)
    const [named] = await world.sql(
      `select array_agg(distinct p.proname::text) as names from pg_proc p where p.proname like '%working_without%'`,
    )
    for (const name of named!['names'] as string[]) {
      const answer = await tried(`select * from ${name}('2026-03-29')`).catch(() => [])
      expect([name, answer]).toEqual([name, []])
    }
    // Nor by the tables the date comes from.
    expect(await tried('select worked_from from invoice')).toEqual([])
  })

  test('tells nobody since when: which day was worked first stays with the invoice', async () => {
    for (const actor of [world.anna, world.greet, world.carla]) {
      const rows = await world.database.read(
        actor,
        async (tx) => (await sql`select * from working_without_permission('2026-03-29')`.execute(tx)).rows,
      )
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain('2026-03-12')
    }
  })

  test('writes it down from the letter when nobody of the municipality works here', async () => {
    await world.sql('update municipality_person set until = now()')
    expect(await seen(world.carla)).toEqual([['Anna', null, null, 'member']])
    await world.sql('update municipality_person set until = null')
  })

  test('is nobody with a permission that holds, also one that began after the work', async () => {
    await permit('2026-03-20', '2030-12-31')
    expect(await seen(world.greet)).toEqual([])
  })

  test('is who worked after a permission was over or had ended, and not who stopped with it', async () => {
    await permit('2025-01-01', '2026-03-11')
    expect(await seen(world.greet)).toHaveLength(1)
    await world.sql('delete from benefit_permission')
    await permit('2025-01-01', '2030-12-31', '2026-03-12')
    expect(await seen(world.greet)).toHaveLength(1)
    await world.sql('delete from benefit_permission')
    await permit('2025-01-01', '2026-03-12')
    expect(await seen(world.greet)).toEqual([])
    await world.sql('delete from benefit_permission')
    await permit('2026-03-13', '2026-03-28')
    expect(await seen(world.greet)).toEqual([])
  })

  test('comes with the day the permission stopped, and the day a next one begins', async () => {
    await permit('2025-01-01', '2030-12-31', '2026-03-01')
    expect(await seen(world.greet)).toEqual([['Anna', '2026-03-01', null, 'consent']])
    await permit('2026-04-01', '2026-12-31')
    expect(await seen(world.greet)).toEqual([['Anna', '2026-03-01', '2026-04-01', 'consent']])
    await world.sql('delete from benefit_permission')
    await permit('2025-01-01', '2026-02-28')
    expect(await seen(world.greet)).toEqual([['Anna', '2026-03-01', null, 'consent']])
    await world.sql('delete from benefit_permission')
    // Ended before it began: it never will.
    await permit('2026-04-01', '2026-12-31', '2026-04-01')
    expect(await seen(world.greet)).toEqual([['Anna', null, null, 'consent']])
  })

  test('is nobody who stopped half a year ago', async () => {
    expect(await seen(world.greet, day('2026-09-10'))).toHaveLength(1)
    expect(await seen(world.greet, day('2026-09-12'))).toEqual([])
  })

  test('is nobody where the municipality agreed that none is needed', async () => {
    await agrees(false)
    expect(await seen(world.greet)).toEqual([])
    await world.sql('delete from municipality_policy')
    await agrees(true)
    expect(await seen(world.greet)).toHaveLength(1)
  })
})
