import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes, id, ownWords, sha256 } from '../../platform/input.ts'
import { auditReport as words } from '../../text/nl/audit-report.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { auditById, auditsYear, lockAuditing } from './audit.db.ts'
import { isIndependent } from './independent.ts'
import { loadReport } from './load-report.ts'
import { insertReport, reportsOf } from './report.db.ts'
import { ADVICES, advicesFor, asText, hashOfReport, notSeen, reportContent } from './report.ts'

/**
 * Makes the report of an audit: its paper is kept as it is, with a hash of what stands in it. Making it again gives a
 * next version, which nobody has signed yet.
 *
 * Refuses somebody of the board or who keeps the books (`audit-own-work`), an audit that is not there (`no-audit`),
 * entries that nobody looked at yet (`audit-unfinished`), and what changed since the paper was made (`audit-changed`),
 * as when the members adopted the annual account meanwhile: then there is nothing to advise about adopting it.
 * Gives the id of the version.
 */
export const makeReport = command({
  name: 'audit.make-report',
  may: 'audit.work',
  input: z.object({
    auditId: id<'audit'>(),
    advice: z.enum(ADVICES),
    findings: ownWords(4000),
    /** Of what stands on the paper. */
    contentHash: sha256(),
    document: bytes(),
  }),
  async run(tx, actor: PersonActor, { auditId, advice, findings, contentHash, document }, now) {
    const { cooperativeId, personId } = actor
    if (!isIndependent(actor)) return refuse('audit-own-work')
    const audit = await auditById(tx, cooperativeId, auditId)
    if (!audit) return refuse('no-audit')
    if (!(await auditsYear(tx, audit.year))) return refuse('audit-own-year')
    await lockAuditing(tx, cooperativeId)
    const parts = await loadReport(tx, cooperativeId, audit, now)
    const left = notSeen(parts.sample)
    if (left > 0) return refuse('audit-unfinished', { count: String(left) })
    if (!advicesFor(parts.adoptedOn).includes(advice)) return refuse('audit-changed')
    const content = reportContent(parts, { advice, findings })
    if (hashOfReport(content) !== contentHash) return refuse('audit-changed')
    const [newest] = await reportsOf(tx, cooperativeId, auditId)
    const version = (newest?.version ?? 0) + 1
    const name = words.fileName({ year: String(audit.year), version: String(version) })
    const documentId = await keepFile(tx, cooperativeId, {
      name: `${name}.pdf`,
      mediaType: 'application/pdf',
      content: document,
      at: now.at,
    })
    const reportId = newId<'audit-report'>(now.at)
    const report = { id: reportId, auditId, version, advice, findings, contentHash, documentId }
    await insertReport(tx, {
      ...report,
      cooperativeId,
      madeAt: now.at,
      madeBy: personId,
      content: asText(content),
    })
    return ok(reportId as string)
  },
  about: (_input, reportId) => reportId,
})
