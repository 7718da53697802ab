/** Entered as a member by mistake: on the day itself it is undone whole, as long as nothing hangs from it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { LETTER, playIn } from './joining-play.fixture.ts'
import { makeMember } from './make-member.ts'
import { undoEnrolment } from './undo-enrolment.ts'

let world: World
let play: ReturnType<typeof playIn>
let id: Id<'application'>
let memberId: Id<'member'>
beforeEach(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules({ trialMonths: 0 })
  ;({ id } = await play.sent({ email: 'ikram@example.org' }))
  await must(play.step(id, 'intake-held'))
  await must(play.step(id, 'permission-granted', { letter: LETTER, note: 'Vier uur per week' }))
  await play.vote(id)
  for (const member of [world.anna, world.piet]) await must(play.cast(member, id, 'yes'))
  await must(play.count(id))
  memberId = await enrols()
})
afterEach(() => world.close())

async function enrols(): Promise<Id<'member'>> {
  const { revision } = (await play.seen(id))!
  const fields = { firstName: 'Ikram', email: 'ikram@example.org', language: 'nl' as const }
  const business = { tradeName: 'Ikram bakt', trade: 'taarten', joinedOn: world.clock().today }
  return must(
    world.perform(makeMember, world.greet, { applicationId: id, revision, ...fields, ...business }, newId()),
  )
}
const undo = async (who = world.greet) => {
  const { revision } = (await play.seen(id))!
  return world.perform(undoEnrolment, who, { applicationId: id, revision, why: 'Verkeerde naam' }, newId())
}
const counts = async () =>
  (
    await world.sql(
      `select (select count(*)::int from member where id = $1) as members,
        (select count(*)::int from member_entry where member_id = $1) as entries,
        (select count(*)::int from person where email = 'ikram@example.org') as people,
        (select count(*)::int from business where trade_name = 'Ikram bakt') as businesses,
        (select count(*)::int from benefit_permission where member_id = $1) as permissions,
        (select count(*)::int from file where letter_of = $1) as letters`,
      [memberId],
    )
  )[0]
const nothing = { members: 0, entries: 0, people: 0, businesses: 0, permissions: 0, letters: 0 }
const all = { members: 1, entries: 1, people: 1, businesses: 1, permissions: 1, letters: 1 }

test('the register says nothing of it, the application stands where it stood, and can make a member anew', async () => {
  expect(await counts()).toEqual(all)
  expect(await undo(world.carla)).toMatchObject({ reason: 'not-permitted' })
  await must(undo())
  expect(await counts()).toEqual(nothing)
  const stands = (await play.seen(id))!
  expect(stands).toMatchObject({ stage: 'admitted', memberId: undefined, endedOn: undefined })
  expect(stands.steps.at(-1)).toMatchObject({ stage: 'member', righted: { why: 'Verkeerde naam' } })
  expect(await undo()).toMatchObject({ reason: 'enrolled-earlier' })
  memberId = await enrols()
  expect(await counts()).toEqual(all)
})

test('not once anything hangs from it', async () => {
  const [{ person_id: personId }] = (await world.sql('select person_id from member where id = $1', [
    memberId,
  ])) as [{ person_id: Id<'person'> }]
  await world.sql(
    `insert into reminder_way (cooperative_id, person_id, way, set_by, set_at) values ($1, $2, 'mail', $2, now())`,
    [world.cooperativeId, personId],
  )
  expect(await undo()).toMatchObject({ reason: 'enrolled-in-use' })
  expect(await counts()).toEqual(all)
  expect((await play.seen(id))!.stage).toBe('member')
})

test('not on another day', async () => {
  world.setNow('2026-03-30T10:00:00Z')
  expect(await undo()).toMatchObject({ reason: 'enrolled-earlier' })
  expect(await counts()).toEqual(all)
})
