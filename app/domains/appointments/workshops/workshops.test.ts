import { sql, type RawBuilder } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../../test/world.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { doNow } from '../../../platform/jobs.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { appointmentsJobs, remindTomorrowJob } from '../jobs.ts'
import { announceWorkshop } from './announce-workshop.ts'
import { cancelWorkshop } from './cancel-workshop.ts'
import { changeWorkshop } from './change-workshop.ts'
import { joinWorkshop } from './join-workshop.ts'
import { leaveWorkshop } from './leave-workshop.ts'
import { noteSeats } from './note-seats.ts'
import { fillPlacesJob, mailWorkshopJob, tellSeatJob } from './workshop-jobs.ts'
import { seatsOf, workshopById } from './workshop.db.ts'

let world: World
let mia: MemberOfWorld
beforeEach(async () => {
  minute = 0
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
})
afterEach(() => world.close())

const word = (result: { ok: boolean; reason?: string; value?: unknown }) =>
  result.ok ? (result.value ?? 'ok') : result.reason
const TOLD = {
  title: 'Een offerte maken',
  about: '',
  place: 'Werkplein 1',
  startsAt: new Date('2026-03-30T17:00:00Z').getTime(),
  minutes: 90,
  places: 2,
}
const announce = (more: object = {}, by: PersonActor = world.carla) =>
  world.perform(announceWorkshop, by, { ...TOLD, ...more }, newId())
let minute = 0
/** Each asks a minute after who asked before. */
const join = async (workshopId: Id<'workshop'>, who: MemberOfWorld, by: PersonActor = who) => {
  world.setNow(`2026-03-29T11:${String((minute = (minute + 1) % 60)).padStart(2, '0')}:00Z`)
  return word(await world.perform(joinWorkshop, by, { workshopId, memberId: who.memberId }, newId()))
}
const leave = async (workshopId: Id<'workshop'>, who: MemberOfWorld, by: PersonActor = who) =>
  word(await world.perform(leaveWorkshop, by, { workshopId, memberId: who.memberId }, newId()))
const seats = async (workshopId: Id<'workshop'>, by: PersonActor = world.carla) =>
  (await world.database.read(by, (tx) => seatsOf(tx, world.cooperativeId, { workshopId }))).map(
    ({ name, state }) => `${name.split(' ')[0]} ${state}`,
  )
const handlers = () => appointmentsJobs({ ...world, publicUrl: 'https://gilde.example' }).handlers
const fill = (workshopId: Id<'workshop'>) =>
  doNow(handlers(), fillPlacesJob, world.cooperativeId, { workshopId })
const mails = async () =>
  (await world.sql('select to_address, subject from mail order by to_address, subject')).map(
    (mail) => `${String(mail['to_address']).split('@')[0]}: ${String(mail['subject'])}`,
  )

describe('a meeting', () => {
  test('is full when its places are taken; who comes then waits, moves up when one leaves, and hears it', async () => {
    const id = await must(announce())
    expect(await join(id, world.anna)).toBe('in')
    expect(await join(id, world.anna)).toBe('workshop-joined')
    expect(await join(id, world.piet)).toBe('in')
    expect(await join(id, mia)).toBe('waiting')
    expect(await leave(id, world.anna)).toBe('ok')
    // Between leaving and moving up nobody passes who waits.
    expect(await join(id, world.anna)).toBe('waiting')
    await fill(id)
    await fill(id)
    expect(await seats(id)).toEqual(['Piet in', 'Mia in', 'Anna waiting'])
    expect(await mails()).toEqual(['mia: Er is plaats: Een offerte maken'])
  })

  test('has one last place: of two at once one gets it and the other waits', async () => {
    const id = await must(announce({ places: 1 }))
    const both = await Promise.all([join(id, world.anna), join(id, world.piet)])
    expect(both.toSorted()).toEqual(['in', 'waiting'])
  })

  test('shows a member only their own name, and how many come', async () => {
    const id = await must(announce())
    await join(id, world.anna)
    await join(id, world.piet)
    expect(await seats(id, world.anna)).toEqual(['Anna in'])
    const one = await world.database.read(mia, (tx) => workshopById(tx, world.cooperativeId, id))
    expect(one).toMatchObject({ taken: 2, waiting: 0 })
    for (const who of [world.bea, world.otto, world.stranger]) expect(await seats(id, who)).toEqual([])
  })

  test('is announced by a coach or the administration, who sign a member up who asks by phone', async () => {
    expect(word(await announce({}, world.anna))).toBe('not-permitted')
    expect(word(await announce({ startsAt: 0 }))).toBe('time-past')
    const id = await must(announce({}, world.greet))
    expect(await join(id, world.anna, mia)).toBe('workshop-not-yours')
    expect(await join(id, world.anna, world.greet)).toBe('in')
    expect(await leave(id, world.anna, world.carla)).toBe('ok')
    expect(await leave(id, world.anna)).toBe('workshop-not-joined')
  })

  test('who is signed up or off by another hears of it, once, and as it stands then', async () => {
    const id = await must(announce({ places: 1 }))
    const asked = () =>
      world.sql(
        `select j.payload ->> 'memberId' as "memberId", (j.payload ->> 'at')::float8 as at
         from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = 'tell-seat' order by j.id`,
      )
    const tell = async ({ memberId }: MemberOfWorld) => {
      const { at } = (await asked()).at(-1)! as { at: number }
      for (const _twice of [1, 2])
        await doNow(handlers(), tellSeatJob, world.cooperativeId, { workshopId: id, memberId, at })
    }
    await join(id, world.anna, world.greet)
    await tell(world.anna)
    await join(id, mia, world.greet)
    await tell(mia)
    world.setNow('2026-03-29T12:30:00Z')
    await leave(id, world.anna, world.carla)
    await tell(world.anna)
    expect(await mails()).toEqual([
      'anna: Je bent afgemeld: Een offerte maken',
      'anna: Je doet mee: Een offerte maken',
      'mia: Je staat op de wachtlijst: Een offerte maken',
    ])
    // Who leaves in their own name knows.
    await leave(id, mia)
    expect((await asked()).map((one) => one['memberId'])).toEqual(
      [world.anna, mia, world.anna].map((of) => of.memberId),
    )
  })

  test('is changed: more places go to who waits, never fewer than taken; who comes hears it once', async () => {
    const id = await must(announce({ places: 1 }))
    await join(id, world.anna)
    await join(id, mia)
    const change = (more: object) =>
      world.perform(changeWorkshop, world.carla, { ...TOLD, workshopId: id, revision: 0, ...more }, newId())
    expect(word(await change({ places: 3, startsAt: TOLD.startsAt + 3_600_000 }))).toBe('ok')
    expect(word(await change({ places: 3 }))).toBe('workshop-changed')
    await fill(id)
    expect(word(await change({ revision: 1, places: 1 }))).toBe('workshop-fewer-places')
    for (const _twice of [1, 2])
      await doNow(handlers(), mailWorkshopJob, world.cooperativeId, { workshopId: id, revision: 1 })
    expect(await mails()).toContain('anna: Veranderd: Een offerte maken')
    expect((await mails()).filter((one) => one.startsWith('anna'))).toHaveLength(1)
  })

  test('is called off with a word, and then nobody signs up', async () => {
    const id = await must(announce())
    await join(id, world.anna)
    expect(
      word(await world.perform(cancelWorkshop, world.carla, { workshopId: id, why: 'Zaal dicht' }, newId())),
    ).toBe('ok')
    expect(await join(id, world.piet)).toBe('workshop-over')
    await doNow(handlers(), mailWorkshopJob, world.cooperativeId, { workshopId: id, revision: 1 })
    expect(await mails()).toEqual(['anna: Gaat niet door: Een offerte maken'])
    const [mail] = await world.sql('select body_text from mail')
    expect(mail!['body_text']).toContain('“Zaal dicht”')
  })

  test('reminds who has a place, the day before, once', async () => {
    const id = await must(announce({ places: 1 }))
    await join(id, world.anna)
    await join(id, mia)
    for (const _twice of [1, 2])
      await doNow(handlers(), remindTomorrowJob, world.cooperativeId, { dueOn: day('2026-03-29') })
    expect(await mails()).toEqual(['anna: Morgen: Een offerte maken'])
  })

  test('is held: who came is written down by who holds meetings, after it began, of who had a place', async () => {
    const id = await must(announce())
    await join(id, world.anna)
    const note = (who: MemberOfWorld, by: PersonActor = world.carla) =>
      world.perform(
        noteSeats,
        by,
        { workshopId: id, seats: [{ memberId: who.memberId, attendance: 'missed', word: 'Belde af' }] },
        newId(),
      )
    expect(word(await note(world.anna))).toBe('workshop-not-held')
    world.setNow('2026-03-30T18:00:00Z')
    expect(word(await note(world.piet))).toBe('workshop-not-joined')
    expect(word(await note(world.anna, world.anna))).toBe('not-permitted')
    expect(word(await note(world.anna))).toBe('ok')
    expect(await leave(id, world.anna)).toBe('workshop-over')
  })
})

describe('by SQL as the application', () => {
  const tries = (by: PersonActor, statement: RawBuilder<unknown>) =>
    world.database.write(
      by,
      (tx) => statement.execute(tx),
      () => false,
    )
  const take = (workshopId: string, { memberId, personId }: MemberOfWorld) => sql`
    insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by)
    values (${world.cooperativeId}, ${workshopId}, ${memberId}, 'in', now(), ${personId})`

  test('nobody takes a place that is not there, passes who waits, or takes one for another', async () => {
    const id = await must(announce({ places: 1 }))
    await join(id, world.anna)
    await expect(tries(world.piet, take(id, world.piet))).rejects.toThrow('no place left')
    await join(id, mia)
    await leave(id, world.anna)
    await expect(tries(world.anna, take(id, world.piet))).rejects.toThrow()
    await expect(tries(world.piet, take(id, world.piet))).rejects.toThrow('somebody waits')
    const came = sql`
      update workshop_seat set attendance = 'came', noted_by = ${mia.personId}
      where member_id = ${mia.memberId}`
    await expect(tries(mia, came)).rejects.toThrow()
  })
})
