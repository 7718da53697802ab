import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { eventsOf, holdMonth, insertEvent, statementById } from './statement.db.ts'

/**
 * A case manager opens a statement that a member shares: the member's proof that it arrived. Kept the first time.
 * Refuses `statement-not-found` when it is not shared with whoever asks.
 */
export const noteOpened = command({
  name: 'benefits.note-opened',
  may: 'shared-statement.open',
  inOwnHands: true,
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>() }),
  async run(tx, actor: PersonActor, { statementId }, now): Promise<Result<null, 'statement-not-found'>> {
    const { cooperativeId, personId: by } = actor
    const statement = await statementById(tx, cooperativeId, statementId)
    if (!statement || statement.confirmedAt === null) return refuse('statement-not-found')
    await holdMonth(tx, cooperativeId, statement.memberId, statement.month)
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    if (events.some(({ kind }) => kind === 'opened')) return ok(null)
    await insertEvent(tx, cooperativeId, statement, { kind: 'opened', at: now.at, by })
    return ok(null)
  },
})
