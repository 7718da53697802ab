/** A step that was written down wrongly is put right: what it was stays, and what cannot be taken back says so. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { lettersWithoutEnd } from '../benefits/index.ts'
import { applicationByLink } from './application.db.ts'
import { eraseEnded } from './erase-ended.ts'
import { LETTER, playIn } from './joining-play.fixture.ts'
import { letterOfStep } from './letter.db.ts'
import { makeMember } from './make-member.ts'
import { putStepRight } from './put-step-right.ts'
import type { RightInto } from './righting.ts'
import type { Stage } from './road.ts'

let world: World
let play: ReturnType<typeof playIn>
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
})
afterAll(() => world.close())

const right = async (
  id: Id<'application'>,
  stage: Stage,
  to: RightInto,
  more: Record<string, unknown> = {},
  who = world.greet,
) => {
  const { steps, revision } = (await play.seen(id))!
  const step = steps.findLast((one) => one.stage === stage)!
  const given = { on: step.on, due: step.due ?? null, note: step.note, why: 'Verkeerde knop' }
  return world.perform(
    putStepRight,
    who,
    { applicationId: id, revision, stepId: step.id, to, ...given, ...more },
    newId(),
  )
}
const mailsAsked = async (id: Id<'application'>) =>
  (
    await world.sql(
      `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'mail-applicant' and j.payload ->> 'applicationId' = $1`,
      [id],
    )
  ).length

test('the other answer: both stay, the letter goes along, and who applies is told', async () => {
  const { id, link } = await play.permitted()
  const before = await mailsAsked(id)
  await must(right(id, 'permission-granted', 'permission-refused', { note: 'Eerst nog een cursus' }))
  const now = (await play.seen(id))!
  expect(now.stage).toBe('permission-refused')
  expect(now.steps.map(({ stage, righted }) => `${stage} ${righted?.why ?? ''}`.trim())).toEqual([
    'intake-held',
    'permission-asked',
    'permission-granted Verkeerde knop',
    'permission-refused',
  ])
  const letter = await world.database.read(world.carla, (tx) =>
    letterOfStep(tx, world.cooperativeId, id, now.steps.at(-1)!.id),
  )
  expect(Buffer.from(letter!.content)).toEqual(LETTER.content)
  expect(await mailsAsked(id)).toBe(before + 1)
  const own = await world.database.read(link, applicationByLink)
  expect(own!.steps[2]!.righted).toMatchObject({ why: 'Verkeerde knop' })
  expect(await right(id, 'permission-granted', 'nothing')).toMatchObject({ reason: 'step-not-there' })
})

test('the coach, the administration and nobody else; seen as it was; with why', async () => {
  const { id } = await play.permitted()
  for (const who of [world.anna, world.bea])
    expect(await right(id, 'permission-granted', 'nothing', {}, who)).toMatchObject({
      reason: 'not-permitted',
    })
  expect(await right(id, 'permission-granted', 'nothing', { why: ' ' })).toMatchObject({
    reason: 'why-missing',
  })
  expect(await right(id, 'permission-granted', 'nothing', { revision: 1 })).toMatchObject({
    reason: 'application-changed',
  })
  const two = await Promise.all([
    right(id, 'permission-granted', 'nothing'),
    right(id, 'permission-granted', 'nothing', {}, world.carla),
  ])
  expect(two.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await play.seen(id))!.stage).toBe('permission-asked')
})

test('what ended by mistake goes on, and is not erased any more', async () => {
  const { id } = await play.sent()
  await must(play.step(id, 'refused', { note: 'Verkeerde aanmelding' }))
  await must(right(id, 'refused', 'nothing'))
  const now = (await play.seen(id))!
  expect(now).toMatchObject({ stage: 'received', endedOn: undefined, keepUntil: undefined })
  await must(
    world.perform(eraseEnded, { kind: 'job', cooperativeId: world.cooperativeId } as never, {}, newId()),
  )
  expect(await play.seen(id)).toBeDefined()
  await must(play.step(id, 'intake-held'))
})

test('a vote that began too early goes, unless somebody voted', async () => {
  const { id } = await play.permitted()
  await play.vote(id)
  await must(right(id, 'voting', 'nothing'))
  expect((await play.seen(id))!.stage).toBe('permission-granted')
  await play.vote(id)
  await must(play.cast(world.anna, id, 'yes'))
  expect(await right(id, 'voting', 'nothing')).toMatchObject({ reason: 'people-voted' })
  await expect(
    world.database.write(
      world.carla,
      async (tx) => {
        await tx.deleteFrom('admission_vote').where('application_id', '=', id).execute()
      },
      () => true,
    ),
  ).rejects.toThrow('somebody voted')
})

test('who is a member stays one; the words of the permission are those that hold', async () => {
  const { id } = await play.permitted()
  await must(right(id, 'permission-granted', 'permission-granted', { note: 'Zes uur per week' }))
  await play.vote(id)
  for (const who of [world.anna, world.piet]) await must(play.cast(who, id, 'yes'))
  world.setNow('2026-04-06T10:00:00Z')
  await must(play.count(id))
  await must(play.step(id, 'on-trial', { due: '2026-04-20' }))
  world.setNow('2026-04-21T10:00:00Z')
  await must(play.step(id, 'trial-passed'))
  await must(right(id, 'trial-passed', 'nothing'))
  expect((await play.seen(id))!).toMatchObject({ stage: 'on-trial', due: '2026-04-20' })
  await must(play.step(id, 'trial-passed'))
  const { revision } = (await play.seen(id))!
  const details = { firstName: 'Ikram', email: '', language: 'nl' as const, tradeName: '', trade: '' }
  const memberId = await must(
    world.perform(
      makeMember,
      world.greet,
      { applicationId: id, revision, joinedOn: world.clock().today, ...details },
      newId(),
    ),
  )
  expect(await right(id, 'trial-passed', 'nothing')).toMatchObject({ reason: 'step-of-member' })
  const said = await world.database.read(world.carla, (tx) =>
    lettersWithoutEnd(tx, world.cooperativeId, memberId),
  )
  expect(said).toMatchObject([{ conditions: 'Zes uur per week', recordedAs: 'guide' }])
  world.setNow('2026-03-29T10:00:00Z')
})
