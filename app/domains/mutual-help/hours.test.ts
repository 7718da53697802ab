/** Hours for each other: what both say moves, all accounts are zero together, and nobody falls below the limit. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { answerHelp } from './answer-help.ts'
import { beginHelp } from './begin-help.ts'
import { giveHours } from './give-hours.ts'
import { accountInFull } from './hours.db.ts'
import { accountOf, afterDone } from './hours.ts'
import { begun } from './promise.fixture.ts'
import { putOnBoard } from './put-on-board.ts'
import { setHours } from './set-hours.ts'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterAll(() => world.close())

const minutesOf = (who: MemberOfWorld) =>
  as<number>(world, who, async (tx) => (await accountInFull(tx, world.cooperativeId, who.memberId)).balance)
const set = (counted: boolean, below: number, by: PersonActor = world.bea) =>
  world.perform(setHours, by, { counted, below }, newId())
const say = async (by: PersonActor, promiseId: Id<'help-promise'>, minutes?: number) => {
  const input = { promiseId, says: 'done', word: '', minutes } as const
  const answer = await world.perform(answerHelp, by, input, newId())
  return answer.ok ? 'ok' : answer.reason
}
const give = async (by: PersonActor, to: MemberOfWorld, minutes: number) => {
  const gift = { toId: to.memberId, minutes, word: '' }
  const answer = await world.perform(giveHours, by, gift, newId())
  return answer.ok ? 'ok' : answer.reason
}
/** One asks, the other helps, and both agreed. */
async function agreed(helper: MemberOfWorld, helped: MemberOfWorld): Promise<Id<'help-promise'>> {
  const said = {
    kind: 'ask',
    what: 'iets tillen',
    skill: '',
    forWhom: '',
    neededOn: null,
  } as const
  const postId = await must(world.perform(putOnBoard, helped, said, newId()))
  const input = { postId, word: '' }
  const promiseId = await must(world.perform(beginHelp, helper, input, newId()))
  await must(world.perform(answerHelp, helped, { promiseId, says: 'yes', word: '' }, newId()))
  return promiseId
}
async function helped(helper: MemberOfWorld, whom: MemberOfWorld, minutes: number) {
  const promise = await agreed(helper, whom)
  await say(helper, promise, minutes)
  return say(whom, promise, minutes)
}

describe('what both say', () => {
  test('another number asks the other anew; the same number is done', () => {
    const promise = { ...begun(), agreedAt: new Date() }
    const { helperId, helpedId } = promise
    const first = afterDone(promise, helperId, 120)
    expect(first).toEqual({ helperDone: true, helpedDone: false, minutes: 120 })
    const after = { ...promise, helperDoneAt: new Date(), minutes: 120 }
    expect(afterDone(after, helpedId, 90)).toEqual({ helperDone: false, helpedDone: true, minutes: 90 })
    expect(afterDone(after, helpedId, 120)).toEqual({ helperDone: true, helpedDone: true, minutes: 120 })
  })

  test('all accounts together are zero, whoever gives what to whom', () => {
    const who = ['a', 'b', 'c', 'd'] as Id<'member'>[]
    const transfer = fc.record({
      fromId: fc.constantFrom(...who),
      toId: fc.constantFrom(...who),
      minutes: fc.integer({ min: 1, max: 6000 }),
    })
    fc.assert(
      fc.property(fc.array(transfer), (all) => {
        const between = all.filter(({ fromId, toId }) => fromId !== toId)
        expect(who.reduce((sum, one) => sum + accountOf(one, between), 0)).toBe(0)
      }),
    )
  })
})

test('are not kept until the board says so; help goes on without them', async () => {
  expect(await helped(world.piet, world.anna, 60)).toBe('ok')
  expect(await minutesOf(world.piet)).toBe(0)
  expect(await give(world.anna, world.piet, 10)).toBe('help-hours-off')
  expect((await set(true, 600, world.carla)).ok).toBe(false)
  expect((await set(true, 600)).ok).toBe(true)
})

test('move from who was helped to who helped, once both said the same', async () => {
  const promise = await agreed(world.piet, world.anna)
  expect(await say(world.piet, promise, 120)).toBe('ok')
  expect(await say(world.anna, promise, 90)).toBe('ok')
  expect(await minutesOf(world.piet)).toBe(0)
  expect(await say(world.anna, promise, 90)).toBe('help-answered')
  expect(await say(world.piet, promise, 90)).toBe('ok')
  expect([await minutesOf(world.piet), await minutesOf(world.anna)]).toEqual([90, -90])
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('go no further below zero than the board said; zero is a gift', async () => {
  const promise = await agreed(mia, world.anna)
  expect(await say(mia, promise, 511)).toBe('help-hours-limit')
  expect(await say(mia, promise, 0)).toBe('ok')
  expect(await say(world.anna, promise, 0)).toBe('ok')
  expect(await helped(mia, world.anna, 510)).toBe('ok')
  expect(await minutesOf(world.anna)).toBe(-600)
})

test('are given away as far as there are, and not two times at once', async () => {
  expect(await give(world.anna, mia, 1)).toBe('help-hours-too-few')
  expect(await give(mia, mia, 1)).toBe('help-with-whom')
  expect(await give(mia, world.piet, 0)).toBe('help-hours-none')
  const both = await Promise.all([give(mia, world.piet, 300), give(mia, world.anna, 300)])
  expect(both.toSorted()).toEqual(['help-hours-too-few', 'ok'])
  expect(await minutesOf(mia)).toBe(210)
})

test('a municipality that says no keeps its members out, and nobody else', async () => {
  const town = newId()
  const here = [world.cooperativeId, world.greet.personId]
  await world.sql(
    `insert into municipality (cooperative_id, id, name, delivery, added_at, added_by)
     values ($1, $3, 'Proefdorp', 'portal', now(), $2)`,
    [...here, town],
  )
  await world.sql(
    `insert into municipal_client (cooperative_id, member_id, from_day, municipality_id, set_at, set_by)
     values ($1, $4, '2015-01-01', $3, now(), $2)`,
    [...here, town, mia.memberId],
  )
  await world.sql(
    `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, policy, proposed_at,
       proposed_by, confirmed_at, confirmed_by)
     values ($1, $4, $3, 1, '2015-01-01', '{"hoursForEachOther": "no"}', now(), $2, now(), $5)`,
    [...here, town, newId(), world.bea.personId],
  )
  expect(await give(mia, world.piet, 10)).toBe('help-hours-off')
  expect(await helped(mia, world.piet, 60)).toBe('ok')
  expect(await minutesOf(mia)).toBe(210)
  expect(await helped(world.piet, world.anna, 0)).toBe('ok')
})

test('the database refuses what both did not say, and what is not one’s own to give', async () => {
  const promise = await agreed(world.piet, world.anna)
  await say(world.piet, promise, 30)
  const force = (
    who: PersonActor,
    from: MemberOfWorld,
    to: MemberOfWorld,
    minutes: number,
    about: string | null,
  ) =>
    as(world, who, (tx) =>
      sql`insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, promise_id,
          moved_at, moved_by)
        values (${world.cooperativeId}, ${newId()}, ${from.memberId}, ${to.memberId}, ${minutes}, ${about}, now(),
          ${who.personId})`.execute(tx),
    )
  await expect(force(world.piet, world.anna, world.piet, 30, promise)).rejects.toThrow('as both said')
  await expect(force(world.piet, world.anna, world.piet, 30, null)).rejects.toThrow('as both said')
  await expect(force(world.anna, world.anna, world.piet, 30, null)).rejects.toThrow('below its limit')
  await expect(force(world.piet, world.piet, world.piet, 30, null)).rejects.toThrow('check constraint')
  const total =
    await world.sql(`select sum(case when t.to_member_id = m.id then t.minutes else -t.minutes end)::int as n
    from member m join help_transfer t on m.id in (t.from_member_id, t.to_member_id)`)
  expect(total).toEqual([{ n: 0 }])
})
