import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberById } from '../../members/index.ts'
import { permissionsOf, type Permission } from '../agreement/agreement.db.ts'
import { askingMunicipality } from '../agreement/case-manager.db.ts'
import { tellPermissionStoppedJob } from '../told/change-jobs.ts'
import * as db from './permission.db.ts'
import { keepLetter, permissionFields, wholeLetter } from './permission-input.ts'
import { judgePermission, judgeRighting, type PermissionRefusal } from './permission-rules.ts'

type Reason =
  | PermissionRefusal
  | 'client-not-shared'
  | 'permission-not-found'
  | 'permission-over'
  | 'permission-of-other'
  | 'letter-empty'
  | 'letter-broken'

/**
 * What was written down wrongly of a permission is put right by who wrote it: the case manager, or the member what
 * they took over from the letter. What it was stays to be read with why it was wrong, and held on no day; what it is
 * comes in its place, with the letter of before when no other is handed in. The member gets a mail when the
 * municipality did it. Gives the id of the new one.
 *
 * Refused: a client who does not share the permission with whoever asks (`client-not-shared`), one that is not there,
 * that stopped or was put right before (`permission-over`), that another wrote (`permission-of-other`), and what
 * `judgePermission` says beside the other permissions.
 */
export const putPermissionRight = command({
  name: 'benefits.put-permission-right',
  about: ({ memberId }) => memberId,
  may: 'permission.put-right',
  inOwnHands: true,
  input: permissionFields.extend({ permissionId: id<'benefit-permission'>(), why: ownWords(1000).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { permissionId, why, ...of },
    now,
  ): Promise<Result<Id<'benefit-permission'>, Reason>> {
    const { cooperativeId, personId } = actor
    const asked = await askedBy(tx, actor, of.memberId)
    if (!asked) return refuse('client-not-shared')
    const existing = await permissionsOf(tx, cooperativeId, of.memberId)
    const wrong = existing.find((one) => one.id === permissionId)
    if (!wrong || !asked.sees(wrong)) return refuse('permission-not-found')
    const letter = wholeLetter(of.letter)
    if (!letter.ok) return letter
    // Why it is written down only now was said when it was first written down, or is said with what was wrong.
    const wanted = { ...of, lateReason: of.lateReason || why, reviewOn: of.reviewOn ?? undefined }
    const others = existing.filter((one) => one !== wrong)
    for (const judged of [judgeRighting(wrong, asked.writes), judgePermission(wanted, others, now.today)])
      if (!judged.ok) return judged
    const rightId = newId<'benefit-permission'>(now.at)
    const documentId = await keepLetter(tx, cooperativeId, { ...of, letter: letter.value }, now.at)
    await db.storeEnd(tx, cooperativeId, wrong.id, {
      on: wrong.validFrom,
      reason: why,
      at: now.at,
      by: personId,
    })
    await db.insertPermission(tx, cooperativeId, of, {
      id: rightId,
      municipalityId: wrong.municipalityId,
      documentId: documentId ?? wrong.documentId,
      renewsId: null,
      insteadOf: wrong.id,
      recordedAs: asked.writes,
      recordedBy: personId,
      recordedAt: now.at,
    })
    if (asked.writes === 'case-manager')
      await enqueue(tx, tellPermissionStoppedJob, cooperativeId, { permissionId }, permissionId)
    return ok(rightId)
  },
})

type Asked = { readonly writes: Permission['recordedAs']; sees(permission: Permission): boolean }

/** As whom somebody asks: of the municipality, or as the member; undefined when it is not theirs to see. */
async function askedBy(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  memberId: Id<'member'>,
): Promise<Asked | undefined> {
  if (!(await db.holdPermissions(tx, memberId))) return undefined
  const municipalityId = await askingMunicipality(tx)
  if (municipalityId)
    return { writes: 'case-manager', sees: (permission) => permission.municipalityId === municipalityId }
  const member = await memberById(tx, cooperativeId, memberId)
  return member?.personId === personId ? { writes: 'member', sees: () => true } : undefined
}
