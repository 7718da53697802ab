import type { Tx } from '../../../platform/database.ts'
import type { Text } from '../../../text/index.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { greatest } from '../../../values/money.ts'
import { flowsOver, previewSharing, type Destination } from '../../pots/index.ts'
import type { Invoice } from '../invoice.ts'

/** What the rest of an invoice does when it is paid: part of it reaches the pot, the pot is full, or something else. */
export type AfterPaying =
  | { readonly kind: 'pot' | 'other' | 'shared' }
  | { readonly kind: 'full'; readonly to: Destination }

/** What paying an invoice would do today for whose invoice it is, by the sum that would be posted. */
export async function afterPaying(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoice: Invoice,
  today: Day,
): Promise<AfterPaying> {
  const issued = invoice.state === 'issued' ? invoice : undefined
  if (issued && issued.shareOn !== 'payment') return { kind: 'shared' }
  const share = invoice.shares.find(({ leads }) => leads)
  const left = share ? greatest(0n, share.net - share.sharedNet - share.creditedNet) : 0n
  const preview = await previewSharing(tx, cooperativeId, invoice.memberId, today, left)
  if (!preview) return { kind: 'other' }
  if (preview.explanation.pot.toPot > 0n) return { kind: 'pot' }
  const over = flowsOver(preview)
  return over ? { kind: 'full', to: over.to } : { kind: 'other' }
}

/** What paying does, as the last of the steps that an invoice goes through. */
export function paidStep(after: AfterPaying, text: Text): string {
  const { paid } = text.salesPages.sent
  return after.kind === 'full' ? paid.full({ to: text.schemes.to[after.to] }) : paid[after.kind]()
}

/** Until when the customer can pay, and what paying does then. */
export function openSentence(after: AfterPaying, due: string, text: Text): string {
  const { open } = text.salesPages.invoice.next
  return after.kind === 'full' ? open.full({ due, to: text.schemes.to[after.to] }) : open[after.kind]({ due })
}
