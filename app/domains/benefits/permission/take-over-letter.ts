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
  | 'own-letter'
  | 'permission-of-another'
  | 'letter-empty'
  | 'letter-broken'

/**
 * A coach writes down what a letter of the municipality of a member says, such as a permission that goes on. The member
 * reads it, and the coach does. Gives its id.
 *
 * Refused: for who is no member here (`member-not-found`), for oneself (`own-letter`: as a member), on days on which
 * the member or the municipality wrote one down that a coach does not read (`permission-of-another`), and what
 * `judgePermission` says.
 */
export const takeOverLetter = command({
  name: 'benefits.take-over-letter',
  may: 'permission.guide',
  inOwnHands: true,
  input: permissionFields,
  async run(tx, actor: PersonActor, of, now): Promise<Result<Id<'benefit-permission'>, Reason>> {
    const { cooperativeId, personId } = actor
    const member = await memberById(tx, cooperativeId, of.memberId)
    if (!member || !(await db.holdPermissions(tx, of.memberId))) return refuse('member-not-found')
    if (member.personId === personId) return refuse('own-letter')
    const letter = wholeLetter(of.letter)
    if (!letter.ok) return letter
    const wanted = { ...of, reviewOn: of.reviewOn ?? undefined }
    const judged = judgePermission(wanted, await permissionsOf(tx, cooperativeId, of.memberId), now.today)
    if (!judged.ok) return judged
    if (await db.isPermittedBetween(tx, of.memberId, of)) return refuse('permission-of-another')
    const permissionId = newId<'benefit-permission'>(now.at)
    const documentId = await keepLetter(tx, cooperativeId, { ...of, letter: letter.value }, now.at)
    const municipality = await municipalityOfMember(tx, cooperativeId, of.memberId, now.today)
    await db.insertPermission(tx, cooperativeId, of, {
      id: permissionId,
      municipalityId: municipality?.municipalityId ?? null,
      documentId,
      renewsId: null,
      recordedAs: 'guide',
      recordedBy: personId,
      recordedAt: now.at,
    })
    return ok(permissionId)
  },
  about: ({ memberId }) => memberId,
})
