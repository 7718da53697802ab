import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { insertEvents } from './invoice.db.ts'
import { questionsByLink } from './link.db.ts'

/** More questions than this without an answer are no questions any more. */
const MOST_WAITING = 10

/** The customer asks something about the invoice, by the link. Gives the id of the invoice. */
export const askQuestion = command({
  name: 'sales.ask-question',
  may: 'link',
  input: z.object({ question: ownWords(2000) }),
  async run(tx, actor: LinkActor, { question }, now) {
    if (question.trim() === '') return refuse('question-empty')
    const found = await questionsByLink(tx)
    if (!found) return refuse('invoice-not-found')
    if (found.waiting >= MOST_WAITING) return refuse('too-many-questions')
    const events = [{ kind: 'question', by: null, words: question.trim() }] as const
    await insertEvents(tx, actor.cooperativeId, found.id, events, now.at)
    return ok(found.id)
  },
  about: (_input, invoiceId) => invoiceId,
})
