import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { closedBooks } from '../books/index.ts'
import { adoptionOf, type Adoption } from './account.db.ts'
import { insertTakingBack, laterAdopted, waitingTakingBack } from './taking-back.db.ts'

/** Why an adoption cannot be taken back any more. */
export type StandsRefusal = 'not-adopted' | 'year-closed-for-good' | 'later-year-adopted'

/**
 * Asks to take back that the members adopted the annual account of a year: it was written down by mistake. Another
 * person says yes. What a meeting really decided is not undone: it decides again (art. 2:58 and 2:362 lid 6 BW).
 *
 * Refused: `not-adopted`, `year-closed-for-good`, `later-year-adopted` (that goes back first), `taking-back-waits`.
 */
export const askTakingBack = command({
  name: 'annual.ask-taking-back',
  may: 'annual.take-back',
  input: z.object({ year: count(), reason: ownWords(500).min(1) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { year, reason },
    now,
  ): Promise<Result<Id<'taking-back'>, StandsRefusal | 'taking-back-waits'>> {
    const stands = await canGoBack(tx, cooperativeId, year)
    if (!stands.ok) return stands
    if (await waitingTakingBack(tx, cooperativeId, year)) return refuse('taking-back-waits')
    const id = newId<'taking-back'>(now.at)
    const adoptionId = stands.value.id
    await insertTakingBack(tx, cooperativeId, { id, adoptionId, reason, askedAt: now.at, askedBy: personId })
    return ok(id)
  },
  about: (_input, id) => id,
})

/** The adoption of a year, when it can be taken back; the database says the same (`keep_adoption`). */
export async function canGoBack(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<Result<Adoption, StandsRefusal>> {
  const adoption = await adoptionOf(tx, cooperativeId, year)
  if (!adoption) return refuse('not-adopted')
  const { forGood } = await closedBooks(tx, cooperativeId)
  if (forGood !== undefined && forGood >= `${year}-12-31`) return refuse('year-closed-for-good')
  if (await laterAdopted(tx, cooperativeId, year)) return refuse('later-year-adopted')
  return ok(adoption)
}
