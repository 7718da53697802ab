import { addDays, day, type Day } from '../../values/day.ts'

/** Until when the annual account of a calendar year is prepared, and until when the general meeting adopts it. */
export type Deadlines = {
  readonly prepare: Day
  readonly adopt: Day
  /** Until when it goes to the trade register. */
  readonly deposit: Day
}

/**
 * The board prepares the annual account within six months after the year; the general meeting may give it at most four
 * more. The meeting adopts it within a month after that time (art. 2:58 lid 1 and 2:48 lid 1 BW).
 *
 * What was adopted goes to the trade register within eight days, and at most twelve months after the year (art. 2:394
 * lid 1 and 3 BW).
 *
 * @param extension months that the meeting gave, 0 to 4
 * @param metOn the day on which the meeting adopted it, when it did
 */
export function deadlinesOf(year: number, extension = 0, metOn?: Day): Deadlines {
  const months = 6 + extension
  const latest = day(`${year + 1}-12-31`)
  const soon = metOn === undefined ? latest : addDays(metOn, 8)
  return {
    prepare: lastDayOf(year + 1, months),
    adopt: lastDayOf(year + 1, months + 1),
    deposit: soon < latest ? soon : latest,
  }
}

function lastDayOf(year: number, month: number): Day {
  return addDays(day(`${year}-${String(month + 1).padStart(2, '0')}-01`), -1)
}

/** What happens to a year, in this order. */
export const STEPS = ['close-for-now', 'prepare', 'adopt', 'deposit', 'close'] as const
export type Step = (typeof STEPS)[number]

/** What was done for a year so far. */
export type Done = Readonly<Record<Step, boolean>>

/**
 * The step that is next; undefined when the year is finished. Of one that is closed for good only depositing may be
 * left.
 */
export function nextStep(done: Done): Step | undefined {
  if (done.close) return done.deposit ? undefined : 'deposit'
  return STEPS.find((step) => !done[step])
}

/** Whether the last day for a step in law is over. */
export function isLate(step: Step, deadlines: Deadlines, today: Day): boolean {
  const due = deadlineOf(step, deadlines)
  return due !== undefined && today > due
}

/** The last day for a step; undefined for closing, which has none in law. */
export function deadlineOf(step: Step, { prepare, adopt, deposit }: Deadlines): Day | undefined {
  if (step === 'close-for-now' || step === 'prepare') return prepare
  if (step === 'deposit') return deposit
  return step === 'adopt' ? adopt : undefined
}
