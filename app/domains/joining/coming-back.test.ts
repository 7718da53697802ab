/** Who was a member before applies again, and comes back by it; and nobody is a member before the members said yes. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { saidToStop } from '../../../test/said-to-stop.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { endMembership, resumeMembership } from '../members/index.ts'
import { LETTER, playIn } from './joining-play.fixture.ts'
import { makeMember } from './make-member.ts'

let world: World
let play: ReturnType<typeof playIn>
let mia: MemberOfWorld
let id: Id<'application'>
beforeEach(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules({ trialMonths: 0 })
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  await world.sql('update person set email = $1 where id = $2', ['mia@example.org', mia.personId])
  const lastDay = day('2026-03-28')
  await saidToStop(world, mia.memberId, lastDay, world.anna.personId)
  await must(world.perform(endMembership, world.greet, { memberId: mia.memberId, lastDay }, newId()))
})
afterEach(() => world.close())

async function admitted(more: Record<string, string>) {
  ;({ id } = await play.sent(more))
  await must(play.step(id, 'intake-held'))
  await must(play.step(id, 'permission-asked'))
  await must(play.step(id, 'permission-granted', { note: 'mag', letter: LETTER }))
  await play.vote(id)
  for (const member of [world.anna, world.piet]) await must(play.cast(member, id, 'yes'))
  await must(play.count(id))
}

async function make(more: Record<string, unknown> = {}) {
  const given = {
    applicationId: id,
    revision: (await play.seen(id))!.revision,
    firstName: 'Mia',
    email: '',
    language: 'nl' as const,
    joinedOn: world.clock().today,
    tradeName: '',
    trade: '',
    goesOn: 'unsaid' as const,
    ...more,
  }
  return world.perform(makeMember, world.greet, given, newId())
}
const stage = async () => (await play.seen(id))!.stage
const members = () => world.sql(`select id from member where name = 'Mia Kok'`)

test('by their address: asked whether it is the same and the business goes on; then they are back', async () => {
  await admitted({ name: 'M. Kok', email: 'mia@example.org' })
  expect(await make()).toMatchObject({ reason: 'member-before' })
  expect(await make({ was: mia.memberId })).toMatchObject({ reason: 'business-goes-on' })
  expect(await make({ was: mia.memberId, goesOn: 'no', tradeName: 'Mia naait' })).toEqual({
    ok: true,
    value: mia.memberId,
  })
  expect([await stage(), (await members()).length]).toEqual(['member', 1])
  expect(
    await world.sql(
      `select b.trade_name from member_business w join business b on b.id = w.business_id
       where w.member_id = $1 and w.until is null`,
      [mia.memberId],
    ),
  ).toEqual([{ trade_name: 'Mia naait' }])
})

test('without an address: by the same name, however it is typed, who may be somebody else', async () => {
  await admitted({ name: 'mía  kok' })
  expect(await make()).toMatchObject({ reason: 'member-before' })
  expect(await make({ was: 'nobody' })).toMatchObject({ ok: true })
  expect(await stage()).toBe('member')
})

test('who was made a member again meanwhile is not made one twice', async () => {
  await admitted({ name: 'Mia Kok', email: 'mia@example.org' })
  const again = { memberId: mia.memberId, goesOn: 'yes' } as const
  await must(world.perform(resumeMembership, world.greet, again, newId()))
  expect(await make({ was: mia.memberId })).toEqual({ ok: true, value: mia.memberId })
  expect([await stage(), (await members()).length]).toEqual(['member', 1])
})

test('nobody is a member from before the members said yes', async () => {
  await admitted({ name: 'Vera Stem' })
  const { today } = world.clock()
  const early = { joinedOn: addDays(today, -1), firstName: 'Vera' }
  expect(await make(early)).toMatchObject({ reason: 'joined-before-yes', facts: { day: today } })
  expect(await make({ firstName: 'Vera', joinedOn: addDays(today, 1) })).toMatchObject({
    reason: 'joined-in-future',
  })
  expect(await make({ firstName: 'Vera' })).toMatchObject({ ok: true })
})

test('an address that is the account of another makes nobody the other', async () => {
  await admitted({ name: 'Vera Stem', email: 'carla@hier.example' })
  await world.sql('update person set email = $1 where id = $2', ['carla@hier.example', world.carla.personId])
  const given = { firstName: 'Vera', email: 'Carla@Hier.example' }
  expect(await make(given)).toMatchObject({ reason: 'address-known', facts: { name: expect.any(String) } })
  const memberId = await must(make({ ...given, addressOf: 'other' }))
  const [entered] = await world.sql(
    'select p.id, p.email from member m join person p on p.id = m.person_id where m.id = $1',
    [memberId],
  )
  expect(entered).toMatchObject({ email: null })
  expect(entered!['id']).not.toBe(world.carla.personId)
})
