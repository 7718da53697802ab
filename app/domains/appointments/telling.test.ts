/** Who has no e-mail address is told of the agenda by somebody, who says so; nobody is told nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { answerAppointment } from './answer-appointment.ts'
import { appointmentById } from './appointment.db.ts'
import { noteToldOfTalk } from './note-told-of-talk.ts'
import { proposeAppointment } from './propose-appointment.ts'
import { seatsToTell, talksToTell } from './telling.db.ts'
import { announceWorkshop } from './workshops/announce-workshop.ts'
import { cancelWorkshop } from './workshops/cancel-workshop.ts'
import { joinWorkshop } from './workshops/join-workshop.ts'
import { leaveWorkshop } from './workshops/leave-workshop.ts'
import { noteToldOfSeat } from './workshops/note-told-of-seat.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
})
afterEach(() => world.close())

const now = () => world.clock().at
const at = (text: string) => new Date(text).getTime()
const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)

describe('a seat at a meeting', () => {
  const announce = () =>
    must(
      world.perform(
        announceWorkshop,
        world.carla,
        {
          title: 'Een offerte maken',
          about: '',
          place: 'Werkplein 1',
          startsAt: at('2026-03-30T17:00:00Z'),
          minutes: 90,
          places: 2,
        },
        newId(),
      ),
    )
  const join = (workshopId: Id<'workshop'>, who: { memberId: Id<'member'> }, by: PersonActor) =>
    must(world.perform(joinWorkshop, by, { workshopId, memberId: who.memberId }, newId()))
  const toTell = async (by: PersonActor = world.carla) =>
    world.database.read(by, (tx) => seatsToTell(tx, world.cooperativeId, now()))
  const abouts = async (by?: PersonActor) => (await toTell(by)).map(({ name, about }) => `${name}: ${about}`)
  const told = (workshopId: Id<'workshop'>, seen: Date, by: PersonActor = world.carla) =>
    world.perform(
      noteToldOfSeat,
      by,
      { workshopId, memberId: world.piet.memberId, at: seen.getTime() },
      newId(),
    )

  test('is told until somebody did, and again when it is off', async () => {
    const id = await announce()
    await join(id, world.anna, world.carla)
    await join(id, world.piet, world.greet)
    expect(await abouts()).toEqual(['Piet Bakker: signed-up'])
    expect(await abouts(world.greet)).toHaveLength(1)
    for (const who of [world.anna, world.piet, world.bea, world.stranger])
      expect(await abouts(who)).toEqual([])
    const [first] = await toTell()
    expect(word(await told(id, first!.at, world.anna))).toBe('not-permitted')
    expect(word(await told(id, first!.at))).toBe('ok')
    expect(word(await told(id, first!.at, world.greet))).toBe('ok')
    expect(await abouts()).toEqual([])
    world.setNow('2026-03-29T12:00:00Z')
    await must(world.perform(cancelWorkshop, world.carla, { workshopId: id, why: '' }, newId()))
    expect(await abouts()).toEqual(['Piet Bakker: cancelled'])
    expect(word(await told(id, first!.at))).toBe('workshop-changed')
    expect(await world.sql('select count(*)::int as n from seat_told')).toEqual([{ n: 1 }])
    world.setNow('2026-03-30T17:00:00Z')
    expect(await abouts()).toEqual([])
  })

  test('that they took or left themselves they know; signed off by another they do not', async () => {
    const id = await announce()
    await join(id, world.piet, world.piet)
    expect(await abouts()).toEqual([])
    world.setNow('2026-03-29T12:00:00Z')
    await must(
      world.perform(leaveWorkshop, world.carla, { workshopId: id, memberId: world.piet.memberId }, newId()),
    )
    expect(await abouts()).toEqual(['Piet Bakker: signed-off'])
  })
})

describe('a conversation', () => {
  const propose = (more: object = {}) =>
    must(
      world.perform(
        proposeAppointment,
        world.carla,
        {
          memberId: world.piet.memberId,
          topic: 'Kennismaken',
          place: '',
          minutes: 60,
          times: [at('2026-03-30T08:00:00Z')],
          agreed: false,
          ...more,
        },
        newId(),
      ),
    )
  const toTell = async (by: PersonActor = world.carla) =>
    (await world.database.read(by, (tx) => talksToTell(tx, world.cooperativeId, now()))).map(
      ({ name, about }) => `${name}: ${about}`,
    )
  const told = async (id: Id<'appointment'>, by: PersonActor = world.carla, revision?: number) =>
    world.perform(
      noteToldOfTalk,
      by,
      { appointmentId: id, revision: revision ?? (await seen(id)).revision },
      newId(),
    )
  const seen = async (id: Id<'appointment'>) =>
    (await world.database.read(world.carla, (tx) => appointmentById(tx, world.cooperativeId, id)))!

  test('that was proposed or called off is told by its coach; the office reads nothing of it', async () => {
    const id = await propose()
    expect(await toTell()).toEqual(['Piet Bakker: proposed'])
    for (const who of [world.greet, world.piet, world.bea]) expect(await toTell(who)).toEqual([])
    expect(word(await told(id, world.greet))).toBe('not-permitted')
    expect(word(await told(id))).toBe('ok')
    expect(word(await told(id))).toBe('ok')
    expect(await toTell()).toEqual([])
    world.setNow('2026-03-29T12:00:00Z')
    const { revision } = await seen(id)
    const off = { appointmentId: id, revision, says: 'cancel', word: '' } as const
    await must(world.perform(answerAppointment, world.carla, off, newId()))
    expect(word(await told(id, world.carla, revision))).toBe('appointment-changed')
    expect(await toTell()).toEqual(['Piet Bakker: cancelled'])
    const counted = await world.database.read(world.greet, (tx) =>
      tx.selectFrom('talk_told').select('appointment_id').execute(),
    )
    expect(counted).toEqual([])
  })

  test('that was agreed on, or of which the times are over, is not told; nor who has an address', async () => {
    await propose({ agreed: true })
    await propose({ memberId: world.anna.memberId, times: [at('2026-03-31T08:00:00Z')] })
    expect(await toTell()).toEqual([])
    await propose({ times: [at('2026-04-01T08:00:00Z')] })
    expect(await toTell()).toHaveLength(1)
    world.setNow('2026-04-01T08:00:00Z')
    expect(await toTell()).toEqual([])
  })
})
