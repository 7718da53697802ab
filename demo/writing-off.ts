/** Customers of the demo who will not pay: one is written off, and of another it waits for the yes of somebody else. */
import { answerWriteOff, askWriteOff } from '../app/domains/collecting/index.ts'
import { lateInvoices } from '../app/domains/sales/index.ts'
import { day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import { MEMBERS } from './people.ts'
import { at, type Stage } from './stage.ts'

// Asked after the last bank file is read: what is paid later changes what is open, and then there is no yes to it.
const [FIRST, THEN] = ['2026-11-03', '2026-11-20']

/** Writes off the smallest late invoice but one, and asks it of the smallest of later; that waits for a yes. */
export function writingOff(): Happening[] {
  return [
    {
      at: at(day(FIRST), '20:15'),
      async do(stage: Stage) {
        const writeOffId = await ask(
          stage,
          FIRST,
          1,
          'De klant is failliet. De curator schreef dat er niets overblijft.',
        )
        if (writeOffId) await stage.must(answerWriteOff, stage.as('joost'), { writeOffId, yes: true })
      },
    },
    {
      at: at(day(THEN), '16:45'),
      async do(stage: Stage) {
        await ask(
          stage,
          THEN,
          0,
          'De winkel is gestopt en leeg. Wij belden twee keer, en de laatste brief kwam terug.',
        )
      },
    },
  ]
}

/** @param place from the smallest, counted from 0 */
async function ask(stage: Stage, on: string, place: number, why: string) {
  const late = await stage.read('willemijn', (tx) => lateInvoices(tx, stage.cooperativeId, day(on)))
  // Who says yes has no part in it.
  const ofOthers = late.filter(({ memberName }) => memberName !== MEMBERS.joost.name)
  const chosen = ofOthers.toSorted((a, b) => (a.open < b.open ? -1 : 1))[place]
  if (!chosen) return undefined
  const asked = { invoiceId: chosen.invoiceId, ground: 'certain', why } as const
  return stage.must(askWriteOff, stage.as('willemijn'), asked)
}
