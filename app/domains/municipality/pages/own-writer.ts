import type { Tx } from '../../../platform/database.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whoWritesPermission } from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'

/** Who looks as a member, and who writes their permission down; undefined for who is none. */
export async function loadOwnWriter(tx: Tx, { actor: { cooperativeId, personId }, now }: CooperativeVisit) {
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!member) return undefined
  return { member, writer: await whoWritesPermission(tx, cooperativeId, member.id, now.today) }
}
