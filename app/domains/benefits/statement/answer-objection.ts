import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { openObjection } from './statement.ts'
import { eventsOf, holdMonth, insertEvent, statementById } from './statement.db.ts'

/**
 * The administration answers what a member found wrong in a statement; the member reads it there. Refuses:
 * `statement-not-found`, and `nothing-to-answer` when somebody else was first.
 */
export const answerObjection = command({
  name: 'benefits.answer-objection',
  may: 'statements.answer',
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>(), text: ownWords(2000).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { statementId, text },
    now,
  ): Promise<Result<null, 'statement-not-found' | 'nothing-to-answer'>> {
    const { cooperativeId } = actor
    const statement = await statementById(tx, cooperativeId, statementId)
    if (!statement) return refuse('statement-not-found')
    await holdMonth(tx, cooperativeId, statement.memberId, statement.month)
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    if (!openObjection(events)) return refuse('nothing-to-answer')
    const by = actor.personId
    await insertEvent(tx, cooperativeId, statement, { kind: 'answered', at: now.at, by, text })
    return ok(null)
  },
})
