/** The role of a coach ends: what is to come of them goes over to another coach, or is called off and told. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMore, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { assignRole, endRole } from '../people/index.ts'
import { answerAppointment } from './answer-appointment.ts'
import { appointmentById } from './appointment.db.ts'
import { askAppointment } from './ask-appointment.ts'
import { handOverTalks, talksOffToTell, whatCoachLeaves, whoTakesOver } from './coach-stops.db.ts'
import { endCoach } from './end-coach.ts'
import { appointmentsJobs } from './jobs.ts'
import { mailAppointmentJob } from './mail-job.ts'
import { noteToldOfOff } from './note-told-of-off.ts'
import { noteToldOfTalk } from './note-told-of-talk.ts'
import { proposeAppointment } from './propose-appointment.ts'
import { talksToTell } from './telling.db.ts'

let world: World
let ben: PersonActor
beforeEach(async () => {
  world = await smallWorld()
  ben = await oneMore(world, 'Ben Bos', 'coach')
}, 60_000)
afterEach(() => world.close())

const at = (text: string) => new Date(text).getTime()
const MONDAY = at('2026-03-30T08:00:00Z')
const TUESDAY = at('2026-03-31T08:00:00Z')
const propose = (member: MemberOfWorld, more: object = {}, by: PersonActor = world.carla) => {
  const about = { memberId: member.memberId, topic: 'Mijn plan', place: 'Werkplein 1', minutes: 60 }
  const times = { times: [MONDAY], agreed: true }
  return must(world.perform(proposeAppointment, by, { ...about, ...times, ...more }, newId()))
}
const seen = (id: Id<'appointment'>, by: PersonActor) =>
  world.database.read(by, (tx) => appointmentById(tx, world.cooperativeId, id))
const end = (talks?: 'off' | Id<'person'>, by: PersonActor = world.greet, personId = world.carla.personId) =>
  world.perform(endCoach, by, { personId, ...(talks === undefined ? {} : { talks }) }, newId())
const isCoach = async () =>
  (
    await world.sql(`select from role_assignment where person_id = $1 and role = 'coach' and until is null`, [
      world.carla.personId,
    ])
  ).length === 1
const now = () => world.clock().at

test('who leaves nothing ends without a question', async () => {
  const id = await propose(world.anna)
  const off = { appointmentId: id, revision: 0, says: 'cancel', word: '' } as const
  await must(world.perform(answerAppointment, world.anna, off, newId()))
  await must(end())
  expect(await isCoach()).toBe(false)
})

test('what stands asks what becomes of it, as numbers, of who may end the role alone', async () => {
  await propose(world.anna)
  await propose(world.piet, { times: [TUESDAY, at('2026-04-01T08:00:00Z')], agreed: false })
  await propose(world.piet, {}, ben)
  const leaves = (by: PersonActor) =>
    world.database.read(by, (tx) => whatCoachLeaves(tx, world.carla.personId, now()))
  expect(await leaves(world.greet)).toEqual({ planned: 1, unplanned: 1, unnoted: 0, workshops: 0 })
  expect(await leaves(world.bea)).toMatchObject({ planned: 1, unplanned: 1 })
  for (const who of [world.anna, ben, world.stranger])
    expect(await leaves(who)).toMatchObject({ planned: 0, unplanned: 0 })
  const others = (by: PersonActor) =>
    world.database.read(by, (tx) => whoTakesOver(tx, world.carla.personId, now()))
  expect(await others(world.greet)).toEqual([{ id: ben.personId, name: 'Ben Bos', clashes: 1, own: 0 }])
  expect(await others(world.anna)).toEqual([])
  expect(await end()).toMatchObject({ reason: 'coach-asks-talks' })
  for (const nobody of [world.anna.personId, world.carla.personId, world.greet.personId])
    expect(await end(nobody)).toMatchObject({ reason: 'coach-takes-over' })
  expect(await end('off', world.anna)).toMatchObject({ reason: 'not-permitted' })
  expect(await end('off', ben)).toMatchObject({ reason: 'not-permitted' })
  expect(await isCoach()).toBe(true)
})

test('another coach takes over at the same time; where it clashes or none was chosen they propose anew', async () => {
  const kept = await propose(world.anna)
  const clash = await propose(world.piet, { times: [TUESDAY] })
  await propose(world.anna, { times: [TUESDAY + 30 * 60_000] }, ben)
  const open = await propose(world.anna, { times: [TUESDAY, at('2026-04-01T08:00:00Z')], agreed: false })
  const ask = { coachId: world.carla.personId, topic: 'Iets', word: 'Bel me' }
  const asked = await must(world.perform(askAppointment, world.anna, ask, newId()))
  const commandId = newId()
  const given = { personId: world.carla.personId, talks: ben.personId }
  for (const _twice of [1, 2]) await must(world.perform(endCoach, world.greet, given, commandId))
  expect(await isCoach()).toBe(false)
  const over = { coachName: 'Ben Bos', coachBefore: 'Carla Visser', proposed: [] }
  expect(await seen(kept, world.anna)).toMatchObject({ ...over, state: 'set', startsAt: new Date(MONDAY) })
  expect(await seen(clash, ben)).toMatchObject({ ...over, state: 'none-fits' })
  expect(await seen(open, ben)).toMatchObject({ ...over, state: 'none-fits' })
  expect(await seen(asked, ben)).toMatchObject({ ...over, state: 'asked' })
  expect(await seen(kept, world.carla)).toBeUndefined()
  expect(await seen(kept, world.greet)).toBeUndefined()
  const off = { appointmentId: kept, revision: 1, says: 'none-fits', word: '' } as const
  await must(world.perform(answerAppointment, world.anna, off, newId()))
  expect(await seen(kept, ben), 'said anew it is just theirs').toMatchObject({ coachBefore: null })
})

/** Does the mails that were asked; gives to whom, with the subject. */
async function mailed() {
  const { handlers } = appointmentsJobs({ ...world, publicUrl: 'https://gilde.example' })
  const asked = await world.sql(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail-appointment' order by j.id`,
  )
  for (const { payload } of asked)
    await doNow(handlers, mailAppointmentJob, world.cooperativeId, payload as never)
  const all = await world.sql('select to_address, subject, body_text from mail order by to_address, subject')
  return all.map((one) => [one['to_address'], one['subject']].join(': '))
}

test('both are mailed of what goes over, and neither what it is about', async () => {
  await propose(world.anna, { topic: 'Heel geheim' })
  await must(end(ben.personId))
  expect(await mailed()).toEqual([
    'anna@voorbeeld.example: Je gesprek met Carla Visser is nu met Ben Bos',
    'ben@voorbeeld.example: Je neemt een gesprek over van Carla Visser: met Anna de Vries',
  ])
  const [first] = await world.sql('select body_text from mail order by to_address')
  const text = String(first!['body_text']).replaceAll('\u00a0', ' ')
  expect(text).toContain('De tijd blijft: maandag 30 maart 2026 om 10.00 uur.')
  expect(JSON.stringify(await world.sql('select * from mail'))).not.toContain('geheim')
})

test('what is called off is mailed to the member; who has no address is called by the administration', async () => {
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
  const off = await propose(world.anna)
  const pietsTalk = await propose(world.piet, { times: [TUESDAY] })
  await must(end('off'))
  expect(await mailed()).toEqual(['anna@voorbeeld.example: Gaat niet door: je gesprek met Carla Visser'])
  expect(await seen(off, world.anna)).toMatchObject({
    state: 'cancelled',
    coachBefore: null,
    word: 'Carla Visser is geen coach meer.',
  })
  const toTell = (by: PersonActor) => world.database.read(by, (tx) => talksOffToTell(tx, now()))
  expect(await toTell(world.greet)).toEqual([
    {
      appointmentId: pietsTalk,
      memberId: world.piet.memberId,
      name: 'Piet Bakker',
      coachName: 'Carla Visser',
      mailFailed: false,
    },
  ])
  for (const who of [world.bea, ben, world.anna]) expect(await toTell(who)).toEqual([])
  for (const _twice of [1, 2])
    await must(world.perform(noteToldOfOff, world.greet, { appointmentId: pietsTalk }, newId()))
  expect(await toTell(world.greet)).toEqual([])
})

test('whom the mail did not reach is called as well, as long as who has no address', async () => {
  const set = await propose(world.anna)
  const never = await propose(world.piet, { agreed: false, times: [TUESDAY] })
  await must(end('off'))
  await mailed()
  const told = () => world.database.read(world.greet, (tx) => talksOffToTell(tx, now()))
  const toTell = async () => (await told()).map((one) => [one.appointmentId, one.mailFailed])
  expect(await toTell()).toEqual([])
  await world.sql(`update mail set failure = '550 no such mailbox'`)
  expect(await toTell()).toEqual([set, never].toSorted().map((id) => [id, true]))
  world.setNow('2026-04-12T09:00:00Z')
  expect(await toTell(), 'the time of one is over; the other never had one').toEqual([[never, true]])
  world.setNow('2026-04-12T11:00:00Z')
  expect(await toTell()).toEqual([])
})

test('with no coach left the mail says whom to call, and not to ask another talk', async () => {
  await propose(world.anna)
  await world.sql(`update role_assignment set until = at_now() where role = 'coach' and person_id = $1`, [
    ben.personId,
  ])
  await world.sql(`update cooperative set phone = '020 123 45 67', email = 'hallo@gilde.example'`)
  await must(end('off'))
  await mailed()
  const [mail] = await world.sql('select body_text from mail')
  const text = String(mail!['body_text'])
  expect(text).toContain('Er is nu geen coach.')
  expect(text).toContain('020 123 45 67')
  expect(text).not.toContain('nieuw gesprek')
})

test('of who has no address the coach who took over tells it', async () => {
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
  const id = await propose(world.piet)
  await must(end(ben.personId))
  const toTell = () => world.database.read(ben, (tx) => talksToTell(tx, world.cooperativeId, now()))
  expect(await toTell()).toMatchObject([
    { about: 'went-over', coachBefore: 'Carla Visser', times: [new Date(MONDAY)] },
  ])
  await must(world.perform(noteToldOfTalk, ben, { appointmentId: id, revision: 1 }, newId()))
  expect(await toTell()).toEqual([])
})

test('a talk with who takes over, as a member, is called off: nobody speaks with themselves', async () => {
  await must(
    world.perform(assignRole, world.greet, { personId: world.anna.personId, role: 'coach' }, newId()),
  )
  const id = await propose(world.anna)
  const piets = await propose(world.piet, { times: [TUESDAY] })
  await must(end(world.anna.personId))
  expect(await seen(id, world.anna)).toMatchObject({ state: 'cancelled' })
  expect(await seen(piets, world.piet)).toMatchObject({ state: 'set', coachName: 'Anna de Vries' })
})

test('by SQL no role ends while something stands, and nothing goes over of who is a coach', async () => {
  await propose(world.anna)
  await expect(
    world.perform(endRole, world.greet, { personId: world.carla.personId, role: 'coach' }, newId()),
  ).rejects.toThrow('ends with what becomes of their conversations')
  expect(await isCoach()).toBe(true)
  const of = { coachId: world.carla.personId, to: ben.personId, at: now() }
  for (const who of [world.greet, world.bea, ben, world.anna])
    await expect(
      world.database.write(
        who,
        (tx) => handOverTalks(tx, of, { over: '', off: '' }),
        () => true,
      ),
    ).rejects.toThrow('only of who stopped')
  const begins = sql`insert into appointment
      (cooperative_id, id, member_id, coach_id, topic, minutes, state, said_by, said_at)
    values (${world.cooperativeId}, gen_random_uuid(), ${world.anna.memberId}, ${world.carla.personId}, 'Iets', 60,
      'asked', ${world.anna.personId}, at_now())`
  await must(end('off'))
  await expect(
    world.database.write(
      world.anna,
      (tx) => begins.execute(tx),
      () => true,
    ),
  ).rejects.toThrow('is with a coach')
})

test('who asks a talk while the role ends is not left with nobody', async () => {
  await propose(world.anna)
  const ask = { coachId: world.carla.personId, topic: 'Iets', word: '' }
  await Promise.allSettled([
    end(ben.personId),
    ...[world.anna, world.piet].map((who) => world.perform(askAppointment, who, ask, newId())),
  ])
  const left = `select from appointment where coach_id = $1 and state <> 'cancelled'`
  if (!(await isCoach())) expect(await world.sql(left, [world.carla.personId])).toEqual([])
})
