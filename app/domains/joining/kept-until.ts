/** How long an application that ended is kept. Pure. */
import { addDays, type Day } from '../../values/day.ts'
import { KEPT } from '../members/index.ts'
import type { FullApplication } from './application.ts'

/** The last day that it is kept: as was agreed, or by its term; undefined of one that did not end. */
export function applicationKeptUntil({
  endedOn,
  keepUntil,
}: Pick<FullApplication, 'endedOn' | 'keepUntil'>): Day | undefined {
  return keepUntil ?? (endedOn && addDays(endedOn, KEPT.application.days))
}
