import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { openQuestions, signsIn } from './history.db.ts'
import { insertEvents, invoiceById } from './invoice.db.ts'

/**
 * Passes a question of a customer on to the member who did the work: it stands first on their own page, and for some
 * days no longer on that of the administration. Unanswered it comes back there.
 *
 * Refused: `no-question-waits` when it was answered or passed on; `member-does-not-sign-in` when the member has no way
 * to read it here.
 */
export const passOnQuestion = command({
  name: 'sales.pass-on-question',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>() }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId },
    now,
  ): Promise<Result<null, 'no-question-waits' | 'member-does-not-sign-in'>> {
    const { cooperativeId, personId } = actor
    const waiting = await openQuestions(tx, cooperativeId, now.at)
    if (!waiting.some((one) => one.invoiceId === invoiceId)) return refuse('no-question-waits')
    const invoice = await invoiceById(tx, cooperativeId, invoiceId)
    if (!invoice || !(await signsIn(tx, cooperativeId, invoice.memberId)))
      return refuse('member-does-not-sign-in')
    await insertEvents(tx, cooperativeId, invoiceId, [{ kind: 'passed-on', by: personId }], now.at)
    return ok(null)
  },
})
