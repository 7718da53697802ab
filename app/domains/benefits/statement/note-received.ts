import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { eventsOf, holdMonth, insertEvent, statementById } from './statement.db.ts'

/**
 * The administration notes that the municipality said it has a statement, and how it said so. Refuses:
 * `statement-not-found`, `not-sent-yet`, `received-before`.
 */
export const noteReceived = command({
  name: 'benefits.note-received',
  may: 'statements.post',
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>(), text: ownWords(300) }),
  async run(
    tx,
    actor: PersonActor,
    { statementId, text },
    now,
  ): Promise<Result<null, 'statement-not-found' | 'not-sent-yet' | 'received-before'>> {
    const { cooperativeId, personId: by } = actor
    const statement = await statementById(tx, cooperativeId, statementId)
    if (!statement) return refuse('statement-not-found')
    await holdMonth(tx, cooperativeId, statement.memberId, statement.month)
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    if (!events.some(({ kind }) => kind === 'sent')) return refuse('not-sent-yet')
    if (events.some(({ kind }) => kind === 'received')) return refuse('received-before')
    await insertEvent(tx, cooperativeId, statement, { kind: 'received', at: now.at, by, text })
    return ok(null)
  },
})
