/** When a goal of a plan is reached. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { addGoal } from './add-goal.ts'
import { addStep } from './add-step.ts'
import { closeGoal } from './close-goal.ts'
import { closeStep } from './close-step.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
})
afterEach(() => world.close())

const about = () => ({ memberId: world.anna.memberId })
const stepBy = (goalId: Id<'guidance-goal'>) =>
  world.perform(
    addStep,
    world.anna,
    { ...about(), goalId, step: 'Drie bakkers bellen', helper: '', byDay: null },
    newId(),
  )

test('a goal is reached when somebody says so, once no step is open; a step more, and it is not', async () => {
  const goal = await must(
    world.perform(
      addGoal,
      world.anna,
      { ...about(), theme: 'business', goal: 'Twee vaste klanten', first: null },
      newId(),
    ),
  )
  const stepId = await must(stepBy(goal))
  const { memberId } = about()
  const says = (who: PersonActor, reached: boolean, revision: number) =>
    world.perform(closeGoal, who, { memberId, goalId: goal, revision, reached }, newId())
  const reachedBy = async () => (await world.sql('select reached_by from guidance_goal'))[0]!['reached_by']
  expect(await says(world.carla, true, 1)).toMatchObject({ reason: 'goal-has-steps' })
  const done = { memberId, stepId, revision: 1, state: 'done' } as const
  await must(world.perform(closeStep, world.anna, done, newId()))
  expect(await reachedBy()).toBeNull()
  // Also by who did not write it.
  await must(says(world.carla, true, 1))
  expect(await reachedBy()).toBe(world.carla.personId)
  expect(await says(world.anna, false, 1)).toMatchObject({ reason: 'plan-was-changed' })
  await must(says(world.anna, false, 2))
  expect(await reachedBy()).toBeNull()
  await must(says(world.anna, true, 3))
  await must(stepBy(goal))
  expect(await reachedBy()).toBeNull()
  for (const who of [world.greet, world.bea, world.stranger])
    expect((await says(who, true, 5)).ok).toBe(false)
})
