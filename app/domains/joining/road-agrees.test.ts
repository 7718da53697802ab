/** The road of an application: the program and the database hold the same one, and the database holds it by itself. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { KEPT } from '../members/index.ts'
import { enterPaperVotes } from './enter-paper-votes.ts'
import { insertStep, moveApplication } from './going-on.db.ts'
import { playIn } from './joining-play.fixture.ts'
import { keepLonger } from './keep-longer.ts'
import { putStepRight } from './put-step-right.ts'
import { insertRighting } from './righting.db.ts'
import { canBecome, standingSteps } from './righting.ts'
import { ROAD, STAGES, type Stage } from './road.ts'
import { ballotsCast, numbersShow } from './vote.db.ts'

let world: World
let play: ReturnType<typeof playIn>
const ON = day('2026-03-29')
beforeAll(async () => {
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
})
afterAll(() => world.close())

/** Goes on by SQL alone, as who guides applications: the step and where it stands, and nothing asked before. */
const reach = (id: Id<'application'>, stages: readonly Stage[], who: PersonActor = world.carla) =>
  as(world, who, async (tx) => {
    for (const stage of stages) {
      await moveApplication(tx, world.cooperativeId, { id, to: stage, on: ON })
      const step = { id: newId<'application-step'>(), stage, on: ON, due: null, note: '', by: who.personId }
      await insertStep(tx, world.cooperativeId, id, { ...step, at: world.clock().at })
    }
  })
const takeBack = async (id: Id<'application'>, stage: Stage, to: Stage, on: Day = ON) => {
  const { steps, revision } = (await play.seen(id))!
  const stepId = steps.findLast((step) => step.stage === stage)!.id
  return as(world, world.carla, async (tx) => {
    const by = { by: world.carla.personId, at: world.clock().at }
    const righting = { applicationId: id, stepId, why: 'fout', revision: revision + 1, ...by }
    await insertRighting(tx, world.cooperativeId, righting)
    await moveApplication(tx, world.cooperativeId, { id, to, on })
  })
}

describe('the database', () => {
  test('knows the same road', async () => {
    const [row] = await world.sql(
      `select array_agg(step order by step collate "C") as held
       from (select stage || ' ' || next as step from road_of_application()) r`,
    )
    expect(row!['held']).toEqual(
      STAGES.flatMap((stage) => ROAD[stage].next.map((next) => `${stage} ${next}`)).toSorted(),
    )
  })

  test('lets nobody in without a vote that said so', async () => {
    const { id } = await play.sent()
    await expect(reach(id, ['admitted'])).rejects.toThrow('does not go from received to admitted')
    await expect(reach(id, ['intake-held', 'voting', 'admitted'])).rejects.toThrow('members vote')
    expect((await play.seen(id))!.stage).toBe('received')
  })

  test('lets nobody out by a vote that was not counted', async () => {
    const { id } = await play.permitted()
    await play.vote(id)
    await expect(reach(id, ['refused'])).rejects.toThrow('members vote')
    await reach(id, ['withdrawn'])
    await expect(reach(id, ['voting'])).rejects.toThrow('does not go from withdrawn to voting')
  })

  test('has an application stand where its last step is', async () => {
    const { id } = await play.sent()
    await expect(
      as(world, world.carla, async (tx) => {
        await moveApplication(tx, world.cooperativeId, { id, to: 'intake-held', on: ON })
      }),
    ).rejects.toThrow('stands where its last step is')
  })

  test('has what ended go on only where the step that ended it was put right', async () => {
    const { id } = await play.sent()
    await must(play.step(id, 'intake-held'))
    await must(play.step(id, 'withdrawn'))
    await expect(takeBack(id, 'intake-held', 'received')).rejects.toThrow('stands where its last step is')
    await expect(takeBack(id, 'withdrawn', 'permission-granted')).rejects.toThrow(
      'stands where its last step is',
    )
    await takeBack(id, 'withdrawn', 'intake-held')
    expect((await play.seen(id))!.stage).toBe('intake-held')
  })

  test('keeps what ended as long as the program says, and no shorter', async () => {
    const [row] = await world.sql('select application_kept_days() as days')
    expect(row!.days).toBe(KEPT.application.days)
    // The form and the mail say it in weeks.
    expect(KEPT.application.days % 7).toBe(0)
  })
})

test('refused, kept longer, taken back and refused again: the last one can be put right', async () => {
  const { id } = await play.sent()
  await must(play.step(id, 'refused', { note: 'vergist' }))
  const agreed = { applicationId: id, until: day('2026-06-01'), agreed: 'aan de telefoon' }
  await must(
    world.perform(keepLonger, world.carla, { ...agreed, revision: (await play.seen(id))!.revision }, newId()),
  )
  const kept = (await play.seen(id))!
  expect(kept.steps).toHaveLength(1)
  expect(kept.kept).toEqual([{ until: '2026-06-01', agreed: 'aan de telefoon', by: 'Carla Visser', on: ON }])
  const nothing = { to: 'nothing', on: ON, due: null, note: '', why: 'toch niet' } as const
  const right = async () => {
    const { steps, revision } = (await play.seen(id))!
    const of = { applicationId: id, revision, stepId: steps.at(-1)!.id }
    return world.perform(putStepRight, world.carla, { ...of, ...nothing }, newId())
  }
  await must(right())
  await must(play.step(id, 'refused', { note: 'nu echt' }))
  const again = (await play.seen(id))!
  expect(standingSteps(again.steps).map(({ note }) => note)).toEqual(['nu echt'])
  expect(canBecome(again, again.steps.at(-1)!.id)).toMatchObject({ value: ['refused', 'nothing'] })
  await must(right())
  expect((await play.seen(id))!.stage).toBe('received')
})

test('a day to come does not tell how a vote stands, nor end it', async () => {
  const { id } = await play.permitted()
  await play.vote(id)
  await must(play.cast(world.anna, id, 'no'))
  const far = day('2099-01-01')
  const cast = await world.database.read(world.carla, (tx) => ballotsCast(tx, id, far))
  expect(cast).toMatchObject({ cast: 1, counted: undefined })
  const counts = (values: string) =>
    as(world, world.carla, async (tx) => {
      await sql`update admission_vote set ${sql.raw(values)} where application_id = ${id}`.execute(tx)
    })
  await expect(counts(`counted_on = '2099-01-01', yes = 0, no = 1, abstain = 0`)).rejects.toThrow('goes on')
  await expect(counts(`closes_on = '2026-03-28'`)).rejects.toThrow('comes no sooner')
})

test('numbers that tell what one member voted are not shown', async () => {
  const { id } = await play.permitted()
  await play.vote(id)
  const show = () => world.database.read(world.carla, (tx) => numbersShow(tx, id))
  await must(play.cast(world.anna, id, 'no'))
  expect(await show()).toBe(true)
  const paper = { applicationId: id, votedOn: ON, voters: [world.piet.memberId], yes: 1, no: 0, abstain: 0 }
  await must(world.perform(enterPaperVotes, world.carla, paper, newId()))
  expect(await show()).toBe(false)
})

test('a letter of before the talk: it stands there since the talk, and the day can be put right', async () => {
  const { id } = await play.sent()
  await must(play.step(id, 'intake-held'))
  await must(play.step(id, 'permission-granted', { on: day('2025-10-01') }))
  const granted = (await play.seen(id))!
  expect(granted).toMatchObject({ stage: 'permission-granted', since: ON })
  expect(granted.steps.map(({ on }) => on)).toEqual([ON, '2025-10-01'])
  const { revision, steps } = granted
  const right = { applicationId: id, revision, stepId: steps[1]!.id, to: 'permission-granted' } as const
  const righted = { ...right, on: day('2025-10-02'), due: null, note: '', why: 'vergist' }
  await must(world.perform(putStepRight, world.carla, righted, newId()))
  expect(await play.seen(id)).toMatchObject({ since: ON })
  await play.vote(id)
})

test('a municipality that never answers: closed as what it is, by both the program and the database', async () => {
  const { id } = await play.sent()
  await must(play.step(id, 'intake-held'))
  await must(play.step(id, 'permission-asked'))
  await must(play.step(id, 'refused', { note: 'De gemeente gaf geen antwoord.' }))
  expect(await play.seen(id)).toMatchObject({ stage: 'refused', endedOn: ON })
})
