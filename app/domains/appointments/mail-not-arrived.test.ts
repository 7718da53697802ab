/** Whom the mail about their talk or seat did not reach is called, by whom calls who has no address. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { answerAppointment } from './answer-appointment.ts'
import { appointmentById } from './appointment.db.ts'
import { appointmentsJobs, remindTomorrowJob } from './jobs.ts'
import { mailAppointmentJob } from './mail-job.ts'
import { noteToldOfTalk } from './note-told-of-talk.ts'
import { proposeAppointment } from './propose-appointment.ts'
import { seatsToTell, talksToTell } from './telling.db.ts'
import { announceWorkshop } from './workshops/announce-workshop.ts'
import { cancelWorkshop } from './workshops/cancel-workshop.ts'
import { joinWorkshop } from './workshops/join-workshop.ts'
import { leaveWorkshop } from './workshops/leave-workshop.ts'
import { noteToldOfSeat } from './workshops/note-told-of-seat.ts'
import { fillPlacesJob, mailWorkshopJob, tellSeatJob } from './workshops/workshop-jobs.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const now = () => world.clock().at
const at = (text: string) => new Date(text).getTime()
const jobs = () => appointmentsJobs({ ...world, publicUrl: 'https://gilde.example' }).handlers
const inQueue = async (name: string) =>
  (
    await world.sql(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = $1 order by j.id`,
      [name],
    )
  ).map(({ payload }) => payload as never)
/** Does what was asked last of a job. */
async function does(
  job: typeof mailAppointmentJob | typeof mailWorkshopJob | typeof tellSeatJob | typeof fillPlacesJob,
) {
  await doNow(jobs(), job as typeof fillPlacesJob, world.cooperativeId, (await inQueue(job.name)).at(-1)!)
}
const fails = () => world.sql(`update mail set failure = '550 no such mailbox' where sent_at is null`)
const arrives = () => world.sql(`update mail set sent_at = queued_at, failure = null`)

test('a talk that was called off, of which the mail fails, is told by its coach', async () => {
  const toTell = async (by: PersonActor = world.carla) =>
    (await world.database.read(by, (tx) => talksToTell(tx, world.cooperativeId, now()))).map(
      ({ about, mailFailed }) => [about, mailFailed],
    )
  const id = await must(
    world.perform(
      proposeAppointment,
      world.carla,
      {
        memberId: world.anna.memberId,
        topic: 'Mijn plan',
        place: '',
        minutes: 60,
        times: [at('2026-04-02T08:00:00Z')],
        agreed: false,
      },
      newId(),
    ),
  )
  const seen = async () =>
    (await world.database.read(world.carla, (tx) => appointmentById(tx, world.cooperativeId, id)))!
  await does(mailAppointmentJob)
  await arrives()
  expect(await toTell()).toEqual([])
  world.setNow('2026-03-30T12:00:00Z')
  const off = { appointmentId: id, revision: (await seen()).revision, says: 'cancel', word: '' } as const
  await must(world.perform(answerAppointment, world.carla, off, newId()))
  await world.sql(`update mail set sent_at = null, failure = 'vol'`)
  expect(await toTell(), 'the mail of what was said before').toEqual([])
  await does(mailAppointmentJob)
  expect(await toTell(), 'a mail that is on its way').toEqual([])
  await fails()
  expect(await toTell()).toEqual([['cancelled', true]])
  for (const who of [world.greet, world.anna, world.bea, world.stranger])
    expect(await toTell(who)).toEqual([])
  await arrives()
  expect(await toTell(), 'it arrived after all').toEqual([])
  await world.sql(`update mail set sent_at = null, failure = 'vol'`)
  const { revision } = await seen()
  await must(world.perform(noteToldOfTalk, world.carla, { appointmentId: id, revision }, newId()))
  expect(await toTell()).toEqual([])
})

const announce = (places = 2) =>
  must(
    world.perform(
      announceWorkshop,
      world.carla,
      {
        title: 'Offerte',
        about: '',
        place: 'W 1',
        startsAt: at('2026-04-02T17:00:00Z'),
        minutes: 90,
        places,
      },
      newId(),
    ),
  )
const seats = async (by: PersonActor = world.carla) => {
  const all = await world.database.read(by, (tx) => seatsToTell(tx, world.cooperativeId, now()))
  return all.map(({ name, about, mailFailed }) => `${name}: ${about}${mailFailed ? ', failed' : ''}`)
}
const join = (workshopId: Id<'workshop'>, who: World['anna'], by: PersonActor = who) =>
  must(world.perform(joinWorkshop, by, { workshopId, memberId: who.memberId }, newId()))

test('a meeting that is off, of which the mail fails, is told by who holds it, and told once', async () => {
  const id = await announce()
  await join(id, world.anna, world.carla)
  await does(tellSeatJob)
  expect(await seats()).toEqual([])
  await fails()
  expect(await seats()).toEqual(['Anna de Vries: signed-up, failed'])
  expect(await seats(world.greet)).toHaveLength(1)
  for (const who of [world.anna, world.otto, world.bea, world.stranger]) expect(await seats(who)).toEqual([])
  world.setNow('2026-03-30T12:00:00Z')
  await must(world.perform(cancelWorkshop, world.carla, { workshopId: id, why: '' }, newId()))
  expect(await seats(), 'its mail is still to come').toEqual([])
  await does(mailWorkshopJob)
  expect(await seats()).toEqual([])
  await fails()
  expect(await seats()).toEqual(['Anna de Vries: cancelled, failed'])
  const [one] = await world.database.read(world.carla, (tx) => seatsToTell(tx, world.cooperativeId, now()))
  const told = { workshopId: id, memberId: world.anna.memberId, at: one!.at.getTime() }
  await must(world.perform(noteToldOfSeat, world.greet, told, newId()))
  expect(await seats()).toEqual([])
})

test('a place that came free, of which the mail fails, is told too', async () => {
  const id = await announce(1)
  await join(id, world.piet)
  await join(id, world.anna)
  await must(
    world.perform(leaveWorkshop, world.piet, { workshopId: id, memberId: world.piet.memberId }, newId()),
  )
  await does(fillPlacesJob)
  await fails()
  expect(await seats()).toEqual(['Anna de Vries: moved-up, failed'])
})

test('a reminder that arrives or fails says nothing of it', async () => {
  const id = await announce()
  await join(id, world.anna, world.carla)
  await join(id, world.piet)
  await doNow(jobs(), tellSeatJob, world.cooperativeId, (await inQueue('tell-seat'))[0]!)
  await fails()
  world.setNow('2026-04-01T09:00:00Z')
  await doNow(jobs(), remindTomorrowJob, world.cooperativeId, { dueOn: world.clock().today })
  await world.sql(
    `update mail set sent_at = queued_at where subject like '%morgen%' or subject like '%Morgen%'`,
  )
  expect(await seats(), 'a reminder after it arrived').toEqual(['Anna de Vries: signed-up, failed'])
  await world.sql(`update mail set sent_at = null, failure = 'vol'`)
  expect(await seats(), 'of Piet only the reminder failed').toEqual(['Anna de Vries: signed-up, failed'])
})
