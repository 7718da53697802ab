import { fractionOf, greatest, least, type Cents } from '../../values/money.ts'
import type { Issued } from './invoice.ts'
import { targetsOf, type Share } from './split.ts'

/**
 * What decides how much of an invoice is shared out. Amounts in cents, without (`net`) and with VAT
 * (`total`).
 */
export type SharingFacts = Pick<
  Issued,
  'net' | 'total' | 'paid' | 'creditedNet' | 'creditedTotal' | 'writtenOffNet' | 'sharedNet' | 'shareOn'
>

/**
 * How much turnover without VAT of an invoice belongs to be shared out by now, in cents. A function of where
 * the invoice stands, never of what happened last: so part payments, overpayment, reversal and credit in any
 * order end the same.
 *
 * On invoice: what was asked, less what was credited and what was written off. On payment: the paid share of that, a
 * payment being for every line in proportion; nothing when nothing is left to pay. What came open from the
 * administration before Gilde was shared out there (`before`).
 */
export function sharingTarget({
  net,
  total,
  paid,
  creditedNet,
  creditedTotal,
  writtenOffNet,
  shareOn,
}: Omit<SharingFacts, 'sharedNet'>): Cents {
  if (shareOn === 'before') return 0n
  const asked = total - creditedTotal
  if (shareOn === 'invoice') return net - creditedNet - writtenOffNet
  if (asked <= 0n) return 0n
  return fractionOf(net - creditedNet, least(greatest(paid, 0n), asked), asked)
}

/** What is to be shared out of one share, and where it stands then. Cents; negative takes back. */
export type DueOfShare = { readonly share: ShareStanding; readonly due: Cents }

/** As much of a share as sharing out asks. */
export type ShareStanding = Pick<Share, 'memberId' | 'net' | 'creditedNet' | 'sharedNet'>

/**
 * What is to be shared out now of each share: its part of the target less what was shared of it. A function of where
 * the invoice stands, as the target is; so the parts of a payment, an undoing or a credit add up, to the cent, for
 * each member and together.
 */
export function dueOfShares(
  invoice: Omit<SharingFacts, 'sharedNet'> & { readonly shares: readonly ShareStanding[] },
): DueOfShare[] {
  const targets = targetsOf(sharingTarget(invoice), invoice.shares)
  return invoice.shares.map((share, at) => {
    const due = targets[at]! - share.sharedNet
    return { share: { ...share, sharedNet: share.sharedNet + due }, due }
  })
}
