import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { posterOf } from '../books/index.ts'
import { auditById, auditsYear, insertWord, lockAuditing, sampleOf } from './audit.db.ts'
import { isIndependent } from './independent.ts'
import { papersBehind } from './load-papers.ts'
import { looksOf } from './look.db.ts'

/**
 * The committee says of an entry of the sample that it is right, or asks a question. Both can be said again: the last
 * word counts, and all of them stay.
 *
 * Refuses somebody of the board or who keeps the books, and who posted this entry (`audit-own-work`), what was not
 * drawn (`not-in-sample`), what was said already (`said-already`), and a question without words (`question-empty`).
 * Right, of an entry of which the one who says so opened no paper here, is asked first (`paper-not-opened`).
 *
 * @param seenElsewhere they saw the paper in another way; the report says which papers nobody opened here
 */
export const sayOfEntry = command({
  name: 'audit.say-of-entry',
  may: 'audit.work',
  input: z.object({
    auditId: id<'audit'>(),
    entryId: id<'entry'>(),
    kind: z.enum(['right', 'question']),
    words: ownWords(1000),
    seenElsewhere: z.boolean().default(false),
  }),
  about: ({ entryId }) => entryId,
  async run(tx, actor: PersonActor, { auditId, entryId, kind, words, seenElsewhere }, now) {
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
    if (kind === 'right' && !seenElsewhere && !(await openedOne(tx, actor, auditId, entryId)))
      return refuse('paper-not-opened')
    const said = { cooperativeId, id: newId<'audit-word'>(now.at), auditId, entryId, kind, words } as const
    await insertWord(tx, { ...said, saidAt: now.at, saidBy: personId })
    return ok(null)
  },
})

/** Whether they opened a paper of it. Without a paper there is nothing to open. */
async function openedOne(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  auditId: Id<'audit'>,
  entryId: Id<'entry'>,
): Promise<boolean> {
  const papers = (await papersBehind(tx, cooperativeId, [entryId])).get(entryId) ?? []
  if (papers.length === 0) return true
  const looks = await looksOf(tx, cooperativeId, auditId)
  return looks.some((look) => look.entryId === entryId && look.personId === personId)
}
