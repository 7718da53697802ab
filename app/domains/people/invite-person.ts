import { z } from 'zod'
import { ROLES, type PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, type Result } from '../../values/result.ts'
import { addPerson } from './add-person.ts'
import { insertRole } from './person.db.ts'
import { roleFactsOf } from './role-facts.ts'
import { judgeAssignment, type RoleRefusal } from './roles.ts'

/** Brings somebody into the co-operative with a task: known by their e-mail address, or new. Refusals: `roles.ts`. */
export const invitePerson = command({
  name: 'people.invite-person',
  may: 'roles.assign',
  input: z.object({
    name: z.string().min(1).max(120),
    email: z.string().min(3).max(200),
    language: z.enum(['nl', 'en']),
    role: z.enum(ROLES),
  }),
  async run(
    tx,
    actor: PersonActor,
    { name, email, language, role },
    now,
  ): Promise<Result<{ personId: string }, RoleRefusal>> {
    const personId = await addPerson(tx, { name, email, language }, now)
    const judged = judgeAssignment(await roleFactsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    await insertRole(tx, actor.cooperativeId, personId, role, now.at)
    return ok({ personId })
  },
  about: (_input, { personId }) => personId,
})
