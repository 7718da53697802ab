/** The receipts: handed in, and booked at the next moment the office works. */
import { bookJobCost } from '../app/domains/spending/index.ts'
import { COSTS } from './costs.ts'
import type { Happening } from './diary.ts'
import { nextOfficeDay, officeTime } from './planned-jobs.ts'
import { receiptOf } from './receipt.ts'

/** Booking each receipt with its file. Nobody books their own. */
export function spending(): Happening[] {
  return COSTS.map((cost, number): Happening => {
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
  })
}
