import { Badge, useText, type Tone } from '../../../ui/index.ts'
import type { Status } from '../invoice.ts'

const TONE: Record<Status, Tone | 'neutral'> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'doubt',
  withdrawn: 'neutral',
  'credit-note': 'neutral',
  open: 'info',
  'part-paid': 'info',
  late: 'wrong',
  disputed: 'doubt',
  paid: 'done',
  'written-off': 'neutral',
  credited: 'neutral',
  'to-refund': 'doubt',
}

/**
 * How an invoice stands, in words. What is back with the member is called so to the member only, and so is what waits
 * for their yes (`asked`).
 */
export function StatusBadge(props: { status: Status; own: boolean; asked?: boolean }) {
  const { status, own } = props
  const text = useText()
  if (own && props.asked === true) return <Badge tone="doubt">{text.salesPages.invoice.waitsForYou}</Badge>
  const words =
    status === 'returned' && !own ? text.salesPages.list.states.returned : text.sales.status[status]
  return <Badge tone={TONE[status]}>{words}</Badge>
}
