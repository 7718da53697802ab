import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Proposal } from './reading/proposal.ts'
import type { BookedBefore } from './receipt.ts'

/** Something about a receipt that the administration should look at. No reproach: there is mostly a good reason. */
export type Notice =
  | { readonly kind: 'same-as-booked'; readonly cost: BookedBefore }
  | { readonly kind: 'same-as-other'; readonly receiptId: Id<'receipt'>; readonly handedInAt: Date }
  | { readonly kind: 'looks-same'; readonly receiptId: Id<'receipt'>; readonly handedInAt: Date }
  | {
      readonly kind: 'much-more'
      readonly of: 'shop' | 'member'
      readonly usual: Cents
      readonly amount: Cents
    }
  | { readonly kind: 'round'; readonly amount: Cents }

/** A receipt as it was read, to hold another one against. */
export type ReadReceipt = {
  readonly receiptId: Id<'receipt'>
  readonly handedInAt: Date
  readonly day: Day | undefined
  readonly total: Cents | undefined
  /** Of each picture, 64 hexadecimal digits. */
  readonly looks: readonly string[]
}

/** Of 256 spots so many may differ between two pictures of the same photo; two photos differ in some hundred. */
const SAME_PICTURE = 14
/** Fewer than this say little of what is usual. */
const FEWEST = 3
/** So many times what is usual, and more than ever before. */
const MUCH = 3n
/** Round from here on, in cents: small round amounts are everywhere (parking, stamps). */
const ROUND_FROM = 5_000n

/**
 * What to look at before booking a receipt.
 *
 * @param booked costs of the last years that stand
 * @param others receipts that wait, or were booked
 */
export function noticesOf(
  receipt: ReadReceipt & { readonly memberId: Id<'member'> | null; readonly proposal: Proposal },
  booked: readonly BookedBefore[],
  others: readonly ReadReceipt[],
): Notice[] {
  return [
    ...sameBooked(receipt.proposal, booked),
    ...sameOther(receipt, others),
    ...muchMore(receipt, booked),
    ...round(receipt.proposal),
  ]
}

function sameBooked({ total, day, shop }: Proposal, booked: readonly BookedBefore[]): Notice[] {
  if (!total || !day) return []
  const same = booked.filter((cost) => cost.total === total.value && cost.spentOn === day.value)
  // Two receipts of one day and amount, of two shops that we both know, are two receipts.
  const cost = same.find(
    ({ supplier }) => !shop || isSameName(supplier, shop.value) || shop.checks.length === 0,
  )
  return cost ? [{ kind: 'same-as-booked', cost }] : []
}

function sameOther(receipt: ReadReceipt, others: readonly ReadReceipt[]): Notice[] {
  for (const other of others.filter(({ receiptId }) => receiptId !== receipt.receiptId)) {
    const { receiptId, handedInAt } = other
    if (receipt.looks.some((mine) => other.looks.some((its) => distance(mine, its) <= SAME_PICTURE)))
      return [{ kind: 'looks-same', receiptId, handedInAt }]
    const known = receipt.total !== undefined && receipt.day !== undefined
    if (known && other.total === receipt.total && other.day === receipt.day)
      return [{ kind: 'same-as-other', receiptId, handedInAt }]
  }
  return []
}

function muchMore(
  {
    proposal: { total, shop },
    memberId,
  }: { readonly proposal: Proposal; readonly memberId: Id<'member'> | null },
  booked: readonly BookedBefore[],
): Notice[] {
  if (!total) return []
  const amount = total.value
  const atShop = shop ? booked.filter(({ supplier }) => isSameName(supplier, shop.value)) : []
  const before = atShop.length >= FEWEST ? atShop : booked.filter((cost) => cost.memberId === memberId)
  if (before.length < FEWEST) return []
  const amounts = before.map((cost) => cost.total).toSorted((a, b) => (a < b ? -1 : 1))
  const usual = amounts[amounts.length >> 1]!
  if (amount <= usual * MUCH || amount <= amounts.at(-1)!) return []
  return [{ kind: 'much-more', of: before === atShop ? 'shop' : 'member', usual, amount }]
}

function round({ total, rows }: Proposal): Notice[] {
  if (!total || total.value < ROUND_FROM || total.value % 1_000n !== 0n || rows.length > 0) return []
  return [{ kind: 'round', amount: total.value }]
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  return one === other || one!.includes(other!) || other!.includes(one!)
}

/** In how many bits two hashes of the same length differ. */
function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a || '0'}`) ^ BigInt(`0x${b || '0'}`)
  let count = 0
  for (; bits !== 0n; bits &= bits - 1n) count++
  return count
}
