/** A customer of the demo who will not pay: somebody asks to write it off, and it waits for another. */
import { askWriteOff } from '../app/domains/collecting/index.ts'
import { lateInvoices } from '../app/domains/sales/index.ts'
import { day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

const ON = '2026-11-05'

/** Asks to write off the smallest invoice that is late. */
export function writingOff(): Happening[] {
  return [
    {
      at: at(day(ON), '20:15'),
      async do(stage: Stage) {
        const late = await stage.read('willemijn', (tx) => lateInvoices(tx, stage.cooperativeId, day(ON)))
        const [smallest] = late.toSorted((a, b) => (a.open < b.open ? -1 : 1))
        if (!smallest) return
        await stage.must(askWriteOff, stage.as('willemijn'), {
          invoiceId: smallest.invoiceId,
          ground: 'certain',
          why: 'De winkel is gestopt en leeg. Wij belden twee keer, en de laatste brief kwam terug.',
        })
      },
    },
  ]
}
