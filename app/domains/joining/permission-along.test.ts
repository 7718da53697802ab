/** What the municipality granted outlives the application: it goes along to the member, who and whose coach read it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../test/municipal-world.ts'
import { newId } from '../../../test/new-id.ts'
import { as, must } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  letterOf,
  lettersWithoutEnd,
  permissionsOf,
  putPermissionRight,
  takeOverLetter,
} from '../benefits/index.ts'
import { loadAttention } from '../guidance/load-attention.ts'
import { takePermissionAlong } from './take-permission-along.db.ts'
import { LETTER, playIn } from './joining-play.fixture.ts'
import { makeMember } from './make-member.ts'

let world: MunicipalWorld
let play: ReturnType<typeof playIn>
beforeEach(async () => {
  world = await municipalWorld()
  play = playIn(world)
  await play.rules({ trialMonths: 0 })
})
afterEach(() => world.close())

async function enrolled(granted: Record<string, unknown>): Promise<Id<'member'>> {
  const { id } = await play.sent()
  await must(play.step(id, 'intake-held'))
  await must(play.step(id, 'permission-granted', { note: 'Vier uur per week', letter: LETTER, ...granted }))
  await play.vote(id)
  for (const member of [world.anna, world.piet]) await must(play.cast(member, id, 'yes'))
  await must(play.count(id))
  const { revision } = (await play.seen(id))!
  const given = { firstName: 'Ikram', email: '', language: 'nl' as const, tradeName: '', trade: '' }
  const joinedOn = world.clock().today
  return must(
    world.perform(makeMember, world.greet, { applicationId: id, revision, joinedOn, ...given }, newId()),
  )
}
const ikram = async (memberId: Id<'member'>): Promise<PersonActor> => {
  const [row] = await world.sql('select person_id from member where id = $1', [memberId])
  const personId = row!['person_id'] as Id<'person'>
  return { kind: 'person', cooperativeId: world.cooperativeId, personId, roles: ['member'] }
}
const read = (who: PersonActor, memberId: Id<'member'>) =>
  world.database.read(who, async (tx) => ({
    whole: await permissionsOf(tx, world.cooperativeId, memberId),
    letters: await lettersWithoutEnd(tx, world.cooperativeId, memberId),
  }))
const fields = (memberId: Id<'member'>, validFrom: Day, validTo: Day) => ({
  memberId,
  validFrom,
  validTo,
  hoursPerWeek: null,
  hoursPerYear: null,
  conditions: 'Vier uur per week',
  plan: '',
  reviewOn: null,
  lateReason: 'kwam later',
  letter: null,
})

test('with its days, its words and its letter; read by the member and the coach, and by nobody else', async () => {
  const memberId = await enrolled({ on: day('2026-03-01'), due: day('2026-05-15') })
  const member = await ikram(memberId)
  for (const who of [member, world.carla])
    expect(await read(who, memberId)).toMatchObject({
      whole: [
        {
          validFrom: '2026-03-01',
          validTo: '2026-05-15',
          conditions: 'Vier uur per week',
          municipality: 'Apeldoorn',
          recordedAs: 'guide',
        },
      ],
      letters: [],
    })
  for (const who of [world.greet, world.bea, world.anna, world.casper])
    expect(await read(who, memberId)).toEqual({ whole: [], letters: [] })
  // The application goes by term; the letter stays.
  await world.sql('delete from application')
  const { id } = (await read(member, memberId)).whole[0]!
  const letter = await world.database.read(member, (tx) => letterOf(tx, world.cooperativeId, memberId, id))
  expect(Buffer.from(letter!.content)).toEqual(LETTER.content)
  // And the coach is told that it ends.
  const guided = await world.database.read(world.carla, (tx) =>
    loadAttention(tx, world.cooperativeId, world.clock().today),
  )
  expect(guided.find((one) => one.member.id === memberId)!.reasons).toContainEqual(
    expect.objectContaining({ kind: 'permission-ends', day: '2026-05-15' }),
  )
})

test('a letter without a last day holds on no day, until the member or the coach writes it down', async () => {
  const memberId = await enrolled({})
  const member = await ikram(memberId)
  const { whole, letters } = await read(member, memberId)
  expect([whole, letters]).toMatchObject([[], [{ validFrom: '2026-03-29', documentId: expect.any(String) }]])
  const right = (who: PersonActor, permissionId: Id<'benefit-permission'>, validTo: Day) =>
    world.perform(
      putPermissionRight,
      who,
      { ...fields(memberId, day('2026-03-29'), validTo), permissionId, why: 'Nu staat de laatste dag erbij' },
      newId(),
    )
  const first = await must(right(member, letters[0]!.id, day('2027-03-28')))
  const seen = await read(world.carla, memberId)
  expect(seen.letters).toEqual([])
  expect(seen.whole).toMatchObject([{ id: first, documentId: letters[0]!.documentId, recordedAs: 'guide' }])
  await must(right(world.carla, first, day('2026-12-31')))
  const stand = (await read(member, memberId)).whole
  expect(stand.filter(({ isRighted }) => !isRighted)).toMatchObject([{ validTo: '2026-12-31' }])
  expect(stand).toHaveLength(2)
  // Nobody else does.
  expect(await right(world.piet, first, day('2026-12-31'))).toMatchObject({ reason: 'client-not-shared' })
})

test('a new letter is taken over by the coach, never over one that they may not read', async () => {
  const memberId = await enrolled({ due: day('2026-12-31') })
  const take = (from: string, until: string, who = world.carla) =>
    world.perform(
      takeOverLetter,
      who,
      { ...fields(memberId, day(from), day(until)), letter: LETTER },
      newId(),
    )
  expect(await take('2026-12-01', '2027-12-31')).toMatchObject({ reason: 'permission-overlaps' })
  await must(take('2027-01-01', '2027-12-31'))
  expect((await read(await ikram(memberId), memberId)).whole).toHaveLength(2)
  await world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as) values ($1, $2, $3, $4, '2028-01-01', '2028-12-31', now(), $5, 'case-manager')`,
    [world.cooperativeId, newId(), memberId, world.municipalityId, world.casper.personId],
  )
  expect(await take('2028-06-01', '2029-05-31')).toMatchObject({ reason: 'permission-of-another' })
  expect((await read(world.carla, memberId)).whole).toHaveLength(2)
})

test('goes along once, and only as somebody becomes a member by the administration', async () => {
  const memberId = await enrolled({ due: day('2026-12-31') })
  const [application] = await world.sql('select id from application where member_id = $1', [memberId])
  const ask = (who: PersonActor) =>
    as(world, who, (tx) => takePermissionAlong(tx, application!['id'] as Id<'application'>))
  await ask(world.greet)
  expect((await read(await ikram(memberId), memberId)).whole).toHaveLength(1)
  for (const who of [world.carla, world.bea, world.anna])
    await expect(ask(who)).rejects.toThrow('by the administration')
  world.setNow('2026-03-30T09:00:00Z')
  await expect(ask(world.greet)).rejects.toThrow('as an application makes a member')
})
