import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { openingInput, openingLinesOf, type OpenBalanceRefusal } from './open-balance.ts'
import { insertOpeningRequest, openingThatStands } from './opening.db.ts'

/**
 * Asks to book an opening balance though the bank is in the books, with the reason; another administrator answers.
 * Refuses what `openBalance` refuses, and `opening-waits` when one was asked for already.
 */
export const askOpening = command({
  name: 'books.ask-opening',
  may: 'books.post',
  input: z.object({ ...openingInput, why: ownWords(500).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { why, ...typed },
    now,
  ): Promise<Result<Id<'opening-request'>, OpenBalanceRefusal | 'opening-waits'>> {
    const lines = await openingLinesOf(tx, actor, typed, now)
    if (!lines.ok) return lines
    const before = await openingThatStands(tx, actor.cooperativeId)
    if (before) return refuse('opening-already', { number: String(before.number) })
    const id = newId<'opening-request'>(now.at)
    const kept = await insertOpeningRequest(tx, actor.cooperativeId, {
      id,
      countsOn: typed.countsOn,
      lines: lines.value,
      why,
      askedAt: now.at,
      askedBy: actor.personId,
    })
    return kept ? ok(id) : refuse('opening-waits')
  },
  about: (_input, id) => id,
})
