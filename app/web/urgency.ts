import { addDays, type Day } from '../values/day.ts'
import { WAITING, type ToDo } from './home-block.ts'

/** Within so many days a last day goes before whoever waits. */
const SOON = 7

/** After every day. */
const NO_DAY = '9999'

/**
 * What is most urgent comes first: what is due within a week, the earliest on top; what somebody waits for; what is due
 * later; the rest. For a sort that leaves what is equally urgent as it was.
 */
export function byUrgency(today: Day): (a: Urgency, b: Urgency) => number {
  const soon = addDays(today, SOON)
  const turn = ({ by, waits }: Urgency): number => {
    if (by !== undefined && by <= soon) return 0
    if (waits !== undefined) return 1 + WAITING.indexOf(waits)
    return by === undefined ? WAITING.length + 2 : WAITING.length + 1
  }
  return (a, b) => turn(a) - turn(b) || (a.by ?? NO_DAY).localeCompare(b.by ?? NO_DAY)
}

/** By when something must be done, and who waits for it. */
export type Urgency = Pick<ToDo, 'by' | 'waits'>
