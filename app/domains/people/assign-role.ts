import { z } from 'zod'
import { ROLES, type PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import { findPerson, insertRole } from './person.db.ts'
import { judgeAccess, type AccessRefusal } from './judge-access.ts'
import { roleFactsOf } from './role-facts.ts'
import { judgeAssignment, type RoleRefusal } from './roles.ts'

/** Gives somebody a role in the co-operative. Refusals: `roles.ts`, `judge-access.ts`, and `person-not-found`. */
export const assignRole = command({
  name: 'people.assign-role',
  about: ({ personId }) => personId,
  may: 'roles.assign',
  input: z.object({ personId: id<'person'>(), role: z.enum(ROLES) }),
  async run(
    tx,
    actor: PersonActor,
    { personId, role },
    now,
  ): Promise<Result<null, RoleRefusal | AccessRefusal | 'person-not-found'>> {
    const person = await findPerson(tx, personId)
    if (!person) return refuse('person-not-found')
    const judged = judgeAssignment(await roleFactsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    await insertRole(tx, actor.cooperativeId, personId, role, now.at)
    return judgeAccess(tx, person, role, now)
  },
})
