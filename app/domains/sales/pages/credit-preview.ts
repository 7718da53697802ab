import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { greatest, least, sum, type Cents } from '../../../values/money.ts'
import { ok, type Result } from '../../../values/result.ts'
import { previewSharing } from '../../pots/index.ts'
import { creditTotals, type Chosen, type CreditRefusal } from '../credit-note.ts'
import { dueToShare } from '../due-to-share.ts'
import type { Issued } from '../invoice.ts'
import { sharingsOfInvoice } from './sharings-of-invoice.db.ts'

/** What a credit note would do, in cents. */
export type CreditPreview = {
  /** Of the credit note with VAT, as a positive amount. */
  readonly total: Cents
  /** What the customer owes after it; below 0: what they get back. */
  readonly openAfter: Cents
  /** Turnover without VAT that was shared out and is taken back. */
  readonly turnoverBack: Cents
  /** What goes out of the member's pot. */
  readonly potBack: Cents
}

/**
 * Reckons what crediting would do, without doing it. What was shared out goes back in the year it was
 * shared in, latest first, as `share` does.
 */
export async function previewCredit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  original: Issued,
  credited: readonly bigint[],
  chosen: Chosen,
): Promise<Result<CreditPreview, CreditRefusal>> {
  const note = creditTotals(original, credited, chosen)
  if (!note.ok) return note
  const [total, net] = [-note.value.total, -note.value.net]
  const after = {
    ...original,
    creditedNet: original.creditedNet + net,
    creditedTotal: original.creditedTotal + total,
  }
  const turnoverBack = greatest(0n, -dueToShare(after))
  const potBack = await outOfPot(tx, cooperativeId, original, turnoverBack)
  return ok({ total, openAfter: original.open - total, turnoverBack, potBack })
}

async function outOfPot(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, memberId }: Issued,
  turnoverBack: Cents,
): Promise<Cents> {
  let left = turnoverBack
  let fromPot = 0n
  const perYear = Map.groupBy((await sharingsOfInvoice(tx, cooperativeId, id)).toReversed(), ({ countsOn }) =>
    countsOn.slice(0, 4),
  )
  for (const sharings of perYear.values()) {
    const turnover = least(left, greatest(0n, sum(sharings.map((sharing) => sharing.turnover))))
    if (turnover === 0n) continue
    left -= turnover
    const preview = await previewSharing(tx, cooperativeId, memberId, sharings[0]!.countsOn, -turnover)
    fromPot -= sum(
      (preview?.parts ?? []).filter((part) => part.destination === 'member-pot').map((part) => part.amount),
    )
  }
  return fromPot
}
