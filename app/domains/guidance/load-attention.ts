import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  endingSoon,
  followed,
  lastDayOf,
  permissionsOfMembers,
  standingWithout,
  workingWithoutPermission,
  type WorkingWithout,
} from '../benefits/index.ts'
import { isMemberOn, membersOf, type Member } from '../members/index.ts'
import { lookBackBy, reasonsOf, type Reason, mostPressing } from './attention.ts'
import { lookedBackOn, silentMembers } from './attention.db.ts'
import { openStepsHere } from './plan.db.ts'
import { settingOf } from './setting.db.ts'

/** A member as their coach sees them in the list: why they need somebody, and how many steps are open. */
export type Guided = {
  readonly member: Member
  readonly reasons: readonly Reason[]
  readonly open: number
  readonly first: Day | null
  /** Who can write a permission down, when they work without one. */
  readonly mendedBy: WorkingWithout['mendedBy'] | undefined
}

/** Everybody whom a coach guides: who waits longest for them first, then by name. */
export async function loadAttention(tx: Tx, here: Id<'cooperative'>, today: Day): Promise<readonly Guided[]> {
  const members = (await membersOf(tx, here)).filter((one) => isMemberOn(one, today))
  const ids = members.map(({ id }) => id)
  const permissions = await permissionsOfMembers(tx, here, ids)
  const waiting = Map.groupBy(
    (await followed(tx, here)).filter(({ confirmedAt }) => confirmedAt === null),
    ({ memberId }) => memberId,
  )
  const without = new Map((await workingWithoutPermission(tx, today)).map((one) => [one.memberId, one]))
  const steps = await openStepsHere(tx, here)
  const lookedBack = await lookedBackOn(tx, here)
  const silent = await silentMembers(tx)
  const { rhythm } = await settingOf(tx, here)
  const guided = members.map((member): Guided => {
    const { open, first } = steps.get(member.id) ?? { open: 0, first: null }
    const ending = endingSoon(permissions.get(member.id) ?? [], today)
    const statements = (waiting.get(member.id) ?? []).map(({ dueOn }) => dueOn)
    const works = without.get(member.id)
    const known = {
      worksWithout: works ? standingWithout(works) : null,
      permissionEnds: ending ? lastDayOf(ending) : null,
      statementsBy: statements,
      stepBy: first,
      lookBackBy: lookBackBy(rhythm, {
        lookedBackOn: lookedBack.get(member.id) ?? null,
        joinedOn: member.joinedOn,
      }),
      silent: silent.has(member.id),
    }
    return {
      member,
      reasons: reasonsOf(known, today),
      open,
      first,
      mendedBy: works?.mendedBy,
    }
  })
  return guided.toSorted((a, b) => mostPressing(a.reasons, b.reasons))
}
