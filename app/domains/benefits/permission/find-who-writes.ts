import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { municipalityOfMember } from '../agreement/agreement.db.ts'
import { hasCaseManager } from './permission.db.ts'

/**
 * Who writes the permission of a member down on a day: the case manager where one works here, else the member from
 * the letter; `nobody-yet` as long as nobody said to which municipality they belong.
 */
export async function whoWritesPermission(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
): Promise<'member' | 'case-manager' | 'nobody-yet'> {
  const town = await municipalityOfMember(tx, cooperativeId, memberId, on)
  if (!town) return 'nobody-yet'
  return (await hasCaseManager(tx, cooperativeId, town.municipalityId)) ? 'case-manager' : 'member'
}
