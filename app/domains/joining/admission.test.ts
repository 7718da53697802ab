import { sql } from 'kysely'
/** The vote, the trial, the register, and erasing, on a real database as who may and as who may not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { applicationByLink, applicationById } from './application.db.ts'
import { eraseEnded } from './erase-ended.ts'
import { keepLonger } from './keep-longer.ts'
import { makeMember } from './make-member.ts'
import { ballotsCast, ownBallots } from './vote.db.ts'
import { withdrawApplication } from './withdraw-application.ts'
import { playIn } from './joining-play.fixture.ts'

let world: World
let play: ReturnType<typeof playIn>
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
})
afterAll(() => world.close())

describe('the vote', () => {
  test('members see name and idea while they vote, each votes once, and reads only the own vote', async () => {
    const { id } = await play.permitted()
    const named = () => world.database.read(world.anna, (tx) => applicationById(tx, world.cooperativeId, id))
    expect(await named()).toBeUndefined()
    await play.vote(id)
    expect(await named()).toMatchObject({ name: 'Ikram Amrani' })
    expect(await play.seen(id, world.anna)).toBeUndefined()
    await must(play.cast(world.anna, id, 'yes'))
    expect(await play.cast(world.anna, id, 'no')).toMatchObject({ reason: 'voted-already' })
    expect(await play.cast(world.carla, id, 'no')).toMatchObject({ reason: 'not-permitted' })
    expect((await world.database.read(world.piet, (tx) => ownBallots(tx, world.cooperativeId))).size).toBe(0)
    expect(await play.count(id)).toMatchObject({ reason: 'vote-not-over' })
    await must(play.cast(world.piet, id, 'abstain'))
    expect(await must(play.count(id))).toBe('admitted')
    expect(await named()).toBeUndefined()
  })

  test('the vote of who left since counts, and does not stand for who is still to vote', async () => {
    const { id } = await play.permitted()
    await expect(play.vote(id, '2099-01-01')).rejects.toThrow('vote-too-long')
    await play.vote(id, '2026-06-20')
    await must(play.cast(world.anna, id, 'yes'))
    await world.sql('update role_assignment set until = now() where person_id = $1', [world.anna.personId])
    const stands = () => world.database.read(world.carla, (tx) => ballotsCast(tx, id, world.clock().today))
    expect(await stands()).toEqual({ cast: 1, waits: 1, counted: undefined })
    expect(await play.count(id)).toMatchObject({ reason: 'vote-not-over' })
    const lie = (yes: number, no: number) =>
      world.database
        .write(
          world.carla,
          (tx) =>
            sql`update admission_vote set counted_on = ${world.clock().today}, yes = ${yes}, no = ${no}, abstain = 0
                where application_id = ${id}`.execute(tx),
          () => true,
        )
        .catch((error: { code?: string }) => error.code)
    expect(await lie(1, 0)).toBe('23001')
    await must(play.cast(world.piet, id, 'no'))
    expect(await lie(99, 0)).toBe('23001')
    expect(await stands()).toEqual({ cast: 2, waits: 0, counted: { yes: 1, no: 1, abstain: 0 } })
    expect(await must(play.count(id))).toBe('refused')
    expect(await lie(2, 0)).toBe('23001')
    await world.sql('update role_assignment set until = null where person_id = $1', [world.anna.personId])
  })

  test('who became a member while it went on does not vote in it', async () => {
    const { id } = await play.permitted()
    await play.vote(id)
    await world.sql(`update member set joined_on = '2026-03-30' where id = $1`, [world.piet.memberId])
    world.setNow('2026-03-31T10:00:00Z')
    expect(await play.cast(world.piet, id, 'no')).toMatchObject({ reason: 'no-vote-here' })
    await must(play.cast(world.anna, id, 'yes'))
    expect(await must(play.count(id))).toBe('admitted')
    await world.sql(`update member set joined_on = '2015-01-01' where id = $1`, [world.piet.memberId])
    world.setNow('2026-03-29T10:00:00Z')
  })

  test('a tie is a no; with nobody for or against the members get more time', async () => {
    const tied = await play.permitted()
    await play.vote(tied.id)
    await must(play.cast(world.anna, tied.id, 'yes'))
    await must(play.cast(world.piet, tied.id, 'no'))
    expect(await must(play.count(tied.id))).toBe('refused')
    const silent = await play.permitted()
    await play.vote(silent.id, '2026-03-29')
    world.setNow('2026-03-30T10:00:00Z')
    expect(await play.cast(world.anna, silent.id, 'yes')).toMatchObject({ reason: 'vote-closed' })
    expect(await must(play.count(silent.id))).toBe('undecided')
    expect(await play.seen(silent.id)).toMatchObject({ stage: 'voting', due: '2026-04-06' })
    await must(play.cast(world.anna, silent.id, 'yes'))
  })

  test('when everybody has no opinion nobody is left to ask: there is no majority, so it is a no', async () => {
    const { id } = await play.permitted()
    await play.vote(id)
    await must(play.cast(world.anna, id, 'abstain'))
    expect(await play.count(id)).toMatchObject({ reason: 'vote-not-over' })
    await must(play.cast(world.piet, id, 'abstain'))
    expect(await must(play.count(id))).toBe('refused')
    expect(await play.seen(id)).toMatchObject({ stage: 'refused' })
  })

  test('a vote keeps the rule it began with', async () => {
    const { id } = await play.permitted()
    await play.vote(id)
    await play.rules({ vote: 'unanimous' })
    await must(play.cast(world.anna, id, 'yes'))
    await must(play.cast(world.piet, id, 'abstain'))
    expect(await must(play.count(id))).toBe('admitted')
    await play.rules()
  })
})

test('trial, and then the administration makes the member: person, member and business', async () => {
  const { id } = await play.permitted()
  await play.vote(id)
  await must(play.cast(world.anna, id, 'yes'))
  await must(play.cast(world.piet, id, 'yes'))
  await must(play.count(id))
  const enroll = async (who: PersonActor) =>
    world.perform(
      makeMember,
      who,
      {
        applicationId: id,
        revision: (await play.seen(id))!.revision,
        firstName: 'Ikram',
        email: '',
        language: 'nl',
        joinedOn: world.clock().today,
        tradeName: 'Taart van Ikram',
        trade: 'taarten',
      },
      newId(),
    )
  expect(await enroll(world.greet)).toMatchObject({ reason: 'step-not-now' })
  await must(play.step(id, 'on-trial', { due: day('2026-06-29') }))
  // A trial lasts a day at least; one begun and ended in a minute says nothing of anybody.
  expect(await play.step(id, 'trial-passed')).toMatchObject({ reason: 'trial-too-short' })
  world.setNow(new Date(world.clock().at.getTime() + 24 * 60 * 60_000).toISOString())
  await must(play.step(id, 'trial-passed'))
  expect(await enroll(world.carla)).toMatchObject({ reason: 'not-permitted' })
  const memberId = await must(enroll(world.greet))
  world.setNow('2026-03-30T10:00:00Z')
  // What they could be reached on goes along: the application is erased.
  expect(await world.sql('select phone from member_phone where member_id = $1', [memberId])).toEqual([
    { phone: '06 12345678' },
  ])
  expect(await play.seen(id)).toMatchObject({ stage: 'member', memberId })
  const [row] = await world.sql(
    `select m.name, b.trade_name from member m join member_business w on w.member_id = m.id
     join business b on b.id = w.business_id where m.id = $1`,
    [memberId],
  )
  expect(row).toEqual({ name: 'Ikram Amrani', trade_name: 'Taart van Ikram' })
})

describe('erasing', () => {
  const everywhere = async (word: string) => {
    const tables = [
      'application',
      'application_contact',
      'application_step',
      'application_letter',
      'admission_vote',
    ]
    const found = await Promise.all(
      tables.map((table) =>
        world.sql(`select '${table}' as t from ${table} t where to_jsonb(t)::text like $1`, [`%${word}%`]),
      ),
    )
    return found.flat()
  }
  const JOB = () => ({ kind: 'job', cooperativeId: world.cooperativeId }) as const
  const erased = () => world.perform(eraseEnded, JOB(), {}, newId())

  test('four weeks after it ended nothing of it is left, also not its link, letter and votes', async () => {
    const one = await play.permitted()
    await play.vote(one.id, '2026-06-01')
    await must(play.cast(world.anna, one.id, 'yes'))
    await must(world.perform(withdrawApplication, one.link, {}, newId()))
    const { endedOn } = (await play.seen(one.id))!
    world.setNow('2026-04-27T10:00:00Z')
    expect(endedOn).toBe('2026-03-30')
    await must(erased())
    expect(await everywhere(one.id)).not.toEqual([])
    world.setNow('2026-04-28T10:00:00Z')
    await must(erased())
    expect(await everywhere(one.id)).toEqual([])
    expect(await world.sql('select from link where application_id = $1', [one.id])).toEqual([])
    expect(await world.sql('select from admission_ballot where application_id = $1', [one.id])).toEqual([])
    expect(await world.database.read(one.link, applicationByLink)).toBeUndefined()
  })

  test('longer only with their consent, at most a year; what goes on stays', async () => {
    const going = await play.sent({ name: 'Loopt Nog' })
    const kept = await play.sent({ name: 'Blijft Langer' })
    const longer = async (until: string) =>
      world.perform(
        keepLonger,
        world.carla,
        {
          applicationId: kept.id,
          revision: (await play.seen(kept.id))!.revision,
          until: day(until),
          agreed: 'per mail',
        },
        newId(),
      )
    expect(await longer('2026-08-01')).toMatchObject({ reason: 'not-ended' })
    await must(play.step(kept.id, 'refused', { note: 'Wil liever in loondienst' }))
    expect(await longer('2027-08-01')).toMatchObject({ reason: 'kept-too-long' })
    await must(longer('2026-08-01'))
    world.setNow('2026-08-01T10:00:00Z')
    await must(erased())
    expect(await everywhere('Blijft Langer')).not.toEqual([])
    world.setNow('2026-08-02T10:00:00Z')
    await must(erased())
    expect(await everywhere('Blijft Langer')).toEqual([])
    expect(await everywhere(going.id)).not.toEqual([])
  })

  test('nobody else erases', async () => {
    expect(await world.perform(eraseEnded, world.greet as never, {}, newId())).toMatchObject({
      reason: 'not-permitted',
    })
  })
})
