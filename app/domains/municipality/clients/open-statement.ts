import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { newId } from '../../../values/id.ts'
import { ok, refuse } from '../../../values/result.ts'
import { documentOfStatement, noteOpened } from './statement.db.ts'

/**
 * Notes that the case manager opens a statement: the client sees that it was read, and when. Once for each of them.
 *
 * Refused: a statement that is not there, has no document yet or is not shared (`statement-not-found`).
 */
export const openStatement = command({
  name: 'municipality.open-statement',
  about: ({ memberId }) => memberId,
  may: 'client.read',
  input: z.object({ memberId: id<'member'>(), statementId: id<'statement'>() }),
  async run(tx, { cooperativeId, personId }: PersonActor, { memberId, statementId }, now) {
    const document = await documentOfStatement(tx, cooperativeId, memberId, statementId)
    if (!document) return refuse('statement-not-found')
    const eventId = newId<'statement-event'>(now.at)
    await noteOpened(tx, cooperativeId, { id: eventId, memberId, statementId, at: now.at, by: personId })
    return ok(null)
  },
})
