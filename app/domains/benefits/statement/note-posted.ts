import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { municipalityById } from '../agreement/municipality.db.ts'
import { sameDestination } from './destination.ts'
import { postAskedTo } from './statement.ts'
import {
  destinationNow,
  eventsOf,
  holdMonth,
  insertEvent,
  printedAmong,
  statementById,
} from './statement.db.ts'

/**
 * The administration notes that a statement went by post: the municipality wants paper, or the member asked for it.
 * Refuses: `statement-not-found` (also for one that goes another way), `not-printed-yet`, `posted-before`, and
 * `statement-recalled` when it does not go there any more: the member is asked anew. `statement-replaced` when a later
 * version was confirmed: that one is posted.
 */
export const notePosted = command({
  name: 'benefits.note-posted',
  may: 'statements.post',
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>() }),
  async run(
    tx,
    actor: PersonActor,
    { statementId },
    now,
  ): Promise<
    Result<
      null,
      'statement-not-found' | 'not-printed-yet' | 'posted-before' | 'statement-recalled' | 'statement-replaced'
    >
  > {
    const { cooperativeId, personId: by } = actor
    const found = await statementById(tx, cooperativeId, statementId)
    if (!found) return refuse('statement-not-found')
    await holdMonth(tx, cooperativeId, found.memberId, found.month)
    // Read again: a later version may have been confirmed while this waited for the month.
    const statement = (await statementById(tx, cooperativeId, statementId))!
    const events = (await eventsOf(tx, cooperativeId, [statementId])).get(statementId) ?? []
    const asked = statement.delivery === 'portal' ? postAskedTo(events) : undefined
    if (statement.delivery !== 'print' && asked === undefined) return refuse('statement-not-found')
    if (asked !== undefined && asked !== (await addressNow(tx, cooperativeId, statement.municipalityId)))
      return refuse('statement-recalled')
    if (!(await printedAmong(tx, cooperativeId, [statementId])).has(statementId))
      return refuse('not-printed-yet')
    if (events.some(({ kind }) => kind === 'sent')) return refuse('posted-before')
    if (statement.replaced) return refuse('statement-replaced')
    const wanted = await destinationNow(tx, cooperativeId, statement.municipalityId)
    if (events.some(({ kind }) => kind === 'recalled') || !sameDestination(statement, wanted))
      return refuse('statement-recalled')
    await insertEvent(tx, cooperativeId, statement, { kind: 'sent', at: now.at, by, text: asked ?? '' })
    return ok(null)
  },
})

async function addressNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
): Promise<string | undefined> {
  return (await municipalityById(tx, cooperativeId, municipalityId))?.address
}
