import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Goal, Step } from './plan.ts'

const GOAL = sql`
  select id, member_id as "memberId", theme, goal, revision, added_by as "addedBy", written_by as "writtenBy",
    written_at as "writtenAt", reached_by as "reachedBy", reached_at as "reachedAt"
  from guidance_goal`

const STEP = sql`
  select id, member_id as "memberId", goal_id as "goalId", step, helper, by_day as "byDay", state, revision,
    added_by as "addedBy", written_by as "writtenBy", written_at as "writtenAt", closed_by as "closedBy",
    closed_at as "closedAt"
  from guidance_step`

/** The goals of a member, the oldest first. */
export async function goalsOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Goal[]> {
  const { rows } = await sql<Goal>`${GOAL}
    where cooperative_id = ${here} and member_id = ${memberId} order by added_at, id`.execute(tx)
  return rows
}

/** Whether anything was ever written in the plan of a member. */
export async function hasGoal(tx: Tx, here: Id<'cooperative'>, memberId: Id<'member'>): Promise<boolean> {
  return (await goalsOf(tx, here, memberId)).length > 0
}

/** The steps of a member, the oldest first, whatever their goal. */
export async function stepsOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Step[]> {
  const { rows } = await sql<Step>`${STEP}
    where cooperative_id = ${here} and member_id = ${memberId} order by added_at, id`.execute(tx)
  return rows
}

/** A goal of a member, so that nobody else can change it until this transaction ends. */
export async function lockGoal(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  id: Id<'guidance-goal'>,
): Promise<Goal | undefined> {
  const { rows } = await sql<Goal>`${GOAL}
    where cooperative_id = ${here} and member_id = ${memberId} and id = ${id} for update`.execute(tx)
  return rows[0]
}

/** A step of a member, locked as a goal is. */
export async function lockStep(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  id: Id<'guidance-step'>,
): Promise<Step | undefined> {
  const { rows } = await sql<Step>`${STEP}
    where cooperative_id = ${here} and member_id = ${memberId} and id = ${id} for update`.execute(tx)
  return rows[0]
}

/** Keeps a goal that somebody added. */
export async function insertGoal(
  tx: Tx,
  here: Id<'cooperative'>,
  {
    id,
    memberId,
    theme,
    goal,
    addedBy,
    writtenAt,
  }: Omit<Goal, 'revision' | 'writtenBy' | 'reachedBy' | 'reachedAt'>,
): Promise<void> {
  await sql`
    insert into guidance_goal (cooperative_id, id, member_id, theme, goal, added_by, added_at, written_by, written_at)
    values (${here}, ${id}, ${memberId}, ${theme}, ${goal}, ${addedBy}, ${writtenAt}, ${addedBy},
      ${writtenAt})`.execute(tx)
}

/** Puts other words in place of a goal. */
export async function rewriteGoal(
  tx: Tx,
  here: Id<'cooperative'>,
  { id, theme, goal, writtenBy, writtenAt }: Pick<Goal, 'id' | 'theme' | 'goal' | 'writtenBy' | 'writtenAt'>,
): Promise<void> {
  await sql`
    update guidance_goal
    set theme = ${theme}, goal = ${goal}, written_by = ${writtenBy}, written_at = ${writtenAt},
      revision = revision + 1
    where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

/** Says that a goal is reached, by whom and when; without it: not any more. */
export async function moveGoal(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'guidance-goal'>,
  reached: { readonly by: Id<'person'>; readonly at: Date } | undefined,
): Promise<void> {
  await sql`
    update guidance_goal set reached_by = ${reached?.by ?? null}, reached_at = ${reached?.at ?? null},
      revision = revision + 1
    where cooperative_id = ${here} and id = ${id} and (reached_at is not null or ${reached !== undefined})`.execute(
    tx,
  )
}

/** Keeps a step that somebody added. */
export async function insertStep(
  tx: Tx,
  here: Id<'cooperative'>,
  step: Pick<Step, 'id' | 'memberId' | 'goalId' | 'step' | 'helper' | 'byDay' | 'addedBy' | 'writtenAt'>,
): Promise<void> {
  const { id, memberId, goalId, helper, byDay, addedBy, writtenAt } = step
  await sql`
    insert into guidance_step (cooperative_id, id, member_id, goal_id, step, helper, by_day, added_by, added_at,
      written_by, written_at)
    values (${here}, ${id}, ${memberId}, ${goalId}, ${step.step}, ${helper}, ${byDay}, ${addedBy}, ${writtenAt},
      ${addedBy}, ${writtenAt})`.execute(tx)
}

/** Puts other words in place of a step. */
export async function rewriteStep(
  tx: Tx,
  here: Id<'cooperative'>,
  step: Pick<Step, 'id' | 'step' | 'helper' | 'byDay' | 'writtenBy' | 'writtenAt'>,
): Promise<void> {
  await sql`
    update guidance_step
    set step = ${step.step}, helper = ${step.helper}, by_day = ${step.byDay}, written_by = ${step.writtenBy},
      written_at = ${step.writtenAt}, revision = revision + 1
    where cooperative_id = ${here} and id = ${step.id}`.execute(tx)
}

/** Says how a step stands. Open again, nobody closed it. */
export async function moveStep(
  tx: Tx,
  here: Id<'cooperative'>,
  { id, state, closedBy, closedAt }: Pick<Step, 'id' | 'state' | 'closedBy' | 'closedAt'>,
): Promise<void> {
  await sql`
    update guidance_step set state = ${state}, closed_by = ${closedBy}, closed_at = ${closedAt},
      revision = revision + 1
    where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

/** Who wrote in the plan of a member, and in the notes that are shared, by name. */
export async function writersOf(tx: Tx, memberId: Id<'member'>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ personId: string; name: string }>`
    select person_id as "personId", name from writers_of_plan(${memberId})`.execute(tx)
  return new Map(rows.map(({ personId, name }) => [personId, name]))
}

/** Of everybody here with open steps, for who guides them: how many, and the first last day; not what they say. */
export async function openStepsHere(
  tx: Tx,
  here: Id<'cooperative'>,
): Promise<ReadonlyMap<Id<'member'>, { readonly open: number; readonly first: Day | null }>> {
  const { rows } = await sql<{ memberId: Id<'member'>; open: number; first: Day | null }>`
    select member_id as "memberId", count(*)::int as open, min(by_day) as first from guidance_step
    where cooperative_id = ${here} and state = 'open' group by member_id`.execute(tx)
  return new Map(rows.map(({ memberId, ...steps }) => [memberId, steps]))
}
