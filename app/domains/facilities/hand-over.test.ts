/** How a thing was when it was fetched and when it came back: each side once, with photos, never changed. */
import sharp from 'sharp'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'
import { bookThing } from './book-thing.ts'
import { callOffBooking } from './call-off-booking.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { wordsOf } from './hand-over.db.ts'
import type { Moment, Word } from './hand-over.ts'
import { sayHowItIs } from './say-how-it-is.ts'

let world: World
let mia: MemberOfWorld
let van: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  van = await thingIn(world, { name: 'Bus' })
})
afterAll(() => world.close())

const book = (date: string, by: PersonActor = world.anna) =>
  must(world.perform(bookThing, by, { thingId: van, ...on(date, 20, 28), price: 0n }, newId()))
const says = async (
  by: PersonActor,
  bookingId: Id<'thing-booking'>,
  moment: Moment,
  damage = '',
  photos: readonly Uint8Array[] = [],
) => {
  const given = photos.map((content) => ({ name: 'deuk.jpg', content }))
  const done = await world.perform(sayHowItIs, by, { bookingId, moment, damage, photos: given }, newId())
  return done.ok ? undefined : done.reason
}

test('what was fetched the evening before is not called off, by nobody, nor by SQL; it is brought back', async () => {
  world.setNow('2026-03-29T18:00:00Z')
  const booking = await book('2026-03-30')
  const untouched = await book('2026-04-20')
  expect(await says(world.greet, booking, 'fetched')).toBeUndefined()
  const off = (by: PersonActor, bookingId: Id<'thing-booking'>) =>
    world.perform(callOffBooking, by, { bookingId, why: 'Toch niet' }, newId())
  for (const who of [world.anna, world.greet])
    expect(await off(who, booking)).toMatchObject({ reason: 'booking-fetched' })
  const bySql = (bookingId: Id<'thing-booking'>, when: string) =>
    as(world, world.anna, (tx) =>
      sql`update thing_booking set ended_at = ${when}, ended_by = ${world.anna.personId}, ended_how = 'cancelled',
          ended_why = '' where id = ${bookingId}`.execute(tx),
    )
  await expect(bySql(booking, '2026-03-29T19:00:00Z')).rejects.toThrow('is not called off')
  await expect(bySql(untouched, '2026-04-20T09:00:00Z')).rejects.toThrow('is not called off')
  await expect(bySql(untouched, '2026-03-01T09:00:00Z')).rejects.toThrow('is not called off')
  // The clock of the office, where one is set.
  const atNoon = as(world, world.anna, async (tx) => {
    await sql`select set_config('gilde.now', '2026-04-20T12:00:00Z', true)`.execute(tx)
    return sql`update thing_booking set ended_at = '2026-03-30T09:00:00Z', ended_by = ${world.anna.personId},
      ended_how = 'cancelled', ended_why = '' where id = ${untouched}`.execute(tx)
  })
  await expect(atNoon).rejects.toThrow('is not called off')
  expect((await off(world.anna, untouched)).ok).toBe(true)
  world.setNow('2026-03-30T10:00:00Z')
  expect(await says(world.greet, booking, 'returned')).toBeUndefined()
  expect(await says(world.anna, booking, 'fetched')).toBe('handover-returned')
  world.setNow('2026-03-29T10:00:00Z')
})

test('both sides say it once, with a photo without where it was taken; it never changes', async () => {
  const booking = await book('2026-03-31')
  expect(await says(world.anna, booking, 'fetched')).toBe('handover-early')
  world.setNow('2026-03-31T08:10:00Z')
  const jpeg = await photoOfPhone()
  expect(jpeg.includes('Telefoon')).toBe(true)
  expect(await says(world.anna, booking, 'fetched', 'Deuk links', [jpeg])).toBeUndefined()
  expect(await says(world.anna, booking, 'fetched')).toBe('handover-more')
  expect(await says(world.greet, booking, 'fetched')).toBeUndefined()
  expect(await says(mia, booking, 'fetched')).toBe('booking-not-found')
  expect(await says(world.anna, booking, 'returned', '', [Buffer.from('%PDF-1.4 %%EOF')])).toBe(
    'handover-pdf',
  )
  expect(await says(world.anna, booking, 'returned', '', [Buffer.from('geen foto')])).toBe('receipt-kind')
  const seen = (by: PersonActor) =>
    as<readonly Word[]>(world, by, (tx) => wordsOf(tx, world.cooperativeId, booking))
  expect((await seen(world.anna)).map(({ side, damage }) => [side, damage])).toEqual([
    ['member', 'Deuk links'],
    ['cooperative', ''],
  ])
  expect(await seen(mia)).toEqual([])
  const [kept] = await world.sql('select content, sha256 from thing_photo')
  const content = kept!['content'] as Buffer
  expect(content.includes('Telefoon')).toBe(false)
  expect(sha256Of(content).equals(kept!['sha256'] as Buffer)).toBe(true)
  await expect(world.sql(`update thing_word set damage = ''`)).rejects.toThrow('append-only')
})

test('what one saw later is added with words until it is back; by SQL no other way', async () => {
  world.setNow('2026-03-31T12:30:00Z')
  const booking = await book('2026-04-06')
  world.setNow('2026-04-06T08:00:00Z')
  expect(await says(world.anna, booking, 'fetched')).toBeUndefined()
  expect(await says(world.anna, booking, 'fetched', 'Kras op de deur')).toBeUndefined()
  expect(await says(mia, booking, 'fetched', 'Kras')).toBe('booking-not-found')
  const add = (moment: Moment, nth: number, damage: string) =>
    as(world, world.anna, (tx) =>
      sql`insert into thing_word values (${world.cooperativeId}, ${newId()}, ${booking}, ${moment}, 'member',
        ${damage}, now(), ${world.anna.personId}, ${nth})`.execute(tx),
    )
  await expect(add('fetched', 2, 'Deuk')).rejects.toThrow('thing_word_each_once')
  await expect(add('fetched', 3, '')).rejects.toThrow('thing_word_adds_words')
  await expect(add('returned', 2, 'Deuk')).rejects.toThrow('thing_word_adds_words')
  for (let nth = 3; nth <= 10; nth++)
    expect(await says(world.anna, booking, 'fetched', `Kras ${nth}`)).toBeUndefined()
  expect(await says(world.anna, booking, 'fetched', 'Kras 11')).toBe('handover-said')
  expect(await says(world.greet, booking, 'returned')).toBeUndefined()
  expect(await says(world.greet, booking, 'returned', 'Deuk')).toBe('handover-said')
  expect(await says(world.greet, booking, 'fetched', 'Deuk')).toBe('handover-returned')
  await expect(add('fetched', 9, 'Deuk')).rejects.toThrow('once it is back')
  const seen = await as<readonly Word[]>(world, world.anna, (tx) => wordsOf(tx, world.cooperativeId, booking))
  expect(seen.slice(0, 2).map(({ nth, damage }) => [nth, damage])).toEqual([
    [1, ''],
    [2, 'Kras op de deur'],
  ])
})

test('brought back early, another can have the rest; called off, there is nothing to say', async () => {
  world.setNow('2026-04-01T08:00:00Z')
  const booking = await book('2026-04-02')
  world.setNow('2026-04-02T09:10:00Z')
  expect(await says(world.anna, booking, 'returned')).toBeUndefined()
  expect(
    await world.perform(bookThing, mia, { thingId: van, ...on('2026-04-02', 23, 28), price: 0n }, newId()),
  ).toMatchObject({ ok: true })
  const off = await book('2026-04-09')
  await must(world.perform(callOffBooking, world.anna, { bookingId: off, why: '' }, newId()))
  expect(await says(world.anna, off, 'fetched')).toBe('handover-off')
})

test('who is administrator too says only one side of the own booking', async () => {
  world.setNow('2026-04-03T08:00:00Z')
  const booking = await book('2026-04-03', world.piet)
  expect(await says(world.piet, booking, 'fetched')).toBeUndefined()
  expect(await says(world.piet, booking, 'fetched')).toBe('handover-more')
  const both = as(world, world.piet, (tx) =>
    sql`insert into thing_word values (${world.cooperativeId}, ${newId()}, ${booking}, 'fetched', 'cooperative', '',
      now(), ${world.piet.personId})`.execute(tx),
  )
  await expect(both).rejects.toThrow('row-level security')
  expect(await says(world.greet, booking, 'fetched')).toBeUndefined()
})

/** As a phone makes it, with its name beside the picture. */
function photoOfPhone(): Promise<Buffer> {
  const grey = { width: 8, height: 8, channels: 3, background: '#888' } as const
  return sharp({ create: grey })
    .withExif({ IFD0: { Make: 'Telefoon' } })
    .jpeg()
    .toBuffer()
}
