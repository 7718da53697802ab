import { addGoal } from '../app/domains/guidance/add-goal.ts'
import { addStep } from '../app/domains/guidance/add-step.ts'
import { writeNote } from '../app/domains/guidance/write-note.ts'
import { newId } from './new-id.ts'
import { must, type MemberOfWorld, type World } from './world.ts'

/** A goal, a step and a note about a member, all written by their coach. Gives their ids. */
export async function guidedFor(world: World, { memberId }: MemberOfWorld) {
  const words = { memberId }
  const aim = { ...words, theme: 'business', goal: 'Twee vaste klanten', first: null } as const
  const goal = await must(world.perform(addGoal, world.carla, aim, newId()))
  const what = { ...words, goalId: goal, step: 'Drie bakkers bellen', helper: '', byDay: null }
  const step = await must(world.perform(addStep, world.carla, what, newId()))
  const said = { ...words, text: 'Ging goed', kind: 'shared' } as const
  const note = await must(world.perform(writeNote, world.carla, said, newId()))
  return { goal, step, note }
}
