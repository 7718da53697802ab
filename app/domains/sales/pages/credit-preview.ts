import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { sha256Of } from '../../../values/sha256.ts'
import { ok, type Result } from '../../../values/result.ts'
import { previewBack, type Part } from '../../pots/index.ts'
import { limitForTwo } from '../credit-asked.db.ts'
import { creditOf, type Chosen } from '../credit.ts'
import type { CreditRefusal } from '../credit-note.ts'
import { dueOfShares } from '../due-to-share.ts'
import type { Issued } from '../invoice.ts'

/** What a credit note would do, in cents. */
export type CreditPreview = {
  /** Of the credit note with VAT, as a positive amount. */
  readonly total: Cents
  /** What the customer owes after it; below 0: what they get back. */
  readonly openAfter: Cents
  /** Turnover without VAT that was shared out and is taken back. */
  readonly turnoverBack: Cents
  /** Set when it is above the limit for a second yes, in cents: then another says yes first. */
  readonly aboveLimit?: Cents | undefined
  /** Who gives how much of that back, in cents below zero, and of whose share (`of`, a name); together the turnover. */
  readonly back: readonly (Part & { readonly of: string })[]
}

/**
 * Reckons what crediting would do, without doing it. What was shared out goes back in the year it was
 * shared in, latest first, as `shareOutEarnings` does.
 *
 * @param today the day the credit note would count
 */
export async function previewCredit(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  original: Issued,
  credited: readonly bigint[],
  chosen: Chosen,
  today: Day,
): Promise<Result<CreditPreview, CreditRefusal>> {
  const credit = creditOf(original, credited, chosen)
  if (!credit.ok) return credit
  const { totals, nets } = credit.value
  const [total, net] = [-totals.total, -totals.net]
  const after = {
    ...original,
    creditedNet: original.creditedNet + net,
    creditedTotal: original.creditedTotal + total,
    shares: original.shares.map((share, i) => ({ ...share, creditedNet: share.creditedNet - nets[i]! })),
  }
  const back: (Part & { readonly of: string })[] = []
  let turnoverBack = 0n
  for (const { share, due } of dueOfShares(after)) {
    if (due >= 0n) continue
    turnoverBack -= due
    const event = { memberId: share.memberId, invoiceId: original.id, turnover: due, countsOn: today }
    const of = original.shares.find(({ memberId }) => memberId === share.memberId)?.name ?? ''
    for (const part of await previewBack(tx, cooperativeId, event)) back.push({ ...part, of })
  }
  const limit = await limitForTwo(tx)
  const aboveLimit = after.creditedTotal > limit ? limit : undefined
  return ok({ total, openAfter: original.open - total, turnoverBack, aboveLimit, back })
}

/**
 * A mark of what was shown of a credit note: the choice and its amount. A form that carries another mark has not shown
 * yet what it would make. What it does to others is not in it: sent twice, a form must get the same answer.
 */
export function markOf(chosen: Chosen, { total }: CreditPreview): string {
  const lines =
    chosen === 'all' ? chosen : chosen.map(({ line, quantity }) => `${line}:${quantity}`).join(',')
  return sha256Of(`${lines} ${total}`).toString('hex')
}
