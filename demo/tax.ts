/** VAT of the demo: on the 20th of the month after a quarter its return is filed, with the list for other states. */
import {
  fileIcp,
  fileVatReturn,
  icpNow,
  periodAround,
  returnContent,
  returnNow,
  seenOf,
  seenOfIcp,
  setVatPeriod,
  vatStanding,
  type VatPeriod,
} from '../app/domains/tax/index.ts'
import { day, type Day } from '../app/values/day.ts'
import { checkDigit } from '../app/values/payment-reference.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** A day in each quarter of which a return was filed; the last quarter is open. */
export const FILED_QUARTERS = [
  '2025-01-01',
  '2025-04-01',
  '2025-07-01',
  '2025-10-01',
  '2026-01-01',
  '2026-04-01',
  '2026-07-01',
].map((from) => periodAround('quarter', day(from)))

/** Choosing quarters at the beginning, and filing each. */
export function filing(): Happening[] {
  const choosing: Happening = {
    at: at(day('2025-01-02'), '09:30'),
    async do(stage) {
      const begin = { length: 'quarter' as const, fromDay: day('2025-01-01') }
      await stage.must(setVatPeriod, stage.as('willemijn'), begin)
    },
  }
  return [
    choosing,
    ...FILED_QUARTERS.map((period) => ({
      at: at(filedOn(period), '20:40'),
      do: (stage: Stage) => file(stage, period),
    })),
  ]
}

/** The 20th of the month after a quarter. */
function filedOn({ until }: VatPeriod): Day {
  return Temporal.PlainDate.from(until).add({ months: 1 }).with({ day: 20 }).toString() as Day
}

async function file(stage: Stage, period: VatPeriod): Promise<void> {
  const { cooperativeId } = stage
  const { today } = stage.clock()
  const { length, from } = period
  const willemijn = stage.as('willemijn')
  const seen = await stage.read('willemijn', async (tx) => {
    const { reckoned } = await returnNow(
      tx,
      cooperativeId,
      period,
      await vatStanding(tx, cooperativeId, today),
    )
    const list = await icpNow(tx, cooperativeId, period)
    return { content: await returnContent(tx, cooperativeId, period, reckoned), list: list.content }
  })
  const filed = { length, from, filedOn: today }
  const paymentReference = referenceOf(period)
  await stage.must(fileVatReturn, willemijn, { ...filed, paymentReference, seen: seenOf(seen.content) })
  if (seen.list.lines.length === 0 && seen.list.corrections.length === 0) return
  await stage.must(fileIcp, willemijn, { ...filed, seen: seenOfIcp(seen.list) })
}

/** A payment reference for a quarter: made up, with the right check digit. */
export function referenceOf({ from }: VatPeriod): string {
  const digits = `00000000${from.slice(2, 4)}${from.slice(5, 7)}220`
  return `${checkDigit(digits)}${digits}`
}
