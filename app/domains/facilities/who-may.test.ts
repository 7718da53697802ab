/** Who may book: everybody, or those to whom it was explained; on the page, in the command and in the database. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { bookThing } from './book-thing.ts'
import { changeThing } from './change-thing.ts'
import { on, ROOM, thingIn } from './facilities.fixture.ts'
import { noteExplained } from './note-explained.ts'
import { facilityRoutes } from './routes.ts'

let world: World
let mia: MemberOfWorld
let web: Awaited<ReturnType<typeof webOf>>
let machine: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Kok naait')
  web = await webOf(world, facilityRoutes(), [mia])
  machine = await thingIn(world, { name: 'Naaimachine', pieces: 4, whoMay: 'explained' })
})
afterAll(() => world.close())

const explain = (by: PersonActor, of: MemberOfWorld, explained = true) =>
  world.perform(noteExplained, by, { thingId: machine, memberId: of.memberId, explained }, newId())
const book = (by: PersonActor, hour: number, more: object = {}) =>
  world.perform(
    bookThing,
    by,
    { thingId: machine, price: 0n, ...on('2026-04-02', hour, hour + 2), ...more },
    newId(),
  )

test('a member reads that it comes after an explanation, and books it once that was written down', async () => {
  const at = `/gildehuis/spullen/${machine}`
  const before = await web.get(mia, at)
  expect(before.html).toContain('Voor leden die uitleg kregen. Jij kreeg nog geen uitleg.')
  expect(before.html).toContain('Vraag de administratie of iemand het je uitlegt.')
  expect(before.html).not.toContain('name="from"')
  expect(await book(mia, 20)).toMatchObject({ reason: 'booking-not-explained' })

  for (const who of [mia, world.bea, world.carla])
    expect(await explain(who, mia)).toMatchObject({ reason: 'not-permitted' })
  const office = await web.get(world.greet, at)
  expect(office.html).toContain('Nog niemand.')
  const done = await web.post(world.greet, `${at}/uitleg`, { member: mia.memberId })
  expect(done.to).toBe(`${at}?gedaan=uitleg`)
  // Twice is once, on the first day.
  await must(explain(world.greet, mia))
  expect((await web.get(world.greet, at)).html).toContain('Neem terug: Mia Kok')
  const after = (await web.get(mia, at)).html
  expect(after).toContain('name="from"')
  expect(after).toContain('Jij kreeg uitleg op')
  await must(book(mia, 20))
})

test('the administration books it for nobody to whom it was not explained; nobody chosen changes nothing', async () => {
  expect(await book(world.greet, 24, { memberId: world.anna.memberId })).toMatchObject({
    reason: 'booking-not-explained',
  })
  const at = `/gildehuis/spullen/${machine}`
  expect((await web.post(world.greet, `${at}/uitleg`, {})).to).toBe(at)
  const noted = await world.sql('select member_id from thing_explained where thing_id = $1', [machine])
  expect(noted).toEqual([{ member_id: mia.memberId }])
})

test('the database refuses it too, whoever writes past the command', async () => {
  const past = world.sql(
    `insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
       booked_at, booked_by)
     values ($1, $2, $3, 2, 'use', $4, '2026-04-03T10:00Z', '2026-04-03T11:00Z', 0, '', now(), $5)`,
    [world.cooperativeId, newId(), machine, world.anna.memberId, world.anna.personId],
  )
  await expect(past).rejects.toThrow('this is booked by who had it explained')
})

test('taken back, what was booked stays; where everybody may, nothing of it is asked', async () => {
  await must(explain(world.greet, mia, false))
  expect(await book(mia, 28)).toMatchObject({ reason: 'booking-not-explained' })
  const kept = await world.sql('select 1 from thing_booking where thing_id = $1 and ended_at is null', [
    machine,
  ])
  expect(kept).toHaveLength(1)
  const said = { ...ROOM, name: 'Naaimachine', pieces: 4, thingId: machine, revision: 1 }
  await must(world.perform(changeThing, world.greet, { ...said, whoMay: 'everybody' }, newId()))
  await must(book(world.anna, 30))
})
