import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { cents } from '../../platform/input.ts'
import { holdLimit, spendingLimit, storeAskedLimit, storeLimit } from './spending-limit.db.ts'

/** No limit is higher: 100,000 euros in cents. */
const HIGHEST_LIMIT = 10_000_000n

/**
 * The board says above which amount in cents another than who entered it approves an invoice of a supplier. A lower one
 * holds at once, for what is entered or approved from now on. A higher one waits for another person
 * (`answer-spending-limit.ts`): nobody makes room for what they book themselves (decision 0015).
 *
 * Refused: `limit-too-high`. Gives whether it holds or waits.
 */
export const setSpendingLimit = command({
  name: 'spending.set-spending-limit',
  about: () => null,
  may: 'spending-limit.set',
  input: z.object({ cents: cents() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    given,
    now,
  ): Promise<Result<'set' | 'asked', 'limit-too-high'>> {
    if (given.cents < 0n || given.cents > HIGHEST_LIMIT) return refuse('limit-too-high')
    await holdLimit(tx, cooperativeId)
    const said = { cents: given.cents, by: personId, at: now.at }
    if (given.cents > (await spendingLimit(tx, cooperativeId))) {
      await storeAskedLimit(tx, cooperativeId, said)
      return ok('asked')
    }
    await storeLimit(tx, cooperativeId, said)
    return ok('set')
  },
})
