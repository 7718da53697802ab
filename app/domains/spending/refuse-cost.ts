import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import type { AnswerCostRefusal } from './approve-cost.ts'
import { storeAnswer, waitingCostById } from './waiting-cost.db.ts'

/**
 * Says no to a cost that waits, with the reason: by another, or by who filled it in and sees that it was wrong. A
 * receipt of the tray lies there to be booked right.
 *
 * Refused: `cost-not-found`, `cost-answered`, `own-cost` when it is of who says no.
 */
export const refuseCost = command({
  name: 'spending.refuse-cost',
  about: ({ costId }) => costId,
  may: 'cost.book',
  input: z.object({ costId: id<'cost'>(), why: ownWords(500).min(1) }),
  async run(tx, actor: PersonActor, { costId, why }, now): Promise<Result<null, AnswerCostRefusal>> {
    const { cooperativeId, personId } = actor
    await holdPen(tx, cooperativeId)
    const found = await waitingCostById(tx, cooperativeId, costId)
    if (!found) return refuse('cost-not-found')
    if (found.answer) return refuse('cost-answered')
    if (!(await checkNotOwn(tx, actor, [found.memberId])).ok) return refuse('own-cost')
    await storeAnswer(tx, cooperativeId, costId, { answer: 'no', by: personId, at: now.at, why })
    return ok(null)
  },
})
