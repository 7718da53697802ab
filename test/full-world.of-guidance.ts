import type { Put } from './full-world.put.ts'
import type { ToFill } from './full-world.of-domains.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import type { MemberOfWorld } from './world.ts'

/** A plan that a member and their coach both write in, with a note of each and one for the coach alone. */
export async function rowsOfGuidance({ put, anna, piet, carla, wim, stranger }: ToFill): Promise<void> {
  await guidedBy(put('anna'), anna, carla)
  await guidedBy(put('piet'), piet, carla)
  await guidedBy(put('there'), wim, stranger)
  for (const [whose, coach] of [
    ['here', carla],
    ['there', stranger],
  ] as const)
    await put(whose)(
      'insert into guidance_setting values ($1, 4, :day, array[]::text[], $2, now())',
      coach.cooperativeId,
      coach.personId,
    )
}

async function guidedBy(put: Put, member: MemberOfWorld, coach: PersonActor): Promise<void> {
  const { cooperativeId: at, memberId } = member
  for (const { personId } of [member, coach]) {
    const [goal] = await put(
      `insert into guidance_goal (cooperative_id, id, member_id, theme, goal, added_by, added_at, written_by,
         written_at)
       values ($1, :new0, $2, 'business', 'Twee vaste klanten', $3, now(), $3, now())`,
      at,
      memberId,
      personId,
    )
    await put(
      `insert into guidance_step (cooperative_id, id, member_id, goal_id, step, helper, added_by, added_at, written_by,
         written_at)
       values ($1, :new0, $2, $3, 'Drie bakkers bellen', '', $4, now(), $4, now())`,
      at,
      memberId,
      goal,
      personId,
    )
    await put(NOTE, at, memberId, personId, false)
  }
  await put(NOTE, at, memberId, coach.personId, true)
  await put("insert into ladder_choice values ($1, $2, now(), 'Ik begin', 'Ik kan het')", at, memberId)
  await put("insert into growth_moment values ($1, $2, :day, 4, null, 3, 2, '', now())", at, memberId)
}

const NOTE = `
  insert into guidance_note (cooperative_id, id, member_id, written_by, written_at, text, private, evaluation)
  values ($1, :new0, $2, $3, now(), 'Ging goed', $4, false)`
