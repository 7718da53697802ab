import { Badge } from '../../../ui/index.ts'
import type { Visit } from '../../../web/visit.ts'
import type { JobCost } from '../job-cost.db.ts'

/** How a cost stands: taken back, paid, or still to be paid to the shop or to the member. */
export function CostState({ visit, cost }: { visit: Visit; cost: JobCost }) {
  const words = visit.text.spending.state
  if (cost.reversedAt) return <Badge>{words.reversed}</Badge>
  if (cost.paid === cost.total) return <Badge tone="done">{words.paid}</Badge>
  return <Badge tone="info">{cost.paidBy === 'member' ? words.toMember : words.toPay}</Badge>
}
