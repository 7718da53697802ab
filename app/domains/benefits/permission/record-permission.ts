import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberById } from '../../members/index.ts'
import { municipalityOfMember, permissionsOf } from '../agreement/agreement.db.ts'
import * as db from './permission.db.ts'
import { keepLetter, permissionFields, wholeLetter } from './permission-input.ts'
import { judgePermission, type PermissionRefusal } from './permission-rules.ts'

type Reason =
  | PermissionRefusal
  | 'member-not-found'
  | 'no-municipality'
  | 'municipality-does-it'
  | 'letter-empty'
  | 'letter-broken'

/**
 * A member writes down a permission from a letter on paper, when nobody of the municipality works here. Gives its id.
 *
 * Refused: for somebody else (`member-not-found`), without a municipality, when a case manager of it can do so
 * (`municipality-does-it`), and what `judgePermission` says.
 */
export const recordPermission = command({
  name: 'benefits.record-permission',
  may: 'permission.record',
  inOwnHands: true,
  input: permissionFields,
  async run(tx, actor: PersonActor, of, now): Promise<Result<Id<'benefit-permission'>, Reason>> {
    const { cooperativeId, personId } = actor
    const member = await memberById(tx, cooperativeId, of.memberId)
    if (member?.personId !== personId || !(await db.holdPermissions(tx, of.memberId)))
      return refuse('member-not-found')
    const municipality = await municipalityOfMember(tx, cooperativeId, of.memberId, now.today)
    if (!municipality) return refuse('no-municipality')
    const { municipalityId } = municipality
    if (await db.hasCaseManager(tx, cooperativeId, municipalityId)) return refuse('municipality-does-it')
    const letter = wholeLetter(of.letter)
    if (!letter.ok) return letter
    const wanted = { ...of, reviewOn: of.reviewOn ?? undefined }
    const existing = await permissionsOf(tx, cooperativeId, of.memberId)
    const judged = judgePermission(wanted, existing, now.today)
    if (!judged.ok) return judged
    const permissionId = newId<'benefit-permission'>(now.at)
    const documentId = await keepLetter(tx, cooperativeId, { ...of, letter: letter.value }, now.at)
    await db.insertPermission(tx, cooperativeId, of, {
      id: permissionId,
      municipalityId,
      documentId,
      renewsId: null,
      recordedAs: 'member',
      recordedBy: personId,
      recordedAt: now.at,
    })
    return ok(permissionId)
  },
  about: ({ memberId }) => memberId,
})
