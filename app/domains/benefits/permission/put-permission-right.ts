import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberById } from '../../members/index.ts'
import {
  lettersWithoutEnd,
  municipalityOfMember,
  permissionsOf,
  type Permission,
} from '../agreement/agreement.db.ts'
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
  | 'permission-of-another'
  | 'letter-empty'
  | 'letter-broken'

/**
 * What was written down wrongly of a permission is put right by who wrote it: the case manager, or the member what
 * they took over from the letter; what came from a letter by who guides them, by the coach, the member or the case
 * manager. So is a letter without a last day made whole. What it was stays to be read with why it was wrong, and held
 * on no day; what it is comes in its place, with the letter of before when no other is handed in. The member gets a
 * mail when another did it. Gives the id of the new one.
 *
 * Refused: a client who does not share the permission with whoever asks (`client-not-shared`), one that is not there,
 * that stopped or was put right before (`permission-over`), that another wrote (`permission-of-other`), days of one
 * that the coach does not read (`permission-of-another`), and what `judgePermission` says beside the other permissions.
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
    const letters = await lettersWithoutEnd(tx, cooperativeId, of.memberId)
    const wrong = [...existing, ...letters].find((one) => one.id === permissionId)
    if (!wrong || !asked.sees(wrong)) return refuse('permission-not-found')
    const letter = wholeLetter(of.letter)
    if (!letter.ok) return letter
    // Why it is written down only now was said when it was first written down, or is said with what was wrong.
    const wanted = { ...of, lateReason: of.lateReason || why, reviewOn: of.reviewOn ?? undefined }
    const others = existing.filter((one) => one !== wrong)
    for (const judged of [judgeRighting(wrong, asked.writes), judgePermission(wanted, others, now.today)])
      if (!judged.ok) return judged
    if (asked.writes === 'guide' && (await db.isPermittedBetween(tx, of.memberId, of, permissionId)))
      return refuse('permission-of-another')
    const municipality = await municipalityOfMember(tx, cooperativeId, of.memberId, now.today)
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
      municipalityId: asked.municipalityId ?? wrong.municipalityId ?? municipality?.municipalityId ?? null,
      municipalitySaid: wrong.municipality,
      documentId: documentId ?? wrong.documentId,
      renewsId: null,
      insteadOf: wrong.id,
      // What the coach reads they read on, with what the member made of it; the municipality's is the municipality's.
      recordedAs: asked.writes === 'case-manager' ? asked.writes : wrong.recordedAs,
      recordedBy: personId,
      recordedAt: now.at,
    })
    if (asked.writes !== 'member')
      await enqueue(tx, tellPermissionStoppedJob, cooperativeId, { permissionId }, permissionId)
    return ok(rightId)
  },
})

type Seen = Pick<Permission, 'municipalityId' | 'recordedAs'>
type Asked = {
  readonly writes: Permission['recordedAs']
  readonly municipalityId?: Id<'municipality'>
  sees(permission: Seen): boolean
}

/** As whom somebody asks: of the municipality, as the member or as who guides them; undefined for others. */
async function askedBy(
  tx: Tx,
  { cooperativeId, personId, roles }: PersonActor,
  memberId: Id<'member'>,
): Promise<Asked | undefined> {
  if (!(await db.holdPermissions(tx, memberId))) return undefined
  const municipalityId = await askingMunicipality(tx)
  if (municipalityId)
    return {
      writes: 'case-manager',
      municipalityId,
      sees: (one) => one.municipalityId === municipalityId || one.municipalityId === null,
    }
  const member = await memberById(tx, cooperativeId, memberId)
  if (member?.personId === personId) return { writes: 'member', sees: () => true }
  return member && roles.includes('coach')
    ? { writes: 'guide', sees: (one) => one.recordedAs === 'guide' }
    : undefined
}
