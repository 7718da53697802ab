import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { AccountPurpose } from '../books/index.ts'
import type { Item } from './batch.ts'
import { livingWithBank } from './item.db.ts'

/** Part of a line of the bank as a person booked it, as far as it says what was paid. */
type BookedByHand = {
  readonly kind: string
  readonly costId?: string | undefined
  readonly supplierInvoiceId?: string | undefined
  /** What the account is for, where it was booked on one. */
  readonly purpose?: AccountPurpose | null
}

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
  const aboutId = part.costId ?? part.supplierInvoiceId
  if (aboutId === undefined && part.purpose !== 'vat-settled') return []
  const living = await livingWithBank(tx, cooperativeId)
  const same = living.filter(
    (item) =>
      item.amount === -amount && (aboutId === undefined ? item.source === 'vat' : item.aboutId === aboutId),
  )
  return same.slice(0, 1)
}
