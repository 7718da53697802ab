/** Who votes and when it can be counted: the program and the database say the same. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { playIn } from './joining-play.fixture.ts'
import { BALLOTS, voteStands } from './vote.ts'
import { ballotsCast, insertBallot, votesToCount } from './vote.db.ts'

let world: World
let play: ReturnType<typeof playIn>
let id: Id<'application'>
const CLOSES = day('2026-04-05')
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
  id = (await play.permitted()).id
  await play.vote(id, CLOSES)
})
afterAll(() => world.close())

const anyMember = fc.record({
  since: fc.constantFrom('2015-01-01', '2026-03-28', '2026-03-29', '2026-03-30'),
  answer: fc.option(fc.constantFrom(...BALLOTS)),
})

test('whoever votes by the one votes by the other, and it can be counted by both at once', async () => {
  await fc.assert(
    fc.asyncProperty(anyMember, anyMember, async (anna, piet) => {
      await world.sql('delete from admission_ballot where application_id = $1', [id])
      world.setNow('2026-03-31T10:00:00Z')
      for (const [who, { since, answer }] of [[world.anna, anna] as const, [world.piet, piet] as const]) {
        await world.sql('update member set joined_on = $1 where id = $2', [since, who.memberId])
        if (answer === null) continue
        const back = new Error('taken back')
        const said = await as(world, who, async (tx) => {
          const ballot = { applicationId: id, memberId: who.memberId, answer, at: world.clock().at }
          await insertBallot(tx, world.cooperativeId, ballot)
          throw back
        }).catch((error: Error) => error)
        if (said !== back) expect(said).toMatchObject({ code: '23001' })
        expect((await play.cast(who, id, answer)).ok).toBe(said === back)
      }
      for (const today of [CLOSES, addDays(CLOSES, 1)]) {
        world.setNow(`${today}T10:00:00Z`)
        const { counted, ...cast } = await world.database.read(world.carla, (tx) =>
          ballotsCast(tx, id, today),
        )
        const ofAll = await world.database.read(world.carla, votesToCount)
        expect(ofAll).toEqual(new Map([[id, { ...cast, closesOn: CLOSES }]]))
        expect(counted !== undefined).toBe(voteStands({ closesOn: CLOSES }, cast, [], today) === 'to-count')
      }
    }),
    { numRuns: 25 },
  )
})
