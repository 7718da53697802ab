import type { PersonActor, Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { lockAndCountHolders, rolesOf } from './person.db.ts'
import type { RoleFacts } from './roles.ts'

/** What judging a change of a role must know. From here on changes of roles in the co-operative wait for this one. */
export async function roleFactsOf(
  tx: Tx,
  actor: PersonActor,
  personId: string,
  role: Role,
): Promise<RoleFacts> {
  const holders = await lockAndCountHolders(tx, actor.cooperativeId, role)
  const held = await rolesOf(tx, actor.cooperativeId, personId)
  return { asking: { personId: actor.personId, roles: actor.roles }, personId, role, held, holders }
}
