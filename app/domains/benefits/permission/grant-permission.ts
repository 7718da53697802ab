import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { permissionsOf } from '../agreement/agreement.db.ts'
import { askingMunicipality } from '../agreement/case-manager.db.ts'
import * as db from './permission.db.ts'
import { keepLetter, permissionFields, wholeLetter } from './permission-input.ts'
import { judgePermission, type PermissionRefusal } from './permission-rules.ts'

type Reason =
  | PermissionRefusal
  | 'client-not-shared'
  | 'permission-not-found'
  | 'letter-empty'
  | 'letter-broken'

/**
 * The case manager writes down that a client may run a business beside the benefit; `renewsId` when it goes on after an
 * earlier one. Gives its id. Of two at once the second sees what the first wrote.
 *
 * Refused: a client who does not share the permission with whoever asks (`client-not-shared`), days that overlap with
 * another, and what `judgePermission` says.
 */
export const grantPermission = command({
  name: 'benefits.grant-permission',
  may: 'permission.grant',
  inOwnHands: true,
  input: permissionFields.extend({ renewsId: id<'benefit-permission'>().nullable() }),
  async run(
    tx,
    actor: PersonActor,
    { renewsId, ...of },
    now,
  ): Promise<Result<Id<'benefit-permission'>, Reason>> {
    const { cooperativeId, personId } = actor
    const municipalityId = await askingMunicipality(tx)
    if (!municipalityId || !(await db.holdPermissions(tx, of.memberId))) return refuse('client-not-shared')
    const existing = await permissionsOf(tx, cooperativeId, of.memberId)
    if (renewsId !== null && !existing.some((one) => one.id === renewsId))
      return refuse('permission-not-found')
    const letter = wholeLetter(of.letter)
    if (!letter.ok) return letter
    const wanted = { ...of, reviewOn: of.reviewOn ?? undefined }
    const judged = judgePermission(wanted, existing, now.today)
    if (!judged.ok) return judged
    const permissionId = newId<'benefit-permission'>(now.at)
    const documentId = await keepLetter(tx, cooperativeId, { ...of, letter: letter.value }, now.at)
    await db.insertPermission(tx, cooperativeId, of, {
      id: permissionId,
      municipalityId,
      documentId,
      renewsId,
      recordedAs: 'case-manager',
      recordedBy: personId,
      recordedAt: now.at,
    })
    return ok(permissionId)
  },
  about: ({ memberId }) => memberId,
})
