/** Work of one member for another: one booked out of a pot, one that waits for a yes. */
import { answerInsideJob, askInsideJob, bookInsideJob } from '../app/domains/inside/index.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at } from './stage.ts'

/** A website for the pottery, and photographs that are asked about. */
export function helping(): Happening[] {
  let website: Id<'inside-job'> | undefined
  return [
    {
      at: at(day('2026-10-20'), '20:10'),
      async do(stage) {
        website = await stage.must(askInsideJob, stage.as('dewi'), {
          earnerId: stage.members.get('joost')!,
          amount: 6_000n,
          purpose: 'business-cost',
          what: 'foto’s van de borden op mijn website gezet',
          workedOn: day('2026-10-18'),
        })
      },
    },
    {
      at: at(day('2026-10-21'), '09:40'),
      async do(stage) {
        await stage.must(answerInsideJob, stage.as('joost'), { jobId: website!, says: 'yes', why: '' })
      },
    },
    {
      at: at(day('2026-10-22'), '10:05'),
      async do(stage) {
        await stage.must(bookInsideJob, stage.as('willemijn'), { jobId: website! })
      },
    },
    {
      at: at(day('2026-11-18'), '19:20'),
      async do(stage) {
        await stage.must(askInsideJob, stage.as('yusuf'), {
          earnerId: stage.members.get('dewi')!,
          amount: 4_500n,
          purpose: 'investment',
          what: 'bord voor boven de werkplaats beschilderd',
          workedOn: day('2026-11-15'),
        })
      },
    },
  ]
}
