import { Badge } from '../../../ui/index.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Cost } from '../cost.db.ts'

/** How a cost stands: taken back, paid, or still to be paid to the shop or to the member. */
export function CostState({ visit, cost }: { visit: Visit; cost: Cost }) {
  const words = visit.text.spending.state
  if (cost.reversedAt) return <Badge>{words.reversed}</Badge>
  if (cost.paid === cost.total) return <Badge tone="done">{words.paid}</Badge>
  return <Badge tone="info">{cost.paidBy === 'member' ? words.toMember : words.toPay}</Badge>
}
