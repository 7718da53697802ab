import { z } from 'zod'
import { ROLES, type PersonActor, type Role } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { personIdField } from './person.ts'
import { countHolders, endRoleRow, findPerson, insertRole, rolesOf } from './person.db.ts'
import { judgeAssignment, judgeEnding, type RoleFacts, type RoleRefusal } from './roles.ts'

const input = z.object({ personId: personIdField, role: z.enum(ROLES) })

/** Gives somebody a role in the co-operative. Refusals: `roles.ts`, and `person-not-found`. */
export const assignRole = command({
  name: 'people.assign-role',
  may: 'roles.assign',
  input,
  async run(
    tx,
    actor: PersonActor,
    { personId, role },
    now,
  ): Promise<Result<null, RoleRefusal | 'person-not-found'>> {
    if (!(await findPerson(tx, personId))) return refuse('person-not-found')
    const judged = judgeAssignment(await factsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    await insertRole(tx, actor.cooperativeId, personId, role, now.at)
    return ok(null)
  },
})

/** Ends a role of somebody in the co-operative; what they did stays. Refusals: `roles.ts`. */
export const endRole = command({
  name: 'people.end-role',
  may: 'roles.assign',
  input,
  async run(tx, actor: PersonActor, { personId, role }, now): Promise<Result<null, RoleRefusal>> {
    const judged = judgeEnding(await factsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    return (await endRoleRow(tx, actor.cooperativeId, personId, role, now.at))
      ? ok(null)
      : refuse('role-is-not-held')
  },
})

async function factsOf(tx: Tx, actor: PersonActor, personId: string, role: Role): Promise<RoleFacts> {
  const holders = await countHolders(tx, actor.cooperativeId, role)
  const held = await rolesOf(tx, actor.cooperativeId, personId)
  return { asking: { personId: actor.personId, roles: actor.roles }, personId, role, held, holders }
}
