/** Who says that a member stops, who reads it, and what ticks itself, on a real database. */
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import { endMembership } from '../members/index.ts'
import { resumeMembership } from '../members/resume-membership.ts'
import { leaversOf, leavingOf, standingOf } from './leaving.db.ts'
import { STANDING_KINDS } from './road.ts'
import { sayLeaving } from './say-leaving.ts'
import { takeLeavingBack } from './take-leaving-back.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const say = (who: PersonActor, more: object = {}, member: MemberOfWorld = world.anna) =>
  world.perform(
    sayLeaving,
    who,
    { memberId: member.memberId, lastDay: day('2026-04-30'), whereTo: 'job', how: 'self', ...more },
    newId(),
  )
const takeBack = (who: PersonActor) =>
  world.perform(takeLeavingBack, who, { memberId: world.anna.memberId }, newId())
const readBy = (who: PersonActor) =>
  world.database.read(who, (tx) => leavingOf(tx, world.cooperativeId, world.anna.memberId))
const standsFor = async (who: PersonActor) => {
  const told = await world.database.read(who, (tx) => standingOf(tx, world.anna.memberId, world.clock().at))
  return told.filter(({ count }) => count > 0).map(({ kind, count, amount }) => [kind, count, amount])
}
const end = (lastDay: Day) =>
  world.perform(endMembership, world.greet, { memberId: world.anna.memberId, lastDay }, newId())

describe('that somebody stops', () => {
  test('is said by the member, and read by who helps; where they go by the coach alone', async () => {
    await must(say(world.anna))
    expect(await readBy(world.anna)).toMatchObject({ saidHow: 'self', whereTo: 'job' })
    expect(await readBy(world.carla)).toMatchObject({ lastDay: '2026-04-30', whereTo: 'job' })
    expect(await readBy(world.greet)).toMatchObject({ lastDay: '2026-04-30', whereTo: undefined })
    for (const who of [world.bea, world.otto, world.stranger]) expect(await readBy(who)).toBeUndefined()
  })

  test('is written down by a coach or the administration, who say how it was told', async () => {
    expect(await say(world.carla)).toMatchObject({ reason: 'leaving-how' })
    await must(say(world.greet, { how: 'phone' }))
    expect(await readBy(world.anna)).toMatchObject({ saidHow: 'phone', saidBy: 'Greet Smit', whereTo: 'job' })
    expect(await say(world.anna)).toMatchObject({ reason: 'leaving-said-already' })
  })

  test('is taken back by the member alone, when they said it themselves; past the command too', async () => {
    await must(say(world.anna))
    for (const who of [world.carla, world.greet])
      expect(await takeBack(who)).toMatchObject({ reason: 'leaving-own-word', facts: { name: 'Anna' } })
    const past = world.database.write(
      world.greet,
      (tx) => sql`update leaving set taken_back_at = at_now(), taken_back_by = asking_person()`.execute(tx),
      () => true,
    )
    await expect(past).rejects.toThrow('row-level security')
    await must(takeBack(world.anna))
  })

  test('is said by nobody else', async () => {
    for (const who of [world.bea, world.otto])
      expect(await say(who)).toMatchObject({ reason: 'not-permitted' })
    expect(await say(world.anna, { how: 'phone' }, world.piet)).toMatchObject({ reason: 'leaver-not-found' })
    const mine = await say(world.piet, { how: 'phone' }, world.piet)
    expect(mine).toMatchObject({ reason: 'leaving-how' })
  })

  test('by two at once it is said once', async () => {
    const both = await Promise.all([say(world.anna), say(world.carla, { how: 'spoken' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'leaving-said-already' })
  })

  test('is taken back, with where they went, and can be said anew', async () => {
    await must(say(world.greet, { how: 'phone' }))
    await must(takeBack(world.carla))
    expect(await readBy(world.anna)).toBeUndefined()
    expect(await world.sql('select count(*)::int as n from leaving_destination')).toEqual([{ n: 0 }])
    expect(await takeBack(world.anna)).toMatchObject({ reason: 'leaving-not-said' })
    await must(say(world.anna, { lastDay: day('2026-05-31') }))
  })

  test('ends with the register, and is over when somebody is a member again', async () => {
    await must(say(world.anna, { lastDay: day('2026-03-28') }))
    await must(end(day('2026-03-28')))
    expect(await takeBack(world.carla)).toMatchObject({ reason: 'leaver-left', facts: { day: '2026-03-28' } })
    expect(await say(world.carla, { how: 'phone' })).toMatchObject({ reason: 'leaver-left' })
    const leavers = await world.database.read(world.greet, (tx) =>
      leaversOf(tx, world.cooperativeId, day('2026-03-29')),
    )
    expect(leavers).toMatchObject([{ firstName: 'Anna', leftOn: '2026-03-28' }])
    await must(
      world.perform(resumeMembership, world.greet, { memberId: world.anna.memberId, goesOn: 'no' }, newId()),
    )
    expect(await readBy(world.greet)).toBeUndefined()
    // By a trigger, which asks the same clock as the command that set it off.
    expect(
      await world.sql('select taken_back_at from leaving where member_id = $1', [world.anna.memberId]),
    ).toEqual([{ taken_back_at: world.clock().at }])
  })
})

describe('what still stands', () => {
  const draft = () =>
    world.sql(
      `insert into recurring_plan (cooperative_id, id, member_id, business_id, customer_id, every, period, starts_on,
         sends_itself, prices_include_vat, made_at, made_by)
       values ($1, $2, $3, $4, $5, 'month', 'before', '2026-04-01', false, false, now(), $6)`,
      [
        world.cooperativeId,
        newId(),
        world.anna.memberId,
        world.anna.businessId,
        customer,
        world.anna.personId,
      ],
    )
  let customer: string
  beforeEach(async () => {
    customer = newId()
    await world.sql(
      `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by)
       values ($1, $2, $3, 'person', 'Klant', now(), $4)`,
      [world.cooperativeId, customer, world.anna.businessId, world.anna.personId],
    )
  })

  test('is told of who did not say that they stop to who may end a membership, and not to the member', async () => {
    await draft()
    expect(await standsFor(world.anna)).toEqual([])
    for (const who of [world.greet, world.carla])
      expect(await standsFor(who)).toContainEqual(['recurring', 1, null])
    for (const who of [world.bea, world.otto]) expect(await standsFor(who)).toEqual([])
  })

  test('is the same for the member, the administration and the coach, and ticks itself', async () => {
    await draft()
    await must(say(world.anna))
    const stands = [['recurring', 1, null]]
    for (const who of [world.anna, world.greet, world.carla]) expect(await standsFor(who)).toEqual(stands)
    for (const who of [world.bea, world.otto, world.stranger]) expect(await standsFor(who)).toEqual([])
    await world.sql("update recurring_plan set state = 'ended'")
    expect(await standsFor(world.anna)).toEqual([])
  })

  test('amounts are for the member and the administration', async () => {
    await world.sql(
      `insert into pot_request (cooperative_id, id, member_id, purpose, amount, what, asked_by, asked_at)
       values ($1, $2, $3, 'investment', 12500, 'Ladder', $4, now())`,
      [world.cooperativeId, newId(), world.anna.memberId, world.anna.personId],
    )
    await must(say(world.anna))
    expect(await standsFor(world.greet)).toEqual([['pot-requests', 1, 12500n]])
    expect(await standsFor(world.carla)).toEqual([['pot-requests', 1, null]])
  })

  test('hours below zero are told to the member alone, without saying how far', async () => {
    await world.sql(
      `insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by)
       values ($1, $2, $3, $4, 90, now(), $5)`,
      [world.cooperativeId, newId(), world.anna.memberId, world.piet.memberId, world.anna.personId],
    )
    await must(say(world.anna))
    expect(await standsFor(world.anna)).toEqual([['hours-owed', 1, null]])
    for (const who of [world.greet, world.carla]) expect(await standsFor(who)).toEqual([])
  })

  test('the statement of the last month and the word to the case manager stand for who has a benefit', async () => {
    const town = newId()
    await world.sql(
      `insert into municipality values ($1, $2, 'Apeldoorn', 'portal', null, '', 10, now(), $3)`,
      [world.cooperativeId, town, world.greet.personId],
    )
    await world.sql(
      `insert into municipal_client (cooperative_id, member_id, from_day, municipality_id, set_at, set_by)
       values ($1, $2, '2024-01-01', $3, now(), $4)`,
      [world.cooperativeId, world.anna.memberId, town, world.greet.personId],
    )
    await must(say(world.anna))
    expect((await standsFor(world.anna)).map(([kind]) => kind)).toEqual(['last-statement', 'municipality'])
    expect((await standsFor(world.greet)).map(([kind]) => kind)).toEqual(['last-statement'])
    // The database tells of every kind that the road has a sentence for, and of no other.
    const told = await world.database.read(world.anna, (tx) =>
      standingOf(tx, world.anna.memberId, world.clock().at),
    )
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(STANDING_KINDS.toSorted())
  })

  test('whether there is a case manager to be told, and whether they were, is told to nobody else', async () => {
    await must(say(world.anna))
    const kinds = async (who: PersonActor) =>
      (await world.database.read(who, (tx) => standingOf(tx, world.anna.memberId, world.clock().at))).map(
        ({ kind }) => kind,
      )
    for (const who of [world.anna, world.greet, world.carla]) {
      expect(await kinds(who)).not.toContain('municipality')
      expect(await kinds(who)).not.toContain('last-statement')
    }
  })
})
