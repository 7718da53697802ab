import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { posterOf } from '../books/index.ts'
import { auditById, auditsYear, insertWord, lockAuditing, sampleOf } from './audit.db.ts'
import { isIndependent } from './independent.ts'

/**
 * The committee says of an entry of the sample that it is right, or asks a question. Both can be said again: the last
 * word counts, and all of them stay.
 *
 * Refuses somebody of the board or who keeps the books, and who posted this entry (`audit-own-work`), what was not
 * drawn (`not-in-sample`), what was said already (`said-already`), and a question without words (`question-empty`).
 */
export const sayOfEntry = command({
  name: 'audit.say-of-entry',
  may: 'audit.work',
  input: z.object({
    auditId: id<'audit'>(),
    entryId: id<'entry'>(),
    kind: z.enum(['right', 'question']),
    words: z.string().max(1000),
  }),
  about: ({ entryId }) => entryId,
  async run(tx, actor: PersonActor, { auditId, entryId, kind, words }, now) {
    const { cooperativeId, personId } = actor
    if (!isIndependent(actor)) return refuse('audit-own-work')
    const audit = await auditById(tx, cooperativeId, auditId)
    if (!audit) return refuse('not-in-sample')
    if (!(await auditsYear(tx, audit.year))) return refuse('audit-own-year')
    await lockAuditing(tx, cooperativeId)
    const sample = await sampleOf(tx, cooperativeId, auditId)
    const entry = sample.find((one) => one.id === entryId)
    if (!entry) return refuse('not-in-sample')
    if ((await posterOf(tx, cooperativeId, entryId)) === personId) return refuse('audit-own-work')
    if (entry.state === kind) return refuse('said-already')
    if (kind === 'question' && words === '') return refuse('question-empty')
    const said = { cooperativeId, id: newId<'audit-word'>(now.at), auditId, entryId, kind, words } as const
    await insertWord(tx, { ...said, saidAt: now.at, saidBy: personId })
    return ok(null)
  },
})
