import type { LinkActor } from '../../../platform/actor.ts'
import { sum } from '../../../values/money.ts'
import type { Issued } from '../invoice.ts'
import { takesOnline, type OnlineParts } from '../online/online-parts.ts'
import { onlinePaymentsOf } from '../online/payment.db.ts'
import { isUnbooked } from '../online/start-online-payment.ts'

/** Whether the customer can pay online, and what came in that way and is not booked yet. */
export type Paying = { readonly offered: boolean; readonly received: bigint }

/** For the holder of a link; the program looks, because a customer has no account. */
export async function payingOf(
  visit: { readonly actor: LinkActor },
  invoice: Issued,
  online?: OnlineParts,
): Promise<Paying> {
  if (!online || invoice.kind !== 'invoice' || invoice.open <= 0n) return { offered: false, received: 0n }
  const { cooperativeId } = visit.actor
  const actor = { kind: 'job', cooperativeId } as const
  const payments = await online.database.read(actor, (tx) => onlinePaymentsOf(tx, cooperativeId, invoice.id))
  const received = sum(payments.filter(isUnbooked).map(({ came, went }) => came - went))
  return { offered: received === 0n && (await takesOnline(online, actor)), received }
}
