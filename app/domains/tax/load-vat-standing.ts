/** How VAT stands: which periods there are, which were filed, what is open. */
import type { Tx } from '../../platform/database.ts'
import { addDays, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import {
  firstVatDay,
  lastEntryNumber,
  vatSettled,
  vatSums,
  type JournalSlice,
  type VatSum,
} from '../books/index.ts'
import { vatModesBetween } from '../cooperative/index.ts'
import { paidOfEach } from './payments-of-returns.ts'
import { filedReturns, filedSlices, vatPeriodSettings, type FiledReturn } from './vat-return.db.ts'
import { placeOf } from './vat-box.ts'
import { periodsBetween, type VatPeriod, type VatPeriodFrom } from './vat-period.ts'
import { reckon, splitSums, type Reckoned } from './vat-return.ts'
import { slicesFor } from './vat-slices.ts'

/**
 * How far a period is: it runs, it waits to be filed, it was filed; or the co-operative was under the KOR all through
 * and there is nothing to tell (art. 25 lid 4 Wet OB).
 */
export type PeriodState = 'running' | 'to-file' | 'filed' | 'not-needed'

export type PeriodStanding = {
  readonly period: VatPeriod
  readonly state: PeriodState
  readonly filed: FiledReturn | undefined
  readonly supplements: readonly FiledReturn[]
}

export type VatStanding = {
  readonly settings: readonly VatPeriodFrom[]
  /** The first day that Gilde makes returns about. */
  readonly start: Day
  /** The latest first. */
  readonly periods: readonly PeriodStanding[]
  /** Everything that was filed, also what was undone, in the order of filing. */
  readonly filed: readonly FiledReturn[]
  readonly slices: readonly JournalSlice[]
  /** What was paid or received of each return that stands, in cents. */
  readonly paid: ReadonlyMap<string, bigint>
  readonly lastNumber: number
}

/** Reads how VAT stands in a co-operative today. */
export async function vatStanding(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<VatStanding> {
  const settings = await vatPeriodSettings(tx, cooperativeId)
  const first = settings[0]?.fromDay ?? (await firstVatDay(tx, cooperativeId)) ?? today
  const filed = await filedReturns(tx, cooperativeId)
  const standing = filed.filter(({ undoneAt }) => undoneAt === null)
  const found = periodsBetween(settings, first <= today ? first : today, today)
  const unfiled = found.filter(
    ({ from }) => !standing.some((one) => one.kind === 'return' && one.from === from),
  )
  const idle = await withNothingToTell(tx, cooperativeId, unfiled)
  return {
    settings,
    start: found[0]!.from,
    periods: found.toReversed().map((period) => periodStanding(period, standing, idle, today)),
    filed,
    slices: await filedSlices(tx, cooperativeId),
    paid: paidOfEach(standing, await vatSettled(tx, cooperativeId)),
    lastNumber: await lastEntryNumber(tx, cooperativeId),
  }
}

function periodStanding(
  period: VatPeriod,
  standing: readonly FiledReturn[],
  idle: ReadonlySet<Day>,
  today: Day,
): PeriodStanding {
  const here = standing.filter(({ from }) => from === period.from)
  const filed = here.find(({ kind }) => kind === 'return')
  const state = filed
    ? 'filed'
    : idle.has(period.from)
      ? 'not-needed'
      : period.until < today
        ? 'to-file'
        : 'running'
  return { period, state, filed, supplements: here.filter(({ kind }) => kind === 'supplement') }
}

/** The first days of periods under the KOR, from beginning to end, about which nothing stands in the books. */
async function withNothingToTell(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  periods: readonly VatPeriod[],
): Promise<ReadonlySet<Day>> {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return new Set()
  const modes = await vatModesBetween(tx, cooperativeId, first.from, last.until)
  const kor = periods.filter(({ from, until }) => {
    const during = modes.filter((mode) => mode.from <= until && mode.until >= from)
    return during.every(({ mode }) => mode === 'kor')
  })
  if (kor.length === 0) return new Set()
  const slices = kor.map(({ from, until }) => ({ from, until, afterNumber: 0, untilNumber: EVERY_ENTRY }))
  const sums = await vatSums(tx, cooperativeId, slices)
  const told = new Set(sums.filter((one) => placeOf(one) !== undefined).map(({ slice }) => slice))
  return new Set(kor.filter((_, place) => !told.has(place)).map(({ from }) => from))
}

/** Above the number of any entry. */
export const EVERY_ENTRY = 2_147_483_647

/** A return as it would be filed now. */
export type ReturnNow = {
  readonly slices: readonly JournalSlice[]
  readonly sums: readonly VatSum[]
  readonly reckoned: Reckoned
}

/** Reckons the return of a period out of the books as they are now. */
export async function returnNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  period: VatPeriod,
  { slices: filed, lastNumber }: Pick<VatStanding, 'slices' | 'lastNumber'>,
): Promise<ReturnNow> {
  const all = slicesFor(period, filed, lastNumber)
  const sums = await vatSums(tx, cooperativeId, all)
  const { own, found } = splitSums(all, sums)
  const reckoned = reckon(own, found)
  // A return names only what it tells: not the periods in which nothing was found, nor those that are told apart.
  const told = new Set([period.from, ...reckoned.included.map(({ from }) => from)])
  const places = all.flatMap(({ from }, place) => (told.has(from) ? [place] : []))
  return {
    slices: places.map((place) => all[place]!),
    sums: sums.filter(({ slice }) => places.includes(slice)),
    reckoned,
  }
}

/** The earliest period that waits to be filed; returns are filed in their order. */
export function nextToFile({ periods }: Pick<VatStanding, 'periods'>): VatPeriod | undefined {
  return periods.findLast(({ state }) => state === 'to-file')?.period
}

/** The last day of what was filed and stands. */
export function filedUntil({ filed }: Pick<VatStanding, 'filed'>): Day | undefined {
  return filed
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ until }) => until)
    .toSorted()
    .at(-1)
}

/** The day before the first that Gilde makes returns about. */
export function beforeStart({ start }: Pick<VatStanding, 'start'>): Day {
  return addDays(start, -1)
}
