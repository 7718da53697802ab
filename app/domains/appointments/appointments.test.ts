import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { answerAppointment } from './answer-appointment.ts'
import { appointmentById, appointmentsBefore, appointmentsSince } from './appointment.db.ts'
import { askAppointment } from './ask-appointment.ts'
import { appointmentsJobs, remindTomorrowJob } from './jobs.ts'
import { mailAppointmentJob } from './mail-job.ts'
import { noteAttendance } from './note-attendance.ts'
import { proposeAppointment } from './propose-appointment.ts'
import { proposeTimes } from './propose-times.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
const at = (text: string) => new Date(text).getTime()
const MONDAY = at('2026-03-30T08:00:00Z')
const TUESDAY = at('2026-03-31T08:00:00Z')

const propose = (more: object = {}, by: PersonActor = world.carla) =>
  world.perform(
    proposeAppointment,
    by,
    {
      memberId: world.anna.memberId,
      topic: 'Kennismaken',
      place: 'Werkplein 1',
      minutes: 60,
      times: [MONDAY, TUESDAY],
      agreed: false,
      ...more,
    },
    newId(),
  )
const seen = async (id: Id<'appointment'>, by: PersonActor = world.carla) =>
  world.database.read(by, (tx) => appointmentById(tx, world.cooperativeId, id))
const answer = async (id: Id<'appointment'>, by: PersonActor, more: object) => {
  const { revision } = (await seen(id, by)) ?? { revision: 0 }
  const said = { appointmentId: id, revision, says: 'choose', word: '', ...more } as const
  return word(await world.perform(answerAppointment, by, said, newId()))
}
const clear = () =>
  world.sql(
    `update appointment set state = 'cancelled', proposed = '{}', attendance = null, noted_at = null,
       took_minutes = null`,
  )
/** Does what was asked about a conversation; gives the mails about it, the last one first. */
async function mails(id: Id<'appointment'>, revision: number) {
  const { handlers } = appointmentsJobs({ ...world, publicUrl: 'https://gilde.example' })
  const about = { appointmentId: id, revision, mailId: newId<'mail'>() }
  for (const _twice of [1, 2]) await doNow(handlers, mailAppointmentJob, world.cooperativeId, about)
  return world.sql('select * from mail where appointment_id = $1 order by queued_at desc, id desc', [id])
}

describe('a conversation', () => {
  test('is proposed by the coach, chosen by the member, and read by the two alone', async () => {
    const id = await must(propose())
    expect(await answer(id, world.anna, { time: at('2026-03-30T09:00:00Z') })).toBe(
      'appointment-not-proposed',
    )
    expect(await answer(id, world.anna, { time: TUESDAY })).toBe('ok')
    const both = [await seen(id, world.anna), await seen(id, world.carla)]
    expect(both.map((one) => [one?.state, one?.startsAt?.toISOString(), one?.coachName])).toEqual([
      ['set', '2026-03-31T08:00:00.000Z', 'Carla Visser'],
      ['set', '2026-03-31T08:00:00.000Z', 'Carla Visser'],
    ])
    const others = [world.piet, world.greet, world.bea, world.otto, world.stranger]
    for (const one of others) expect(await seen(id, one)).toBeUndefined()
    await clear()
  })

  test('does not fit, gets other times, is moved and called off, each with a word the other reads', async () => {
    const id = await must(propose())
    expect(await answer(id, world.anna, { says: 'none-fits', word: 'Liever na 12 uur' })).toBe('ok')
    expect(await answer(id, world.anna, { says: 'none-fits' })).toBe('appointment-not-proposed')
    const again = { appointmentId: id, place: '', minutes: 45, agreed: false, word: 'Zo dan?' }
    const times = [at('2026-04-01T11:00:00Z')]
    expect(
      word(await world.perform(proposeTimes, world.carla, { ...again, times, revision: 0 }, newId())),
    ).toBe('appointment-changed')
    expect(
      word(await world.perform(proposeTimes, world.carla, { ...again, times, revision: 1 }, newId())),
    ).toBe('ok')
    expect(await answer(id, world.anna, { time: times[0] })).toBe('ok')
    expect(await answer(id, world.carla, { says: 'cancel', word: 'Ik ben er niet' })).toBe('ok')
    expect(await seen(id, world.anna)).toMatchObject({
      state: 'cancelled',
      word: 'Ik ben er niet',
      minutes: 45,
    })
    expect(await answer(id, world.anna, { says: 'cancel' })).toBe('appointment-over')
  })

  test('is asked by a member, of a coach', async () => {
    const ask = (coachId: Id<'person'>, more = {}) =>
      world.perform(askAppointment, world.anna, { coachId, topic: 'Mijn plan', word: '', ...more }, newId())
    expect(word(await ask(world.greet.personId))).toBe('appointment-coach')
    const id = await must(ask(world.carla.personId))
    expect(await seen(id)).toMatchObject({ state: 'asked', memberName: 'Anna de Vries', minutes: 60 })
    const other = await oneMore(world, 'Cor Ander', 'coach')
    expect(await seen(id, other)).toBeUndefined()
    expect(await answer(id, other, { says: 'cancel' })).toBe('appointment-not-found')
    await clear()
  })

  test('is in the future, within a year, and no time is proposed twice', async () => {
    expect(word(await propose({ times: [at('2026-03-29T09:00:00Z')] }))).toBe('time-past')
    expect(word(await propose({ times: [at('2062-03-30T09:00:00Z')] }))).toBe('time-too-far')
    expect(word(await propose({ times: [MONDAY, MONDAY] }))).toBe('time-twice')
    expect(word(await propose({ agreed: true }))).toBe('appointment-agreed-one')
    expect(word(await propose({}, world.anna))).toBe('not-permitted')
    expect(word(await propose({ memberId: newId() }))).toBe('appointment-member')
  })

  test('of the same coach is never at the same time: of two members at once one gets it', async () => {
    const [one, two] = [await must(propose()), await must(propose({ memberId: world.piet.memberId }))]
    const both = await Promise.all([
      answer(one, world.anna, { time: MONDAY }),
      answer(two, world.piet, { time: MONDAY }),
    ])
    expect(both.toSorted()).toEqual(['coach-busy', 'ok'])
    expect(word(await propose({ times: [at('2026-03-30T08:59:00Z')], agreed: true }))).toBe('coach-busy')
    expect(word(await propose({ times: [at('2026-03-30T09:00:00Z')], agreed: true }))).toBe('ok')
    await clear()
  })

  test('was held or not, which only the coach writes down, and only after it began', async () => {
    const id = await must(propose({ times: [MONDAY], agreed: true }))
    const note = (more: object, by: PersonActor = world.carla) =>
      world.perform(
        noteAttendance,
        by,
        { appointmentId: id, attendance: 'came', tookMinutes: 50, word: '', ...more },
        newId(),
      )
    expect(word(await note({}))).toBe('appointment-not-held')
    world.setNow('2026-03-30T08:30:00Z')
    expect(word(await note({}, world.anna))).toBe('not-permitted')
    expect(word(await note({ attendance: 'missed' }))).toBe('attendance-duration')
    expect(word(await note({}))).toBe('ok')
    expect(await seen(id, world.anna)).toMatchObject({ attendance: 'came', tookMinutes: 50 })
    expect(word(await note({ attendance: 'missed', tookMinutes: null, word: 'Belde' }))).toBe('ok')
    expect(await answer(id, world.anna, { says: 'cancel' })).toBe('appointment-over')
    world.setNow('2026-03-29T10:00:00Z')
    await clear()
  }, 20_000)
})

describe('by SQL as the application', () => {
  const tries = (by: PersonActor, statement: RawBuilder<unknown>) =>
    world.database.write(
      by,
      (tx) => statement.execute(tx),
      () => false,
    )

  test('a member sets no time that was not proposed, and notes no attendance', async () => {
    const id = await must(propose())
    const set = (time: number) => sql`
      update appointment set state = 'set', starts_at = ${new Date(time)}, revision = 1, proposed = '{}',
        said_by = ${world.anna.personId} where id = ${id}`
    await expect(tries(world.anna, set(at('2026-04-09T08:00:00Z')))).rejects.toThrow('chooses out of')
    await expect(tries(world.anna, set(TUESDAY))).resolves.toBeDefined()
    const moved = sql`update appointment set place = 'Elders' where id = ${id}`
    await expect(tries(world.anna, moved)).rejects.toThrow('one after the other')
    await clear()
  })
})

describe('mail', () => {
  test('tells the other when it is, and not what it is about; not when more was said since', async () => {
    const id = await must(propose({ topic: 'Heel geheim' }))
    const [first] = await mails(id, 0)
    expect([first!['to_address'], first!['subject']]).toEqual([
      'anna@voorbeeld.example',
      'Kies een tijd voor je gesprek met Carla Visser',
    ])
    expect(String(first!['body_text']).replaceAll('\u00a0', ' ')).toContain(
      'maandag 30 maart 2026 om 10.00 uur of dinsdag 31 maart 2026 om 10.00 uur',
    )
    expect(await answer(id, world.anna, { time: MONDAY })).toBe('ok')
    expect(await mails(id, 0)).toHaveLength(1)
    const all = await mails(id, 1)
    expect(all.map((one) => one['to_address']).toSorted()).toEqual([
      'anna@voorbeeld.example',
      'carla@voorbeeld.example',
    ])
    expect(JSON.stringify(all)).not.toContain('geheim')
    await clear()
  })

  test('reminds the day before, once for each start, also over the change of the clock', async () => {
    world.setNow('2026-03-28T09:00:00Z')
    const id = await must(propose({ times: [at('2026-03-29T08:00:00Z')], agreed: true }))
    const { handlers } = appointmentsJobs({ ...world, publicUrl: 'https://gilde.example' })
    const remind = (dueOn: string) =>
      doNow(handlers, remindTomorrowJob, world.cooperativeId, { dueOn: day(dueOn) })
    await remind('2026-03-28')
    await remind('2026-03-28')
    await remind('2026-03-27')
    const sent = await world.sql('select subject, body_text from mail where appointment_id = $1', [id])
    expect(sent.map((one) => one['subject'])).toEqual(['Morgen: je gesprek met Carla Visser'])
    expect(String(sent[0]!['body_text']).replaceAll('\u00a0', ' ')).toContain(
      'zondag 29 maart 2026 om 10.00 uur',
    )
    expect(sent[0]!['body_text']).toContain('Waar: Werkplein 1.')
    world.setNow('2026-03-29T10:00:00Z')
  })
})

test('a conversation to come stays in sight, however much was said of others since', async () => {
  const id = await must(propose({ times: [at('2026-05-11T08:00:00Z')], agreed: true }))
  await world.sql(
    `insert into appointment (cooperative_id, id, member_id, coach_id, topic, place, minutes, state, proposed,
       starts_at, said_by, said_at)
     select cooperative_id, uuidv7(), member_id, coach_id, topic, place, minutes, 'cancelled', '{}', starts_at, said_by,
       said_at + n * interval '1 minute'
     from appointment, generate_series(1, 201) n where id = $1`,
    [id],
  )
  const { today, at: now } = world.clock()
  const { ahead, over } = await world.database.read(world.carla, async (tx) => ({
    ahead: await appointmentsSince(tx, world.cooperativeId, today),
    over: await appointmentsBefore(tx, world.cooperativeId, now, 20),
  }))
  expect(ahead.map((one) => one.id)).toContain(id)
  expect(over.filter(({ state }) => state === 'cancelled')).toEqual([])
})

test('who has nothing in the agenda sees nothing', async () => {
  expect(
    await world.database.read(world.bea, (tx) =>
      appointmentsSince(tx, world.cooperativeId, world.clock().today),
    ),
  ).toEqual([])
})
