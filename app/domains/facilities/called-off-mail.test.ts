/** Who had something hears that the administration called it off; nobody hears what they did themselves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow, enqueue } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { bookThing } from './book-thing.ts'
import { callOffBooking } from './call-off-booking.ts'
import { on, thingIn } from './facilities.fixture.ts'
import { facilitiesJobs } from './jobs.ts'
import { mailCalledOffJob } from './mail-called-off-job.ts'

let world: World
let room: Id<'thing'>
beforeAll(async () => {
  world = await smallWorld()
  room = await thingIn(world, { cancelHours: 0 })
})
afterAll(() => world.close())

const book = (of: MemberOfWorld, date: string) =>
  must(world.perform(bookThing, of, { thingId: room, ...on(date, 20, 24), price: 0n }, newId()))
const callOff = (by: PersonActor, bookingId: Id<'thing-booking'>) =>
  must(world.perform(callOffBooking, by, { bookingId, why: 'De verwarming is kapot.' }, newId()))
const asked = (bookingId: Id<'thing-booking'>) =>
  world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-called-off' and j.payload ->> 'bookingId' = $1`,
    [bookingId],
  )
async function mailsAfter(bookingId: Id<'thing-booking'>) {
  const { handlers } = facilitiesJobs({ ...world, publicUrl: 'https://gilde.example' })
  const about = { bookingId, mailId: newId<'mail'>() }
  for (const _twice of [1, 2]) await doNow(handlers, mailCalledOffJob, world.cooperativeId, about)
  return world.sql('select to_address, subject, body_text from mail where thing_booking_id = $1', [bookingId])
}

test('the member gets one mail: what and when, where the reason is, and not the reason', async () => {
  const booking = await book(world.anna, '2026-04-02')
  await callOff(world.greet, booking)
  expect(await asked(booking)).toHaveLength(1)
  const mails = await mailsAfter(booking)
  expect(mails).toHaveLength(1)
  expect(mails[0]!['to_address']).toBe('anna@voorbeeld.example')
  expect(mails[0]!['subject']).toBe('Afgezegd: Vergaderruimte, donderdag 2 april, 10.00 tot 12.00 uur')
  expect(mails[0]!['body_text']).toContain('Je betaalt er niets voor.')
  expect(mails[0]!['body_text']).toContain(`https://gilde.example/gildehuis/spullen/reservering/${booking}`)
  expect(mails[0]!['body_text']).not.toContain('verwarming')
})

test('who calls off the own booking gets none', async () => {
  const booking = await book(world.anna, '2026-04-03')
  await callOff(world.anna, booking)
  expect(await asked(booking)).toEqual([])
})

test('without an address there is no mail, and nothing waits for it', async () => {
  const booking = await book(world.anna, '2026-04-04')
  await callOff(world.greet, booking)
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  expect(await mailsAfter(booking)).toEqual([])
})

test('the work reads no booking that still stands', async () => {
  const booking = await book(world.piet, '2026-04-05')
  expect(await mailsAfter(booking)).toEqual([])
})

test('the mail is asked for by who of the administration called it off, and by nobody else', async () => {
  const booking = await book(world.piet, '2026-04-06')
  const ask = (by: PersonActor) =>
    world.database.write(
      by,
      (tx) =>
        enqueue(tx, mailCalledOffJob, world.cooperativeId, { bookingId: booking, mailId: newId<'mail'>() }),
      () => true,
    )
  await expect(ask(world.greet)).rejects.toThrow()
  await callOff(world.greet, booking)
  for (const by of [world.piet, world.anna, world.bea, world.carla, world.stranger])
    await expect(ask(by)).rejects.toThrow()
  await ask(world.greet)
})
