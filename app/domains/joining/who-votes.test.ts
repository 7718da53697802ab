/** Who votes on an application is who stood in the register when the vote began. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { addMember } from '../members/index.ts'
import { playIn } from './joining-play.fixture.ts'

let world: World
let play: ReturnType<typeof playIn>
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
})
afterAll(() => world.close())

test('who is written in later, or whose day is changed, is no voter more or less in what goes on', async () => {
  const { id } = await play.permitted()
  await play.vote(id)
  const says = (who: MemberOfWorld, joinedOn: string) =>
    world.sql('update member set joined_on = $2, entered_at = $3 where id = $1', [
      who.memberId,
      joinedOn,
      new Date('2026-03-30T10:00:00Z'),
    ])
  world.setNow('2026-03-30T10:00:00Z')
  const kees = { name: 'Kees Neus', firstName: 'Kees', email: '', tradeName: '', trade: '' }
  const written = { ...kees, language: 'nl', joinedOn: day('2015-01-01') } as const
  const { memberId } = await must(world.perform(addMember, world.greet, written, newId()))
  await says(world.piet, '2026-03-30')
  const voters = await world.sql('select voter from voters_of($1, $2) voter', [world.cooperativeId, id])
  expect(voters.map(({ voter }) => voter)).not.toContain(memberId)
  expect(voters.map(({ voter }) => voter)).toContain(world.piet.memberId)
  await must(play.cast(world.piet, id, 'abstain'))
  await must(play.cast(world.anna, id, 'yes'))
  expect(await must(play.count(id))).toBe('admitted')
})
