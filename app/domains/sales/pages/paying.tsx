import type { LinkActor } from '../../../platform/actor.ts'
import { Notice } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Issued } from '../invoice.ts'
import { takesOnline, type OnlineNeeds } from '../online/pay-online.ts'
import { onlinePaymentsOf } from '../online/payment.db.ts'
import { isUnbooked } from '../online/start-online-payment.ts'
import { PayButton } from './linked-parts.tsx'

/** Whether the customer can pay online, and what came in that way and is not booked yet. */
export type Paying = { readonly offered: boolean; readonly received: bigint }

/** For the holder of a link; the program looks, because a customer has no account. */
export async function payingOf(
  visit: { readonly actor: LinkActor },
  invoice: Issued,
  online?: OnlineNeeds,
): Promise<Paying> {
  if (!online || invoice.kind !== 'invoice' || invoice.open <= 0n) return { offered: false, received: 0n }
  const { cooperativeId } = visit.actor
  const actor = { kind: 'job', cooperativeId } as const
  const payments = await online.database.read(actor, (tx) => onlinePaymentsOf(tx, cooperativeId, invoice.id))
  const received = sum(payments.filter(isUnbooked).map(({ came, went }) => came - went))
  return { offered: received === 0n && (await takesOnline(online, actor)), received }
}

/** The button to pay at once; or that it came in, when it did. */
export function PayOnline({ visit, invoice, paying }: { visit: Visit; invoice: Issued; paying: Paying }) {
  if (paying.offered) return <PayButton visit={visit} invoice={invoice} />
  if (paying.received === 0n) return null
  const amount = formatEuro(paying.received, visit.language)
  return <Notice tone="done">{visit.text.onlinePayments.customer.received({ amount })}</Notice>
}
