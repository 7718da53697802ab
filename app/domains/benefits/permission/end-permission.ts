import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id, ownWords } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { ok, refuse } from '../../../values/result.ts'
import { permissionsOf } from '../agreement/agreement.db.ts'
import { askingMunicipality } from '../agreement/case-manager.db.ts'
import { tellPermissionStoppedJob } from '../told/change-jobs.ts'
import * as db from './permission.db.ts'
import { judgeEnd } from './permission-rules.ts'

/**
 * The case manager ends a permission from a day on, with the reason. The client reads both, and gets a mail that
 * something changed.
 *
 * Refused: a client who does not share the permission, one of another municipality or not there (`permission-not-
 * found`), one that ended already, a day outside its own.
 */
export const endPermission = command({
  name: 'benefits.end-permission',
  about: ({ memberId }) => memberId,
  may: 'permission.grant',
  inOwnHands: true,
  input: z.object({
    memberId: id<'member'>(),
    permissionId: id<'benefit-permission'>(),
    endedOn: day(),
    reason: ownWords(1000).min(1),
  }),
  async run(tx, actor: PersonActor, { memberId, permissionId, endedOn, reason }, now) {
    const { cooperativeId, personId } = actor
    const municipalityId = await askingMunicipality(tx)
    if (!municipalityId || !(await db.holdPermissions(tx, memberId))) return refuse('client-not-shared')
    const existing = await permissionsOf(tx, cooperativeId, memberId)
    const permission = existing.find((one) => one.id === permissionId)
    if (permission?.municipalityId !== municipalityId) return refuse('permission-not-found')
    const judged = judgeEnd(permission, endedOn, now.today)
    if (!judged.ok) return judged
    await db.storeEnd(tx, cooperativeId, permissionId, { on: endedOn, reason, at: now.at, by: personId })
    await enqueue(tx, tellPermissionStoppedJob, cooperativeId, { permissionId }, permissionId)
    return ok(null)
  },
})
