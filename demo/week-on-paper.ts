/** Who reads their week from paper: Fatima said so herself, Karel told his coach. */
import { setPaperWeek } from '../app/domains/week-on-paper/index.ts'
import { day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import { at } from './stage.ts'

/** What is wanted on paper. */
export function onPaper(): Happening[] {
  return [
    {
      at: at(day('2026-11-03'), '20:05'),
      async do(stage) {
        const wish = { memberId: stage.members.get('fatima')!, wanted: true, appointments: true, money: true }
        await stage.must(setPaperWeek, stage.as('fatima'), wish)
      },
    },
    {
      at: at(day('2026-11-05'), '11:20'),
      async do(stage) {
        const wish = { memberId: stage.members.get('karel')!, wanted: true, appointments: true, money: false }
        await stage.must(setPaperWeek, stage.as('els'), wish)
      },
    },
  ]
}
