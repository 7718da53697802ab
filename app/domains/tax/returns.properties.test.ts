/** A year of returns over invented books: whatever comes late, the returns together say what the accounts say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, type Day } from '../../values/day.ts'
import { sum } from '../../values/money.ts'
import type { JournalSlice, VatLineKind, VatSum } from '../books/index.ts'
import { BOXES, kindsIn, netOf } from './vat-box.ts'
import { periodAround } from './vat-period.ts'
import { closingEntry, reckon, splitSums } from './vat-return.ts'
import { sinceFiled, slicesFor } from './vat-slices.ts'

/** An entry of one line: posted in a quarter (0–4), counting in one that is not later. */
type Line = VatLineKind & { readonly known: number; readonly counts: number; readonly amount: bigint }

const QUARTERS = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'].map((from) =>
  periodAround('quarter', day(from)),
)

const lineOf = fc
  .record({
    known: fc.integer({ min: 0, max: 4 }),
    back: fc.integer({ min: 0, max: 4 }),
    kind: fc.constantFrom(...BOXES.flatMap(kindsIn)),
    amount: fc.bigInt({ min: -90_000n, max: 90_000n }),
  })
  .map(({ known, back, kind, amount }): Line => ({
    ...kind,
    known,
    counts: Math.max(0, known - back),
    amount,
  }))

test('all returns and supplements of a year together are what was booked on the accounts of VAT', () => {
  fc.assert(
    fc.property(fc.array(lineOf, { maxLength: 60 }), (found) => {
      const lines = found.toSorted((a, b) => a.known - b.known)
      const sumsIn = (slices: readonly JournalSlice[], until: Day): VatSum[] =>
        slices.flatMap((slice, place) =>
          lines.flatMap(({ account, code, amount, counts, known }, i) => {
            const number = i + 1
            const on = QUARTERS[counts]!.from
            const isIn = slice.from <= on && on <= slice.until && number > slice.afterNumber
            const isKnown = number <= slice.untilNumber && QUARTERS[known]!.from <= until
            return isIn && isKnown ? [{ slice: place, account, code, amount }] : []
          }),
        )
      const filed: JournalSlice[] = []
      let told = 0n
      let carried = 0n
      let last = 0
      const file = (slices: readonly JournalSlice[], sums: readonly VatSum[], net: bigint) => {
        const entry = closingEntry(sums, 0n, day('2026-01-01'), 'aangifte')
        const ofAccounts = (entry?.lines ?? []).filter(({ account }) => account.startsWith('vat-'))
        carried += sum(ofAccounts.map(({ amount }) => amount))
        told += net
        filed.push(...slices)
      }
      for (const period of QUARTERS) {
        // Everything that was posted up to the end of this quarter is known when it is filed.
        last = lines.filter(({ known }) => QUARTERS[known]!.from <= period.from).length
        const slices = slicesFor(period, filed, last)
        const sums = sumsIn(slices, period.until)
        const { own, found: late } = splitSums(slices, sums)
        const { form, apart } = reckon(own, late)
        const isTold = (slice: JournalSlice) => !apart.some(({ from }) => from === slice.from)
        const kept = slices.filter(isTold)
        file(kept, sumsIn(kept, period.until), netOf(form.exact))
        for (const { from, boxes } of apart) {
          const slice = sinceFiled(filed, last).find((one) => one.from === from)!
          file([slice], sumsIn([slice], period.until), netOf(boxes))
        }
      }
      const booked = -sum(lines.filter(({ account }) => account !== null).map(({ amount }) => amount))
      expect(told).toBe(booked)
      expect(carried).toBe(booked)
      expect(sinceFiled(filed, last).flatMap((slice) => sumsIn([slice], QUARTERS.at(-1)!.until))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
