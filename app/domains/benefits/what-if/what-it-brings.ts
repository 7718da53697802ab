import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { flowsOver, previewSharing, type SharingPreview } from '../../pots/index.ts'
import { addedOf } from './load-standing.ts'
import type { Added } from './what-it-does.ts'

/** Where an amount of turnover would go, with the sum behind it. */
export type Brought = { readonly added: Added; readonly preview: SharingPreview }

/**
 * Where an amount of turnover would go, as the scheme of the member shares it out on a day, with what does not fit in
 * the pot; undefined without scheme.
 *
 * @param turnover cents without VAT
 */
export async function broughtBy(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
  turnover: Cents,
): Promise<Brought | undefined> {
  const preview = await previewSharing(tx, cooperativeId, memberId, on, turnover)
  return preview && { preview, added: withOverflow(addedOf(preview, turnover), preview) }
}

/** The same parts, with what does not fit in the pot named. */
export function withOverflow(added: Added, preview: SharingPreview): Added {
  const over = flowsOver(preview)
  return over ? { ...added, overflow: { amount: over.amount, limit: over.threshold, to: over.to } } : added
}

/** What comes to a member past their scheme: all of it to the pot. `amount` in cents. */
export function straightToPot(amount: Cents): Added {
  return { turnover: amount, cooperative: 0n, paidOut: 0n, reserved: amount, toMunicipality: 0n }
}
