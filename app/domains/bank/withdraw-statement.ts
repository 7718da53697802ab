import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { takeTurn, withdrawStatementRow } from './import.db.ts'

/**
 * Withdraws a statement that was read in error, with the reason: what it began and ended with counts no more, and lines
 * that no other statement has go with it. The file stays, and the right one can be read after that.
 *
 * Refused: `statement-not-found` when it was withdrawn already; `statement-decided` when somebody decided about a line
 * that only this statement has.
 */
export const withdrawStatement = command({
  name: 'bank.withdraw-statement',
  about: ({ statementId }) => statementId,
  may: 'bank.match',
  input: z.object({ statementId: id<'bank-statement'>(), why: ownWords(300).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { statementId, why },
    now,
  ): Promise<Result<null, 'statement-not-found' | 'statement-decided'>> {
    await takeTurn(tx, actor.cooperativeId)
    const came = await withdrawStatementRow(tx, statementId, why, now.at)
    return came === 'ok' ? ok(null) : refuse(came)
  },
})
