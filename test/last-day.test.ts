/** The last day is a whole day: on it somebody is a member in everything, and the day after in nothing. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { membersToAdd } from '../app/domains/appointments/pages/members-to-add.ts'
import { bookThing } from '../app/domains/facilities/index.ts'
import { on, thingIn } from '../app/domains/facilities/facilities.fixture.ts'
import { askInsideJob } from '../app/domains/inside/ask-inside-job.ts'
import { playIn } from '../app/domains/joining/joining-play.fixture.ts'
import { isMemberOn, membersOf, type Member } from '../app/domains/members/index.ts'
import { postsOnBoard } from '../app/domains/mutual-help/help-post.db.ts'
import { giveHours } from '../app/domains/mutual-help/give-hours.ts'
import { beginHelp, putOnBoard, setHours, whoDoesIt } from '../app/domains/mutual-help/index.ts'
import { fitsNow } from '../app/domains/sales/check-new-split.ts'
import { namesToDivide } from '../app/domains/sales/pages/names-to-divide.ts'
import { day } from '../app/values/day.ts'
import { newId } from './new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from './world.ts'

const LAST_DAY = '2026-03-29'
const ON_IT = `${LAST_DAY}T10:00:00Z`
const AFTER_IT = '2026-03-30T10:00:00Z'

let world: World
let mia: MemberOfWorld
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
  await world.sql('update member set left_on = $1 where id = $2', [LAST_DAY, mia.memberId])
})
afterAll(() => world.close())
beforeEach(() => world.setNow(ON_IT))

const reason = async (done: Promise<{ ok: boolean; reason?: string }>) => (await done).reason
/** What it answers on the last day itself, and the day after. */
const onAndAfter = async <T>(asks: () => Promise<T>) => {
  const onIt = await asks()
  world.setNow(AFTER_IT)
  return [onIt, await asks()]
}

test('of a thing: it is booked for a time on the last day, and not for one after it', async () => {
  const room = await thingIn(world)
  const book = (date: string, from: number) =>
    reason(
      world.perform(
        bookThing,
        world.greet,
        { thingId: room, ...on(date, from, from + 2), price: 0n, memberId: mia.memberId },
        newId(),
      ),
    )
  expect([await book(LAST_DAY, 36), await book('2026-03-30', 36)]).toEqual([
    undefined,
    'booking-not-a-member',
  ])
})

test('of help: a post stands on the board, help is begun and hours are given', async () => {
  const ask = { kind: 'ask', what: 'een kast tillen', skill: '', forWhom: '', neededOn: null } as const
  const posts = [
    await must(world.perform(putOnBoard, mia, ask, newId())),
    await must(world.perform(putOnBoard, mia, { ...ask, what: 'een fiets maken' }, newId())),
  ]
  const board = () =>
    as(
      world,
      world.anna,
      async (tx) =>
        (await postsOnBoard(tx, world.cooperativeId, { kind: 'ask', not: undefined }, world.clock().today, 9))
          .length,
    )
  expect(await onAndAfter(board)).toEqual([2, 0])
  world.setNow(ON_IT)
  const begin = () =>
    reason(world.perform(beginHelp, world.anna, { postId: posts.pop()!, word: '' }, newId()))
  expect(await onAndAfter(begin)).toEqual([undefined, 'help-off-board'])
  world.setNow(ON_IT)
  const give = () =>
    reason(world.perform(giveHours, world.anna, { toId: mia.memberId, minutes: 10, word: '' }, newId()))
  // Refused on the day itself only because Anna has no hours to give.
  expect(await onAndAfter(give)).toEqual(['help-hours-too-few', 'help-with-whom'])
})

test('of a vote: they cast theirs', async () => {
  const { rules, permitted, vote, cast } = playIn(world)
  await rules()
  const [first, second] = [await permitted(), await permitted()]
  await vote(first.id)
  await vote(second.id)
  const ids = [second.id, first.id]
  expect(await onAndAfter(() => reason(cast(mia, ids.pop()!, 'yes')))).toEqual([undefined, 'no-vote-here'])
})

test('of money: an invoice is divided with them, and work for each other is asked of them', async () => {
  const split = {
    by: 'percent',
    parts: [
      { memberId: world.anna.memberId, basisPoints: 5000 },
      { memberId: mia.memberId, basisPoints: 5000 },
    ],
  } as const
  const work = { memberId: world.anna.memberId, lines: [], net: 100_00n, vat: [] }
  const fits = () =>
    as(world, world.anna, async (tx) => {
      const done = await fitsNow(tx, split, work, world.clock().today)
      return done.ok ? undefined : done.reason
    })
  expect(await onAndAfter(fits)).toEqual([undefined, 'split-member-gone'])
  world.setNow(ON_IT)
  const names = () =>
    as(world, world.anna, async (tx) => (await namesToDivide(tx, [], world.clock().today)).has(mia.memberId))
  expect(await onAndAfter(names)).toEqual([true, false])
  world.setNow(ON_IT)
  const job = { amount: 100n, purpose: 'investment', what: 'Een logo', workedOn: day('2026-03-27') } as const
  const asked = () =>
    reason(world.perform(askInsideJob, world.anna, { ...job, earnerId: mia.memberId }, newId()))
  expect(await onAndAfter(asked)).toEqual([undefined, 'inside-with-whom'])
})

test('in lists: who can be signed up, written for, or found by what they do', async () => {
  const { cooperativeId, greet, anna } = world
  const members = () => as<Member[]>(world, greet, (tx) => membersOf(tx, cooperativeId))
  const there = async () => {
    const { today } = world.clock()
    const mias = (await members()).filter(({ id }) => id === mia.memberId)
    return [mias.every((one) => isMemberOn(one, today)), membersToAdd(mias, [], { today, on: today }).length]
  }
  expect(await onAndAfter(there)).toEqual([
    [true, 1],
    [false, 0],
  ])
  world.setNow(ON_IT)
  await world.sql('update member_business set until = $1 where member_id = $2', [LAST_DAY, mia.memberId])
  const found = () =>
    as(world, anna, async (tx) => (await whoDoesIt(tx, 'kookt', world.clock().today)).length)
  expect(await onAndAfter(found)).toEqual([1, 0])
})

test('the database says the same of each day as the program', async () => {
  for (const [joined, last] of [
    ['2026-03-28', '2026-03-30'],
    ['2026-03-29', '2026-03-29'],
    ['2026-03-28', null],
  ] as const)
    for (const date of ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31']) {
      const [said] = await world.sql('select is_member_on($1, $2, $3) as here', [joined, last, date])
      const member = { joinedOn: day(joined), leftOn: last === null ? undefined : day(last) }
      expect([date, said!['here']]).toEqual([date, isMemberOn(member, day(date))])
    }
})
