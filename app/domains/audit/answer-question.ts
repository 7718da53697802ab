import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { auditById, insertWord, lockAuditing, sampleOf } from './audit.db.ts'

/**
 * The administrator answers a question of the audit committee about an entry. Whether that settles it, the committee
 * says.
 *
 * Refuses what no question waits about (`no-audit-question`). Gives the year of the audit.
 */
export const answerQuestion = command({
  name: 'audit.answer-question',
  may: 'audit.answer',
  input: z.object({
    auditId: id<'audit'>(),
    entryId: id<'entry'>(),
    words: ownWords(1000).min(1),
  }),
  about: ({ entryId }) => entryId,
  async run(tx, actor: PersonActor, { auditId, entryId, words }, now) {
    const { cooperativeId, personId } = actor
    const audit = await auditById(tx, cooperativeId, auditId)
    if (!audit) return refuse('no-audit-question')
    await lockAuditing(tx, cooperativeId)
    const sample = await sampleOf(tx, cooperativeId, auditId)
    if (sample.find((one) => one.id === entryId)?.state !== 'question') return refuse('no-audit-question')
    const said = { cooperativeId, id: newId<'audit-word'>(now.at), auditId, entryId, words } as const
    await insertWord(tx, { ...said, kind: 'answer', saidAt: now.at, saidBy: personId })
    return ok(audit.year)
  },
})
