import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { amSecondTo } from '../people/index.ts'
import { lockAuditing } from './audit.db.ts'
import { isIndependent } from './independent.ts'
import { auditOfReport, auditsReport, insertSignature, reportsOf } from './report.db.ts'

/** So many of the committee stand behind a report (art. 2:48 lid 2 BW: at least two members). */
export const SIGNATURES_NEEDED = 2

/**
 * Somebody of the committee signs the newest version of the report, in their own hands. Two are needed.
 *
 * Refuses somebody of the board or who keeps the books (`audit-own-work`), or was in that year (`audit-own-year`), a
 * version that is not the newest (`report-replaced`), who signed it already (`signed-already`), and who
 * counts as the same person as somebody who signed (`not-another-signer`).
 */
export const signReport = command({
  name: 'audit.sign-report',
  may: 'audit.work',
  inOwnHands: true,
  input: z.object({ reportId: id<'audit-report'>() }),
  about: ({ reportId }) => reportId,
  async run(tx, actor: PersonActor, { reportId }, now) {
    const { cooperativeId, personId } = actor
    if (!isIndependent(actor)) return refuse('audit-own-work')
    await lockAuditing(tx, cooperativeId)
    const auditId = await auditOfReport(tx, cooperativeId, reportId)
    const [newest] = auditId ? await reportsOf(tx, cooperativeId, auditId) : []
    if (newest?.id !== reportId) return refuse('report-replaced')
    if (!(await auditsReport(tx, reportId))) return refuse('audit-own-year')
    for (const signature of newest.signatures) {
      if (signature.personId === personId) return refuse('signed-already')
      if (!(await amSecondTo(tx, actor, signature.personId, now))) return refuse('not-another-signer')
    }
    await insertSignature(tx, cooperativeId, reportId, { personId, at: now.at })
    return ok(null)
  },
})
