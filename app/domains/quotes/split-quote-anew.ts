import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { checkSplit, splitOf, type Totals } from '../sales/index.ts'
import { replaceQuoteShares } from './quote-share.db.ts'
import type { Quote } from './quote.ts'

/** Splits a joint quote anew after it was changed, as it was said before; what does not fit any more stays as said. */
export async function splitQuoteAnew(
  tx: Tx,
  actor: PersonActor,
  quote: Pick<Quote, 'id' | 'memberId' | 'shares'>,
  totals: Totals,
): Promise<void> {
  const split = splitOf(quote.shares)
  if (!split || !checkSplit(split, totals).ok) return
  await replaceQuoteShares(tx, actor.cooperativeId, quote, split, totals)
}
