/** Hours that a member gives while somebody sits beside them: they move with the yes of the other. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { Id } from '../../values/id.ts'
import { answerGift } from './answer-gift.ts'
import type { GiftAnswer } from './gift.ts'
import { giveHours } from './give-hours.ts'
import { accountInFull } from './hours.db.ts'
import { setHours } from './set-hours.ts'

let world: World
let karel: MemberOfWorld
let mia: MemberOfWorld
/** Carla sits beside Karel. */
let beside: PersonActor
beforeAll(async () => {
  world = await smallWorld()
  karel = await oneMoreMember(world, 'Karel Brouwer', 'Karel klust')
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
  // What Karel has: of help that was done, as the owner writes it.
  await world.sql(
    `insert into duty (cooperative_id, id, name, begins, minutes, made_at, made_by)
     values ($1, $2, 'Gastheer', '10:00', 300, now(), $3)`,
    [world.cooperativeId, '0190a000-0000-7000-8000-000000000001', world.greet.personId],
  )
  await world.sql(
    `insert into duty_turn (cooperative_id, duty_id, on_day, member_id, said_by, said_at, done_at)
     values ($1, '0190a000-0000-7000-8000-000000000001', '2026-03-05', $2, $3, now(), now())`,
    [world.cooperativeId, karel.memberId, world.greet.personId],
  )
  await world.sql(
    `insert into help_transfer (cooperative_id, id, to_member_id, minutes, duty_id, duty_day, moved_at, moved_by)
     values ($1, gen_random_uuid(), $2, 300, '0190a000-0000-7000-8000-000000000001', '2026-03-05', now(), $3)`,
    [world.cooperativeId, karel.memberId, world.greet.personId],
  )
  beside = await sitsBeside(world.carla, karel)
})
afterAll(() => world.close())

/** Somebody of the office works on behalf of a member, for the hour that now is. */
async function sitsBeside(doer: PersonActor, member: MemberOfWorld): Promise<PersonActor> {
  const behalf = { id: newId<'on-behalf'>(), doer: doer.personId }
  await world.sql(
    `insert into on_behalf (cooperative_id, id, person_id, by_person, session_id, way, begun_at, until)
     values ($1, $2, $3, $4, gen_random_uuid(), 'card', now() - interval '10 minutes', now() + interval '40 minutes')`,
    [world.cooperativeId, behalf.id, member.personId, doer.personId],
  )
  return { ...member, roles: ['member'], behalf }
}
const minutesOf = (who: MemberOfWorld) =>
  as<number>(world, who, async (tx) => (await accountInFull(tx, world.cooperativeId, who.memberId)).balance)
const give = (by: PersonActor, to: MemberOfWorld, minutes: number) =>
  world.perform(giveHours, by, { toId: to.memberId, minutes, word: 'Voor de soep' }, newId())
const offered = async (to: MemberOfWorld, minutes: number, by: PersonActor = beside) =>
  (await must(give(by, to, minutes))) as Id<'help-gift'>
const say = async (by: PersonActor, giftId: Id<'help-gift'>, answer: GiftAnswer) => {
  const said = await world.perform(answerGift, by, { giftId, answer }, newId())
  return said.ok ? 'ok' : said.reason
}

test('nothing moves until who gets them says yes; then it moves once, and is told to the member', async () => {
  const gift = await offered(mia, 120)
  expect(await minutesOf(mia)).toBe(0)
  expect([await say(beside, gift, 'yes'), await say(world.anna, gift, 'yes')]).toEqual([
    'help-answered',
    'help-not-found',
  ])
  const both = await Promise.all([say(mia, gift, 'yes'), say(mia, gift, 'yes')])
  expect(both.toSorted()).toEqual(['help-answered', 'ok'])
  expect([await minutesOf(mia), await minutesOf(karel)]).toEqual([120, 180])
  const deeds = await world.sql(`select what from on_behalf_deed`)
  expect(deeds).toContainEqual({ what: 'hours-offered' })
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('a no, or taken back by the member, moves nothing; no second word', async () => {
  const refused = await offered(mia, 60)
  expect([await say(mia, refused, 'no'), await say(mia, refused, 'yes')]).toEqual(['ok', 'help-answered'])
  const back = await offered(mia, 60)
  expect([await say(karel, back, 'taken-back'), await say(mia, back, 'yes')]).toEqual(['ok', 'help-answered'])
  expect(await minutesOf(karel)).toBe(180)
})

test('what is no longer there is not given; what one has not, is not offered', async () => {
  const [one, other] = [await offered(mia, 180), await offered(world.anna, 180)]
  expect(await say(mia, one, 'yes')).toBe('ok')
  expect(await say(world.anna, other, 'yes')).toBe('help-gift-gone')
  const none = await give(beside, mia, 1)
  expect(none.ok ? 'ok' : none.reason).toBe('help-hours-too-few')
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('the hands that wrote it say no yes to it, beside whomever they sit; others may', async () => {
  await must(give(mia, karel, 200))
  const [first, second] = [await offered(mia, 10), await offered(mia, 20)]
  const sameHands = await sitsBeside(world.carla, mia)
  expect(await say(sameHands, first, 'yes')).toBe('help-answered')
  const otherHands = await sitsBeside(world.greet, mia)
  expect(await say(otherHands, second, 'yes')).toBe('ok')
  expect(await say(mia, first, 'yes')).toBe('ok')
})

test('the database refuses the same: a gift at once by other hands, and a yes by the hands that wrote it', async () => {
  const at = [world.cooperativeId, karel.memberId, mia.memberId] as const
  const straight = as(world, beside, (tx) =>
    sql`insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by)
      values (${at[0]}, ${newId()}, ${at[1]}, ${at[2]}, 5, now(), ${karel.personId})`.execute(tx),
  )
  await expect(straight).rejects.toThrow('as both said, or as a gift')
  const gift = await offered(mia, 15)
  const moved = as(world, mia, (tx) =>
    sql`insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, gift_id,
        moved_at, moved_by)
      values (${at[0]}, ${newId()}, ${at[1]}, ${at[2]}, 15, ${gift}, now(), ${mia.personId})`.execute(tx),
  )
  await expect(moved).rejects.toThrow('as both said, or as a gift')
  const answer = (by: PersonActor) =>
    as(world, by, (tx) =>
      sql`update help_gift set answer = 'yes', answered_at = now() where id = ${gift}`.execute(tx),
    )
  await expect(answer(karel)).rejects.toThrow('who gets them says yes')
  await expect(answer(await sitsBeside(world.carla, mia))).rejects.toThrow('who gets them says yes')
})
