/** One question before a booking, a turn and a day of help: what else stands in the agenda of the member then. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { on, thingIn } from '../../facilities/facilities.fixture.ts'
import { bookThing } from '../../facilities/index.ts'
import { bookingsInAgenda, facilityRoutes } from '../../facilities/routes.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { answerHelp } from '../answer-help.ts'
import { beginHelp } from '../begin-help.ts'
import { putOnBoard } from '../put-on-board.ts'
import { keepDuty } from '../rota/keep-duty.ts'
import { keepTurnOf } from '../rota/keep-turn.ts'
import { helpInAgenda, helpRoutes, turnsInAgenda } from '../routes.ts'

let world: PageWorld
let turn: string
let room: string
let roomId: Id<'thing'>
const looked = {
  parts: [turnsInAgenda, helpInAgenda, bookingsInAgenda],
  get database() {
    return world.database
  },
}
beforeAll(async () => {
  world = await pageWorld([...helpRoutes(looked), ...facilityRoutes(looked)])
  // A Monday; Anna is host on Thursday from 9.30 until 12.30.
  world.setNow('2026-03-02T09:00:00Z')
  const times = { begins: 570, minutes: 180 }
  const duty = { dutyId: null, name: 'Gastheer', asks: '', skill: '', weekdays: [4], ...times, ended: false }
  const dutyId = await must(world.perform(keepDuty, world.carla, duty, newId()))
  const given = { dutyId, on: day('2026-03-05'), says: 'give', memberId: world.anna.memberId } as const
  await must(world.perform(keepTurnOf, world.carla, given, newId()))
  turn = `/gildehuis/hulp/rooster/${dutyId}`
  roomId = await thingIn(world)
  room = `/gildehuis/spullen/${roomId}`
})
afterAll(() => world.close())

const post = async (who: PersonActor, path: string, fields: Record<string, string>) => {
  const answer = await world.post(who, path, { commandId: newId(), ...fields })
  return { ...answer, html: answer.html.replace(/\u00a0/g, ' ') }
}
const thursday = { dayDay: '5', dayMonth: '3', dayYear: '2026' }
const THERE = 'Dan staat er al in je agenda: Gastheer (donderdag 5 maart'

test('a booking over one’s own turn is asked once more, also when it costs nothing; beside it, it is not', async () => {
  const over = { ...thursday, from: '22', until: '26' }
  const asked = await post(world.anna, room, over)
  expect([asked.status, asked.html.includes(THERE)]).toEqual([200, true])
  expect((await world.sql('select 1 from thing_booking')).length).toBe(0)
  expect((await post(world.anna, room, { ...over, intent: 'sure' })).status).toBe(303)
  expect((await post(world.anna, room, { ...thursday, from: '26', until: '28' })).status).toBe(303)
})

test('who books for a member reads that there is something, not what', async () => {
  const asked = await post(world.greet, room, {
    ...thursday,
    from: '20',
    until: '22',
    member: world.anna.memberId,
  })
  expect([asked.status, asked.html.includes('Dan kan Anna de Vries misschien niet')]).toEqual([200, true])
  expect(asked.html).not.toContain('Gastheer')
})

test('a turn says it before one takes it, and is not in its own way', async () => {
  const booked = { thingId: roomId, price: 0n, ...on('2026-03-12', 20, 24) }
  await must(world.perform(bookThing, world.anna, booked, newId()))
  const page = async (date: string) => (await world.get(world.anna, `${turn}/${date}`)).html
  expect(await page('2026-03-12')).toContain('Dan staat er al in je agenda: Vergaderruimte')
  expect(await page('2026-03-19')).not.toContain('Dan staat er al')
  expect(await page('2026-03-05')).not.toContain('agenda: Gastheer')
})

test('so does a day for help, for who proposes it', async () => {
  const ask = { kind: 'ask', what: 'iets tillen', skill: '', forWhom: '', neededOn: null } as const
  const postId = await must(world.perform(putOnBoard, world.piet, ask, newId()))
  const promiseId = await must(world.perform(beginHelp, world.anna, { postId, word: '' }, newId()))
  await must(world.perform(answerHelp, world.piet, { promiseId, says: 'yes', word: '' }, newId()))
  const form = `/gildehuis/hulp/${postId}/${promiseId}/dag`
  const proposed = { ...thursday, time: '10:00', hours: '1', place: '' }
  const asked = await post(world.anna, form, proposed)
  expect([asked.status, asked.html.includes(THERE), asked.html.includes('Ja, stel dit voor')]).toEqual([
    200,
    true,
    true,
  ])
  expect((await post(world.piet, form, { ...proposed, time: '8:00' })).status).toBe(303)
  const { status } = await post(world.anna, form, { ...proposed, intent: 'sure', how: 'told' })
  expect(status).toBe(303)
})
