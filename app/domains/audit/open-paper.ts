import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { auditById, auditsYear, sampleOf } from './audit.db.ts'
import { isIndependent } from './independent.ts'
import { papersBehind } from './load-papers.ts'
import { insertLook } from './look.db.ts'
import { isSamePaper, PAPER_KINDS } from './paper-kinds.ts'

/**
 * Somebody of the committee opens a paper behind an entry of the sample: the first time is kept.
 *
 * Refuses who does not look for the members (`audit-own-work`, `audit-own-year`), what was not drawn
 * (`not-in-sample`), and a paper that is not behind this entry (`no-such-paper`).
 */
export const openPaper = command({
  name: 'audit.open-paper',
  may: 'audit.work',
  input: z.object({
    auditId: id<'audit'>(),
    entryId: id<'entry'>(),
    kind: z.enum(PAPER_KINDS),
    paperId: id<'paper'>(),
  }),
  about: ({ entryId }) => entryId,
  async run(tx, actor: PersonActor, { auditId, entryId, kind, paperId }, now) {
    const { cooperativeId, personId } = actor
    if (!isIndependent(actor)) return refuse('audit-own-work')
    const audit = await auditById(tx, cooperativeId, auditId)
    if (!audit) return refuse('not-in-sample')
    if (!(await auditsYear(tx, audit.year))) return refuse('audit-own-year')
    if (!(await sampleOf(tx, cooperativeId, auditId)).some((one) => one.id === entryId))
      return refuse('not-in-sample')
    const paper = { kind, id: paperId }
    const behind = (await papersBehind(tx, cooperativeId, [entryId])).get(entryId) ?? []
    if (!behind.some((one) => isSamePaper(one, paper))) return refuse('no-such-paper')
    await insertLook(tx, { ...paper, cooperativeId, auditId, entryId, personId, openedAt: now.at })
    return ok(null)
  },
})
