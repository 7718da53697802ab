import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { annualPages as words } from '../../text/nl/annual-pages.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { allowLate, holdPen, reverse } from '../books/index.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import type { Adoption } from './account.db.ts'
import { canGoBack, type StandsRefusal } from './ask-taking-back.ts'
import { storeAnswer, waitingTakingBack } from './taking-back.db.ts'

export type AnswerTakingBackRefusal =
  | StandsRefusal
  | 'no-taking-back'
  | SecondYesRefusal
  | 'taking-back-by-office'
  | 'reason-needed'

/**
 * Says yes or no to taking an adoption back. Yes takes another person than who asked (decision 0015), of the
 * administration, who books: the entry of the adoption is undone on the day of the meeting, and the year waits for the
 * members again. No, which leaves all as it was, anybody who might have asked; who asked takes it back.
 *
 * Refused: `no-taking-back` when it is answered; `taking-back-by-office` for the board, which does not book;
 * what `answerAsSecond` refuses; and what stands in the way by now, as for who asks.
 */
export const answerTakingBack = command({
  name: 'annual.answer-taking-back',
  may: 'annual.take-back',
  input: z.object({ year: count(), takingBackId: id<'taking-back'>(), yes: z.boolean() }),
  about: ({ takingBackId }) => takingBackId,
  async run(
    tx,
    actor: PersonActor,
    { year, takingBackId, yes },
    now,
    commandId,
  ): Promise<Result<Answer, AnswerTakingBackRefusal>> {
    const { cooperativeId, personId } = actor
    const asked = await waitingTakingBack(tx, cooperativeId, year)
    if (asked?.id !== takingBackId) return refuse('no-taking-back')
    const said = await answerAsSecond(tx, actor, { by: asked.askedBy }, yes, now)
    if (!said.ok) return said
    const answer = { yes, by: personId, at: now.at, entryId: null }
    if (!yes) {
      await storeAnswer(tx, cooperativeId, takingBackId, answer)
      return said
    }
    if (!may(actor, 'annual.book')) return refuse('taking-back-by-office')
    await holdPen(tx, cooperativeId)
    const stands = await canGoBack(tx, cooperativeId, year)
    if (!stands.ok) return stands
    const entryId = stands.value.entryId && newId<'entry'>(now.at)
    await storeAnswer(tx, cooperativeId, takingBackId, { ...answer, entryId })
    if (!entryId) return said
    const undone = await undoEntry(tx, actor, stands.value, { entryId, reason: asked.reason }, now, commandId)
    return undone.ok ? said : undone
  },
})

/** The day of the meeting may be closed for the time being by now: why it is undone is why it is late as well. */
async function undoEntry(
  tx: Tx,
  actor: PersonActor,
  { year, metOn, entryId: original }: Adoption,
  { entryId, reason }: { readonly entryId: Id<'entry'>; readonly reason: string },
  now: Now,
  commandId: string,
): Promise<Result<null, 'reason-needed'>> {
  const late = await allowLate(tx, actor, { id: entryId, countsOn: metOn }, reason)
  if (!late.ok) return late
  const description = words.entryUndone({ year: String(year) })
  await reverse(tx, actor, original!, metOn, description, now, commandId, entryId)
  return ok(null)
}
