import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { asWhoReads } from '../../../platform/reading-of-who-left.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { insertEvent, statementById } from './statement.db.ts'

/**
 * A member says that something in a statement is not right, in words. The administration reads and answers it; the
 * statement waits on. Refuses: `statement-not-found`, one that was confirmed (what changes later makes a version of
 * its own) and one that asks no more.
 */
export const objectToStatement = command({
  name: 'benefits.object-to-statement',
  may: 'statement.confirm',
  inOwnHands: true,
  about: ({ statementId }) => statementId,
  input: z.object({ statementId: id<'statement'>(), text: ownWords(2000).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { statementId, text },
    now,
  ): Promise<Result<null, 'statement-not-found' | 'statement-confirmed-before' | 'nothing-to-confirm'>> {
    const statement = await asWhoReads(tx, actor, () => statementById(tx, actor.cooperativeId, statementId))
    if (!statement) return refuse('statement-not-found')
    if (statement.confirmedAt !== null) return refuse('statement-confirmed-before')
    if (statement.withdrawnAt !== null) return refuse('nothing-to-confirm')
    const by = actor.personId
    await insertEvent(tx, actor.cooperativeId, statement, { kind: 'objected', at: now.at, by, text })
    return ok(null)
  },
})
