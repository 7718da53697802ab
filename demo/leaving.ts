/** Who stops as a member: Rachid told it himself, and finds work; what still stands is read from the facts. */
import { sayLeaving } from '../app/domains/leaving/index.ts'
import { day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import { at } from './stage.ts'

/** That Rachid stops on the last day of January. */
export function stopping(): Happening[] {
  return [
    {
      at: at(day('2026-11-17'), '19:40'),
      async do(stage) {
        const said = { memberId: stage.members.get('rachid')!, lastDay: day('2027-01-31') }
        await stage.must(sayLeaving, stage.as('rachid'), { ...said, whereTo: 'job', how: 'self' })
      },
    },
  ]
}
