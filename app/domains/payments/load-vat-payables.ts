/** VAT that is to be paid to the Belastingdienst: each return and supplement by itself. */
import type { Tx } from '../../platform/database.ts'
import { payments as words } from '../../text/nl/payments.ts'
import { formatDay } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import { least, type Cents } from '../../values/money.ts'
import { openReturns } from '../tax/index.ts'
import type { PaidPart, Payable } from './payable.ts'
import { taxOffice } from './payee-account.ts'

/** The returns that were filed and are not paid, with the reference that each has of its own. */
export async function vatToPay(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const open = await openReturns(tx, cooperativeId)
  return open
    .filter(({ left }) => left < 0n)
    .map(({ id, from, until, payBy, paymentReference, left }) => ({
      source: 'vat',
      aboutId: id,
      memberId: null,
      memberName: null,
      payee: taxOffice(cooperativeId),
      amount: -left,
      day: payBy,
      description: words.onStatement.vat({ from: formatDay(from, 'nl'), until: formatDay(until, 'nl') }),
      reference: paymentReference ?? '',
      what: '',
      period: { from, until },
    }))
}

/** What a payment of VAT is on the books: as much as that return has open. */
export async function partsOfVat(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { aboutId, amount }: { readonly aboutId: string; readonly amount: Cents },
): Promise<PaidPart[]> {
  const open = (await openReturns(tx, cooperativeId)).find(({ id }) => id === aboutId)
  if (!open || open.left >= 0n) return []
  return [{ kind: 'account', amount: least(-open.left, amount), purpose: 'vat-settled' }]
}
