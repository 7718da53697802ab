import { addDays, type Day } from '../values/day.ts'
import { WAITING, type ToDo } from './home-block.ts'

/** Within so many days what has a day goes before whoever waits. */
const SOON = 7

/** After every day. */
const NO_DAY = '9999'

/**
 * What is most urgent comes first: what has a day within a week, the earliest on top; what somebody waits for; what has
 * a later day; the rest. For a sort that leaves what is equally urgent as it was.
 */
export function byUrgency(today: Day): (a: Urgency, b: Urgency) => number {
  const soon = addDays(today, SOON)
  const turn = (one: Urgency): number => {
    const day = dayOfTask(one)
    if (day !== undefined && day <= soon) return 0
    if (one.waits !== undefined) return 1 + WAITING.indexOf(one.waits)
    return day === undefined ? WAITING.length + 2 : WAITING.length + 1
  }
  const day = (one: Urgency) => dayOfTask(one) ?? NO_DAY
  return (a, b) => turn(a) - turn(b) || day(a).localeCompare(day(b))
}

/** The day that something has: its last, or that on which it is. */
function dayOfTask({ by, on }: Urgency): Day | undefined {
  return by ?? on
}

/** By when something must be done or on which day it is, and who waits for it. */
export type Urgency = Pick<ToDo, 'by' | 'on' | 'waits'>
