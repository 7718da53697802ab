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

/** How a quote stands, in words. */
export function QuoteBadge({ status }: { status: QuoteStatus }) {
  return <Badge tone={TONE[status]}>{useText().quotes.status[status]}</Badge>
}
