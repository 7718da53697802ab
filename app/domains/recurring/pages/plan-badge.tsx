import { Badge, useText, type Tone } from '../../../ui/index.ts'
import type { PlanDetail } from '../plan.db.ts'
import { planStanding, type Standing } from '../plan-standing.ts'

const TONE: Record<Standing, Tone | 'neutral'> = {
  running: 'done',
  paused: 'doubt',
  ended: 'neutral',
  over: 'neutral',
}

/** Where a plan stands, as a badge. */
export function PlanBadge({ detail }: { detail: PlanDetail }) {
  const standing = planStanding(detail)
  return <Badge tone={TONE[standing]}>{useText().recurring.state[standing]}</Badge>
}
