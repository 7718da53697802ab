/** What a member shares ends with the membership, and coming back opens nothing again. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { saidToStop } from '../../../../test/said-to-stop.ts'
import { as, must, oneMoreMember, smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { endMembership } from '../../members/index.ts'
import { resumeMembership } from '../../members/resume-membership.ts'
import { consentsOf } from './consent.db.ts'
import { giveConsent } from './give-consent.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

test('what was shared as a member is over when they leave, and stays over when they come back', async () => {
  const mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  const { memberId } = mia
  const share = () =>
    world.perform(
      giveConsent,
      mia,
      { personId: world.carla.personId, purpose: 'coach', fields: ['household'] },
      newId(),
    )
  const carlaReads = () =>
    as(world, world.carla, async (tx) => {
      const { rows } = await sql`select shared_with_me('household')`.execute(tx)
      return rows.length
    })
  await must(share())
  expect(await carlaReads()).toBe(1)
  await saidToStop(world, memberId, '2026-03-28', world.carla.personId)
  await must(world.perform(endMembership, world.greet, { memberId, lastDay: day('2026-03-28') }, newId()))
  expect(await carlaReads()).toBe(0)
  await must(world.perform(resumeMembership, world.greet, { memberId, goesOn: 'yes' }, newId()))
  expect(await carlaReads()).toBe(0)
  const given = await world.database.read(mia, (tx) => consentsOf(tx, mia.cooperativeId, memberId))
  expect(given).toMatchObject([{ endedBy: 'leaving' }])
  expect(given[0]!.revokedAt).toBeDefined()
  await must(share())
  expect(await carlaReads()).toBe(1)
})
