import { addDays, type Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/** Ordinary VAT, or the small-business scheme (KOR, art. 25 Wet OB 1968). */
export type VatMode = 'normal' | 'kor'

export const VAT_MODES = ['normal', 'kor'] as const satisfies readonly VatMode[]

/** From this day on the co-operative is taxed like this. */
export type VatModeFrom = { readonly fromDay: Day; readonly mode: VatMode }

/** What is already fixed and may not change its VAT afterwards. */
export type Fixed = {
  /** The day of the latest invoice or credit note. */
  readonly lastIssuedOn: Day | undefined
  /** The day of the latest cost whose VAT was deducted and that was not taken back. */
  readonly lastDeductedOn: Day | undefined
  /** The books are closed up to and including this day. */
  readonly closedUntil: Day | undefined
}

export type VatModeRefusal =
  | 'vat-mode-books-closed'
  | 'vat-mode-invoices-issued'
  | 'vat-mode-costs-booked'
  | 'vat-mode-already'
  | 'vat-mode-too-far'

/** Nobody decides about VAT more than a year ahead. */
const MOST_DAYS_AHEAD = 366

/**
 * The mode in force on a day.
 *
 * @param modes in any order, one a day
 * @returns undefined for a day before the first
 */
export function modeOn(modes: readonly VatModeFrom[], on: Day): VatMode | undefined {
  return modes.filter((one) => one.fromDay <= on).toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0]
    ?.mode
}

/**
 * Whether a mode may begin on a day. Neither a closed period, nor an invoice that was issued, nor a cost whose VAT
 * was deducted may change its VAT afterwards, so the day lies after all three.
 *
 * Refuses: `vat-mode-books-closed`, `vat-mode-invoices-issued` and `vat-mode-costs-booked`, whichever holds the
 * longest, with `last` (the last day that is fixed) and `first` (the first day that is free); `vat-mode-already` when
 * it would change nothing; `vat-mode-too-far` (more than a year after `today`, with `last`): a
 * slip of the pen in the year would otherwise stand in the way for ever.
 */
export function mayBegin(
  wanted: VatModeFrom,
  modes: readonly VatModeFrom[],
  fixed: Fixed,
  today: Day,
): Result<VatModeFrom, VatModeRefusal> {
  const last = addDays(today, MOST_DAYS_AHEAD)
  if (wanted.fromDay > last) return refuse('vat-mode-too-far', { last })
  const [longest] = fixedDays(fixed).toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
  if (longest && wanted.fromDay <= longest.last) {
    return refuse(longest.reason, { last: longest.last, first: addDays(longest.last, 1) })
  }
  if (modeOn(modes, wanted.fromDay) === wanted.mode) return refuse('vat-mode-already')
  return ok(wanted)
}

/** The modes as a story: in order, each only where something changes. */
export function changesOf(modes: readonly VatModeFrom[]): readonly VatModeFrom[] {
  const inOrder = modes.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
  return inOrder.filter((one, index) => inOrder[index - 1]?.mode !== one.mode)
}

/** The modes during some days, both counted, each with its part of them; ordinary VAT before the first. */
export function modesBetween(
  modes: readonly VatModeFrom[],
  from: Day,
  until: Day,
): readonly { readonly mode: VatMode; readonly from: Day; readonly until: Day }[] {
  const changes = changesOf(modes).filter((one) => one.fromDay > from && one.fromDay <= until)
  const begun = [{ fromDay: from, mode: modeOn(modes, from) ?? 'normal' }, ...changes]
  return begun.map(({ fromDay, mode }, place) => {
    const next = begun[place + 1]
    return { mode, from: fromDay, until: next ? addDays(next.fromDay, -1) : until }
  })
}

function fixedDays(fixed: Fixed): { reason: VatModeRefusal; last: Day }[] {
  const days = [
    ['vat-mode-books-closed', fixed.closedUntil],
    ['vat-mode-invoices-issued', fixed.lastIssuedOn],
    ['vat-mode-costs-booked', fixed.lastDeductedOn],
  ] as const
  return days.flatMap(([reason, last]) => (last === undefined ? [] : [{ reason, last }]))
}
