import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { cents } from '../../platform/input.ts'
import { storeLimit } from './supplier-invoice.db.ts'

/** No limit is higher: 100,000 euros in cents. */
const HIGHEST_LIMIT = 10_000_000n

/**
 * The board says above which amount in cents another than who entered it approves an invoice of a supplier. It holds
 * for what is entered or approved from now on.
 *
 * Refused: `limit-too-high`.
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
  ): Promise<Result<null, 'limit-too-high'>> {
    if (given.cents < 0n || given.cents > HIGHEST_LIMIT) return refuse('limit-too-high')
    await storeLimit(tx, cooperativeId, { cents: given.cents, by: personId, at: now.at })
    return ok(null)
  },
})
