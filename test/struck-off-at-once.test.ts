/** Who is struck off while they press begins nothing new: not a booking, help, a seat, a talk, a gift or a page. */
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askAppointment, announceWorkshop, joinWorkshop } from '../app/domains/appointments/index.ts'
import { bookThing } from '../app/domains/facilities/index.ts'
import { on, thingIn } from '../app/domains/facilities/facilities.fixture.ts'
import { endMembershipWhole } from '../app/domains/leaving/end-membership-whole.ts'
import { beginHelp, putOnBoard } from '../app/domains/mutual-help/index.ts'
import { keepPage } from '../app/domains/shop-window/keep-page.ts'
import { publishPage } from '../app/domains/shop-window/publish-page.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { newId } from './new-id.ts'
import { saidToStop } from './said-to-stop.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from './world.ts'

let world: World
let mia: MemberOfWorld
let room: Id<'thing'>
let workshopId: Id<'workshop'>
let postId: Id<'help-post'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  room = await thingIn(world, { atOnce: 20 })
  const meeting = { title: 'Offertes', about: '', place: 'Werkplein', minutes: 60, places: 5 }
  const startsAt = new Date('2026-03-31T17:00:00Z').getTime()
  workshopId = await must(world.perform(announceWorkshop, world.carla, { ...meeting, startsAt }, newId()))
  postId = await must(world.perform(putOnBoard, world.anna, ASK, newId()))
  const page = { businessId: mia.businessId, name: 'Mia kookt', words: 'Ik kook.', area: '', offers: [] }
  await must(world.perform(keepPage, mia, { ...page, serves: 'people' }, newId()))
})
afterAll(() => world.close())
beforeEach(() => world.sql('update member set left_on = null where id = $1', [mia.memberId]))

const ASK = { kind: 'ask', what: 'mijn fiets maken', skill: '', forWhom: '', neededOn: null } as const
const booking = () => ({ thingId: room, ...on('2026-04-02', 20, 24), price: 0n })

/** What comes of what is pressed while another connection strikes Mia off, and says so a moment later. */
async function whileStruckOff(
  press: () => Promise<{ ok: boolean; reason?: string }>,
  lastDay = '2026-03-28',
) {
  const office = new pg.Client({ connectionString: world.ownerUrl })
  await office.connect()
  await office.query('begin')
  await office.query('update member set left_on = $2 where id = $1', [mia.memberId, lastDay])
  const pressed = press()
  await setTimeout(200)
  await office.query('commit')
  await office.end()
  const result = await pressed
  return result.ok ? 'ok' : result.reason
}

const PRESSED: Record<string, () => Promise<{ ok: boolean; reason?: string }>> = {
  'a booking': () => world.perform(bookThing, mia, booking(), newId()),
  'an ask': () => world.perform(putOnBoard, mia, ASK, newId()),
  'a promise': () => world.perform(beginHelp, mia, { postId, word: '' }, newId()),
  'a seat': () => world.perform(joinWorkshop, mia, { workshopId, memberId: mia.memberId }, newId()),
  'a talk': () =>
    world.perform(askAppointment, mia, { coachId: world.carla.personId, topic: 'Plan', word: '' }, newId()),
  'a page in the shop window': () => world.perform(publishPage, mia, { businessId: mia.businessId }, newId()),
}

for (const [what, press] of Object.entries(PRESSED))
  test(`${what} is not begun by who is struck off meanwhile, and is by who is not`, async () => {
    expect(await whileStruckOff(press)).toBe('member-gone')
    await world.sql('update member set left_on = null where id = $1', [mia.memberId])
    expect(await press()).toMatchObject({ ok: true })
  })

test('help is not begun with who is struck off meanwhile either', async () => {
  const theirs = await must(world.perform(putOnBoard, mia, { ...ASK, what: 'mijn hek' }, newId()))
  const answer = () => world.perform(beginHelp, world.anna, { postId: theirs, word: '' }, newId())
  expect(await whileStruckOff(answer)).toBe('member-gone')
})

test('a booking after a last day that is still to come is refused', async () => {
  const later = () => world.perform(bookThing, mia, { ...booking(), ...on('2026-04-03', 20, 24) }, newId())
  expect(await whileStruckOff(later, '2026-04-02')).toBe('member-gone')
})

test('what began just before it is let go of with the membership', async () => {
  const many = Array.from({ length: 6 }, (_, n) => ({ ...booking(), ...on(`2026-04-${10 + n}`, 20, 24) }))
  const end = { memberId: mia.memberId, lastDay: day('2026-03-28') }
  await saidToStop(world, mia.memberId, '2026-03-28', world.carla.personId)
  const [ended, ...booked] = await Promise.all([
    world.perform(endMembershipWhole, world.greet, end, newId()),
    ...many.map((one) => world.perform(bookThing, mia, one, newId())),
  ])
  expect(ended).toMatchObject({ ok: true })
  // Who comes after it has no role either, and is told in the words of that.
  const refused = ['member-gone', 'booking-not-a-member', 'thing-not-found']
  for (const one of booked) if (!one.ok) expect(refused).toContain(one.reason)
  const left = await world.sql(
    `select from thing_booking where member_id = $1 and ended_at is null and from_at > '2026-04-09'`,
    [mia.memberId],
  )
  expect(left.length).toBe(0)
})
