import type { VatMode } from '../cooperative/index.ts'
import { isMoreVatThan, type Entry, type EntryLine } from '../books/index.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/** Who paid the shop: the co-operative (still to be seen on the bank statement) or the member out of pocket. */
export const PAYERS = ['cooperative', 'member'] as const
export type Payer = (typeof PAYERS)[number]

/** A cost as it stands on the receipt. Amounts in cents. */
export type CostOnReceipt = {
  readonly memberId: Id<'member'>
  readonly supplier: string
  readonly description: string
  readonly spentOn: Day
  /** What was paid, VAT included. */
  readonly total: Cents
  /** The VAT on the receipt; 0 when there is none or it may not be taken back. */
  readonly vat: Cents
  readonly paidBy: Payer
}

/** What the books take it for: `net` is the cost, `vat` what the Belastingdienst gives back. In cents. */
export type BookedCost = { readonly net: Cents; readonly vat: Cents }

export type CostRefusal = 'vat-below-zero' | 'vat-more-than-cost' | 'vat-above-rate' | 'day-to-come'

/**
 * What of a receipt is cost and what is VAT to get back.
 *
 * Under the KOR no VAT is taken back (art. 25 lid 3 Wet OB), so the whole amount is cost.
 *
 * @param today no receipt lies in the future
 * @returns amounts in cents that add up to the total; refused when the VAT cannot be right
 */
export function bookedCost(
  receipt: Pick<CostOnReceipt, 'total' | 'vat' | 'spentOn'>,
  vatMode: VatMode,
  today: Day,
): Result<BookedCost, CostRefusal> {
  const { total, vat, spentOn } = receipt
  if (spentOn > today) return refuse('day-to-come')
  if (vat < 0n) return refuse('vat-below-zero')
  if (vat >= total) return refuse('vat-more-than-cost')
  if (isMoreVatThan(vat, total, spentOn)) return refuse('vat-above-rate')
  return vatMode === 'kor' ? ok({ net: total, vat: 0n }) : ok({ net: total - vat, vat })
}

/** The account on which a cost stands open until it is paid. */
export function accountOfCost(paidBy: Payer): 'owed-to-members' | 'creditors' {
  return paidBy === 'member' ? 'owed-to-members' : 'creditors'
}

/**
 * The journal entry of a cost: what carries it, the VAT that comes back, and who has to get the money.
 *
 * @param sides the lines that carry it, together all of `net`
 * @param countsOn the day of the receipt, or later when the books are closed over that
 */
export function costEntry(
  receipt: CostOnReceipt,
  booked: BookedCost,
  sides: readonly EntryLine[],
  countsOn: Day = receipt.spentOn,
): Entry {
  const { memberId, paidBy } = receipt
  return {
    book: 'costs',
    countsOn,
    description: `${receipt.supplier}: ${receipt.description}`.slice(0, 300),
    lines: [
      ...sides,
      { account: 'vat-input', amount: booked.vat, vatCode: 'input' },
      {
        account: accountOfCost(paidBy),
        amount: -(booked.net + booked.vat),
        ...(paidBy === 'member' ? { memberId } : {}),
      },
    ],
  }
}
