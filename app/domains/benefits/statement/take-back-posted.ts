import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { postedMayBeTakenBack } from './statement.ts'
import { eventsOf, holdMonth, insertEvent, statementById } from './statement.db.ts'

/**
 * A statement was not posted after all: who said so pressed beside the wrong name. Both stay in its history. Refuses:
 * `statement-not-found`, and `posted-stands` when another said so, something came after, or it was not posted.
 */
export const takeBackPosted = command({
  name: 'benefits.take-back-posted',
  may: 'statements.post',
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>() }),
  async run(
    tx,
    actor: PersonActor,
    { statementId },
    now,
  ): Promise<Result<null, 'statement-not-found' | 'posted-stands'>> {
    const { cooperativeId, personId: by } = actor
    const statement = await statementById(tx, cooperativeId, statementId)
    if (!statement) return refuse('statement-not-found')
    await holdMonth(tx, cooperativeId, statement.memberId, statement.month)
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    if (!postedMayBeTakenBack(events, by)) return refuse('posted-stands')
    await insertEvent(tx, cooperativeId, statement, { kind: 'not-posted', at: now.at, by })
    return ok(null)
  },
})
