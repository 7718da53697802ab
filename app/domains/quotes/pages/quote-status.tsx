import { Badge, useText, type Tone } from '../../../ui/index.ts'
import type { QuoteStatus } from '../quote.ts'

const TONE: Record<QuoteStatus, Tone | 'neutral'> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'doubt',
  withdrawn: 'neutral',
  sent: 'info',
  expired: 'doubt',
  accepted: 'done',
  declined: 'neutral',
  replaced: 'neutral',
}

/** How a quote stands, in words. `waitsForYes`: put forward, and somebody who has a part in it did not say yes yet. */
export function QuoteBadge({ status, waitsForYes }: { status: QuoteStatus; waitsForYes: boolean }) {
  const text = useText()
  if (status === 'submitted' && waitsForYes) return <Badge tone="doubt">{text.joint.waitsForYes}</Badge>
  return <Badge tone={TONE[status]}>{text.quotes.status[status]}</Badge>
}
