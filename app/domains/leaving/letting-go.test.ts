/** Ending a membership lets go of what still stands: each domain of its own, all of it or nothing. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { saidToStop } from '../../../test/said-to-stop.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { announceWorkshop, joinWorkshop, proposeAppointment } from '../appointments/index.ts'
import { bookThing } from '../facilities/index.ts'
import { on, thingIn } from '../facilities/facilities.fixture.ts'
import { editMember, LET_GO_KINDS } from '../members/index.ts'
import type { LetGoKind } from '../members/letting-go.ts'
import { noteToldOfEnd } from '../members/note-told-of-end.ts'
import { membersToTell } from '../members/told-of-end.db.ts'
import { answerHelp, beginHelp, putOnBoard } from '../mutual-help/index.ts'
import { endMembershipWhole, LETTING_GO } from './end-membership-whole.ts'
import { leavingJobs } from './jobs.ts'
import { mailEndedJob } from './mail-leaving-job.ts'
import { STANDING_KINDS, type StandingKind } from './road.ts'

let world: World
let mia: MemberOfWorld
beforeEach(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
}, 60_000)
afterEach(() => world.close())

const end = async (lastDay = '2026-03-28', who: PersonActor = world.greet) => {
  await saidToStop(world, world.anna.memberId, lastDay, world.carla.personId)
  return endOnly(lastDay, who)
}
const endOnly = (lastDay: string, who: PersonActor) =>
  world.perform(endMembershipWhole, who, { memberId: world.anna.memberId, lastDay: day(lastDay) }, newId())
const counts = async (who: PersonActor = world.greet) => {
  const leaves = { cooperativeId: world.cooperativeId, memberId: world.anna.memberId }
  const all: Partial<Record<LetGoKind, number>> = {}
  await world.database.read(who, async (tx) => {
    for (const one of LETTING_GO) Object.assign(all, await one.count(tx, leaves, world.clock()))
  })
  return all
}
const post = (who: MemberOfWorld, kind: 'ask' | 'offer', what: string) =>
  must(world.perform(putOnBoard, who, { kind, what, skill: '', forWhom: '', neededOn: null }, newId()))
const help = async (postId: Id<'help-post'>, who: MemberOfWorld) =>
  must(world.perform(beginHelp, who, { postId, word: '' }, newId()))
const says = (promiseId: Id<'help-promise'>, who: MemberOfWorld, what: 'yes' | 'done') =>
  must(world.perform(answerHelp, who, { promiseId, says: what, word: '' }, newId()))

/** One of everything that may stand of Anna. */
async function everythingStands() {
  const room = await thingIn(world)
  const booking = await must(
    world.perform(bookThing, world.anna, { thingId: room, ...on('2026-04-02', 20, 24), price: 0n }, newId()),
  )
  const talk = { memberId: world.anna.memberId, topic: 'Hoe gaat het', place: '', minutes: 30 }
  const times = [new Date('2026-03-30T08:00:00Z').getTime()]
  await must(world.perform(proposeAppointment, world.carla, { ...talk, times, agreed: false }, newId()))
  const meeting = { title: 'Offertes', about: '', place: 'Werkplein', minutes: 60, places: 1 }
  const startsAt = new Date('2026-03-31T17:00:00Z').getTime()
  const workshopId = await must(
    world.perform(announceWorkshop, world.carla, { ...meeting, startsAt }, newId()),
  )
  await must(world.perform(joinWorkshop, world.anna, { workshopId, memberId: world.anna.memberId }, newId()))
  const asked = await post(world.anna, 'ask', 'mijn fiets maken')
  const promise = await help(asked, mia)
  await world.sql(
    `insert into shop_key (cooperative_id, id, business_id, member_id, made_by, kind, name, hash, made_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 'orders', 'winkel', sha256('a'), now())`,
    [world.cooperativeId, world.anna.businessId, world.anna.memberId, world.anna.personId],
  )
  return { room, booking, promise }
}

test('what still stands is counted before, by the administration alone, and ends with the membership', async () => {
  const { room, booking, promise } = await everythingStands()
  expect(await counts()).toEqual({
    bookings: 1,
    appointments: 1,
    workshops: 1,
    promises: 1,
    'help-posts': 1,
    'shop-keys': 1,
    agreements: 0,
  })
  const others = await counts(world.bea)
  for (const kind of ['appointments', 'promises', 'help-posts', 'shop-keys'] as const)
    expect(others[kind]).toBe(0)
  await must(end())
  expect(Object.values(await counts()).every((count) => count === 0)).toBe(true)
  const [freed] = await world.sql('select ended_how, ended_why from thing_booking where id = $1', [booking])
  expect(freed).toEqual({ ended_how: 'cancelled', ended_why: 'Anna is geen lid meer.' })
  await must(
    world.perform(bookThing, mia, { thingId: room, ...on('2026-04-02', 20, 24), price: 0n }, newId()),
  )
  const [told] = await world.sql('select closed_by, closed_word from help_promise where id = $1', [promise])
  expect(told).toEqual({ closed_by: world.anna.memberId, closed_word: 'Anna is geen lid meer.' })
  const [talk] = await world.sql('select state, word from appointment')
  expect(talk).toEqual({ state: 'cancelled', word: 'Anna is geen lid meer.' })
  const [seat] = await world.sql('select state from workshop_seat')
  expect(seat).toEqual({ state: 'left' })
  const jobs = await world.sql(
    `select t.identifier from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier in ('fill-places', 'mail-appointment')
     order by j.id desc limit 2`,
  )
  expect(jobs.map(({ identifier }) => identifier).toSorted()).toEqual(['fill-places', 'mail-appointment'])
})

test('on the last day itself all still works; it can be ended from the day after on', async () => {
  const works = async () => [
    (await world.database.read(world.anna, (tx) => sql<{ id: string }>`select id from business`.execute(tx)))
      .rows.length,
    (
      await world.database.read(world.anna, (tx) =>
        sql<{ y: boolean }>`select asking_holds('member') as y`.execute(tx),
      )
    ).rows[0]!.y,
  ]
  for (const notOver of ['2026-03-29', '2026-03-30'])
    expect(await end(notOver)).toMatchObject({ reason: 'day-not-over' })
  expect(await works()).toEqual([1, true])
  await post(world.anna, 'offer', 'soep koken')
  await must(end('2026-03-28'))
  expect((await works())[1]).toBe(false)
})

test('who was ended is told once by mail; where it did not leave, by somebody who calls', async () => {
  const { handlers } = leavingJobs({ ...world, publicUrl: 'https://gilde.example' })
  const payload = { memberId: world.anna.memberId, mailId: newId<'mail'>() }
  const tell = (about = payload) => doNow(handlers, mailEndedJob, world.cooperativeId, about)
  const toCall = (who: PersonActor = world.greet, on = '2026-03-29') =>
    world.database.read(who, (tx) => membersToTell(tx, world.cooperativeId, day(on)))
  await tell()
  expect(await world.sql('select * from mail')).toEqual([])
  await must(end())
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-ended-membership'`,
  )
  expect(asked).toMatchObject([{ payload: { memberId: world.anna.memberId } }])
  for (const _twice of [1, 2]) await tell(asked[0]!['payload'] as typeof payload)
  const [mail, ...more] = await world.sql('select to_address, subject, body_text from mail')
  expect(more).toEqual([])
  expect(mail!['subject']).toContain('is gestopt')
  expect(mail!['body_text']).toContain('tot en met zaterdag 28 maart 2026')
  expect(await toCall()).toEqual([])
  await world.sql(`update mail set failure = 'vol'`)
  expect(await toCall()).toMatchObject([{ firstName: 'Anna', mailFailed: true }])
  expect(await toCall(world.bea)).toEqual([])
  await world.sql(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at, sent_at)
     values ($1, gen_random_uuid(), 'a@b.example', 'iets anders', '', 'membership', $2, '2026-04-01Z', '2026-04-01Z')`,
    [world.cooperativeId, world.anna.memberId],
  )
  expect(await toCall(), 'a mail about something else says nothing of it').toHaveLength(1)
  world.setNow('2026-04-02T12:00:00Z')
  const corrected = { memberId: world.anna.memberId, name: 'Anna de Vries-Bos', firstName: 'Anna' }
  await must(world.perform(editMember, world.greet, { ...corrected, joinedOn: day('2015-01-01') }, newId()))
  expect(await toCall(), 'nor does a name put right').toHaveLength(1)
  expect(await toCall(world.greet, '2026-05-27'), 'sixty days after the last day').toHaveLength(1)
  expect(await toCall(world.greet, '2026-05-28')).toEqual([])
  await must(world.perform(noteToldOfEnd, world.greet, { memberId: world.anna.memberId }, newId()))
  expect(await toCall()).toEqual([])
})

/** What does not end with the membership by itself: somebody sees to it, before or after, or it goes by its term. */
const STAYS: readonly Exclude<StandingKind, LetGoKind>[] = [
  ...([
    'invoices-unissued',
    'joint-work',
    'inside-jobs',
    'quotes',
    'quotes-unbilled',
    'quotes-to-agree',
  ] as const),
  ...(['quotes-shared', 'recurring', 'shop-orders', 'shop-requests', 'shop-page'] as const),
  ...(['receipts', 'costs-waiting', 'journeys', 'costs-owed', 'pot-requests', 'uses-unsettled'] as const),
  ...(['deposits', 'invoices-open', 'turns', 'hours-owed'] as const),
  ...(['statements', 'last-statement', 'municipality', 'papers'] as const),
]

test('of each thing that may stand it is said whether it ends with the membership', () => {
  // Nobody who stops has to sign anything first: the road does not name it.
  const onRoad = LET_GO_KINDS.filter((kind) => kind !== 'agreements')
  expect([...onRoad, ...STAYS].toSorted()).toEqual([...STANDING_KINDS].toSorted())
})

test('what cannot end lets go of nothing', async () => {
  await everythingStands()
  const before = await counts()
  expect(await end('2027-01-01')).toMatchObject({ reason: 'day-not-over' })
  expect(await end('2026-03-28', world.carla)).toMatchObject({ reason: 'not-permitted' })
  expect(await counts()).toEqual(before)
})

test('pressed twice it is once; what one of two did stays theirs to say', async () => {
  const asked = await post(world.anna, 'ask', 'mijn fiets maken')
  const promise = await help(asked, mia)
  await says(promise, world.anna, 'yes')
  await says(promise, mia, 'done')
  const commandId = newId()
  const given = { memberId: world.anna.memberId, lastDay: day('2026-03-28') }
  await saidToStop(world, world.anna.memberId, '2026-03-28', world.carla.personId)
  for (const _twice of [1, 2]) await must(world.perform(endMembershipWhole, world.greet, given, commandId))
  const [kept] = await world.sql('select closed_at, helper_done_at is not null as done from help_promise')
  expect(kept).toEqual({ closed_at: null, done: true })
})

test('of who did not leave the administration lets go of nothing, and nobody else of anything', async () => {
  await everythingStands()
  const now = new Date('2026-03-29T10:00:00Z')
  const tries = [
    sql`select let_go_of_appointments(${world.anna.memberId}, ${now}, 'weg')`,
    sql`select let_go_of_help(${world.anna.memberId}, ${now}, 'weg')`,
    sql`select let_go_of_shop_keys(${world.anna.memberId}, ${now})`,
  ]
  for (const who of [world.greet, world.carla, world.bea, mia, world.stranger])
    for (const one of tries)
      await expect(
        world.database.write(
          who,
          (tx) => one.execute(tx),
          () => true,
        ),
      ).rejects.toThrow('only of who left')
})

test('two who end it at once end it once, with one mail', async () => {
  await saidToStop(world, world.anna.memberId, '2026-03-28', world.carla.personId)
  const both = await Promise.all([world.greet, world.piet].map((who) => endOnly('2026-03-28', who)))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'left-already' })
  const asked = 'select from graphile_worker.jobs where task_identifier = $1'
  expect(await world.sql(asked, [mailEndedJob.name])).toHaveLength(1)
  const entered = 'select left_on from member_entry where member_id = $1 and left_on is not null'
  expect(await world.sql(entered, [world.anna.memberId])).toHaveLength(1)
})

test('what came on the board a moment after the ending began is let go of as well', async () => {
  const postId = await post(world.anna, 'offer', 'Strijken')
  await world.sql(`update help_post set said_at = said_at + interval '1 minute' where id = $1`, [postId])
  expect((await end()).ok).toBe(true)
  expect(
    await world.sql('select closed_at = said_at as same from help_post where id = $1', [postId]),
  ).toEqual([{ same: true }])
})
