/** The receipts: handed in, and booked at the next moment the office works. */
import { bookJobCost, bookTravel } from '../app/domains/spending/index.ts'
import { day } from '../app/values/day.ts'
import { COSTS } from './costs.ts'
import type { Happening } from './diary.ts'
import { nextOfficeDay, officeTime } from './planned-jobs.ts'
import { receiptOf } from './receipt.ts'

/** Booking each receipt with its file. Nobody books their own. */
export function spending(): Happening[] {
  return [
    travelling(),
    ...COSTS.map((cost, number): Happening => {
      const { who, on, supplier, description, total, vat, paidBy } = cost
      return {
        at: officeTime(nextOfficeDay(on)),
        async do(stage) {
          const memberId = stage.members.get(who)!
          const by = stage.as(who === 'joost' || number % 2 === 0 ? 'willemijn' : 'joost')
          const input = {
            memberId,
            supplier,
            description,
            spentOn: on,
            total,
            vat,
            paidBy,
            receipt: receiptOf(cost, number),
          }
          stage.costs.set(number, await stage.must(bookJobCost, by, input))
        },
      }
    }),
  ]
}

/** A journey that a member told of, with their own bicycle: the note is what it is booked on. */
function travelling(): Happening {
  const on = day('2026-11-05')
  return {
    at: officeTime(nextOfficeDay(on)),
    async do(stage) {
      await stage.must(bookTravel, stage.as('willemijn'), {
        memberId: stage.members.get('yusuf')!,
        from: 'Beekdal',
        to: 'Zuideres',
        purpose: 'fietsen ophalen bij de kringloop',
        spentOn: on,
        kilometres: 34,
        vehicle: 'bicycle',
      })
    },
  }
}
