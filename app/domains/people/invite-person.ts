import { z } from 'zod'
import { ROLES, type PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, type Result } from '../../values/result.ts'
import { addPerson } from './add-person.ts'
import { judgeAccess, type AccessRefusal } from './judge-access.ts'
import { insertRole } from './person.db.ts'
import { roleFactsOf } from './role-facts.ts'
import { judgeAssignment, type RoleRefusal } from './roles.ts'
import { onOneLine } from '../../values/one-line.ts'

/**
 * Brings somebody into the co-operative with a task: known by their e-mail address, or new. Refusals: `roles.ts`,
 * `judge-access.ts`.
 */
export const invitePerson = command({
  name: 'people.invite-person',
  may: 'roles.assign',
  input: z.object({
    name: z.string().min(1).max(120).transform(onOneLine),
    email: z.string().min(3).max(200),
    language: z.enum(['nl', 'en']),
    role: z.enum(ROLES),
  }),
  async run(
    tx,
    actor: PersonActor,
    { name, email, language, role },
    now,
  ): Promise<Result<{ personId: string }, RoleRefusal | AccessRefusal>> {
    const personId = await addPerson(tx, { name, email, language }, now)
    const judged = judgeAssignment(await roleFactsOf(tx, actor, personId, role))
    if (!judged.ok) return judged
    await insertRole(tx, actor.cooperativeId, personId, role, now.at)
    // Looked at when they have a place here: before that, whose hand it was elsewhere is not to be seen.
    const access = await judgeAccess(tx, { id: personId, name, email }, role, now, actor.personId)
    return access.ok ? ok({ personId }) : access
  },
  about: (_input, { personId }) => personId,
})
