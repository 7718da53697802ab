import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Item } from './batch.ts'
import { livingWithBank } from './item.db.ts'
import { OF_SOURCE } from './load-sources.ts'
import type { BookedByHand } from './shown-by-hand.ts'

/**
 * The payment that a line shows though nobody said so: a person booked the whole line by hand on the very cost or
 * invoice that a file at the bank pays, or on the account of VAT when that pays VAT, with the same amount. It ends
 * with that line, or it would wait for ever.
 *
 * @param amount of the line in cents; below 0 when money left
 */
export async function paymentsShownBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  amount: Cents,
  parts: readonly BookedByHand[],
): Promise<readonly Item[]> {
  const [part] = parts
  if (amount >= 0n || !part || parts.length > 1) return []
  const living = await livingWithBank(tx, cooperativeId)
  const same = living.filter(
    (item) => item.amount === -amount && OF_SOURCE[item.source].shown(part, item.aboutId),
  )
  return same.slice(0, 1)
}
