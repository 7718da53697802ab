import { z } from 'zod'
import { ROLES, type PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { endRoleRow } from './person.db.ts'
import { roleFactsOf } from './role-facts.ts'
import { judgeEnding, type RoleRefusal } from './roles.ts'

/** Ends a role of somebody in the co-operative; what they did stays. Refusals: `roles.ts`. */
export const endRole = command({
  name: 'people.end-role',
  about: ({ personId }) => personId,
  may: 'roles.assign',
  input: z.object({ personId: id<'person'>(), role: z.enum(ROLES) }),
  async run(tx, actor: PersonActor, { personId, role }, now): Promise<Result<null, RoleRefusal>> {
    const judged = judgeEnding(await roleFactsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    return (await endRoleRow(tx, actor.cooperativeId, personId, role, now.at))
      ? ok(null)
      : refuse('role-is-not-held')
  },
})
