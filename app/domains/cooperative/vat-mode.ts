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
  /** The books are closed up to and including this day. */
  readonly closedUntil: Day | undefined
}

export type VatModeRefusal = 'vat-mode-books-closed' | 'vat-mode-invoices-issued' | 'vat-mode-already'

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
 * Whether a mode may begin on a day. Neither a closed period nor an invoice that was issued may change its
 * VAT afterwards, so the day lies after both.
 *
 * Refuses: `vat-mode-books-closed` and `vat-mode-invoices-issued` with `last` (the last day that is fixed)
 * and `first` (the first day that is free); `vat-mode-already` when it would change nothing.
 */
export function mayBegin(
  wanted: VatModeFrom,
  modes: readonly VatModeFrom[],
  fixed: Fixed,
): Result<VatModeFrom, VatModeRefusal> {
  const { closedUntil, lastIssuedOn } = fixed
  if (closedUntil !== undefined && wanted.fromDay <= closedUntil)
    return refuse('vat-mode-books-closed', around(closedUntil))
  if (lastIssuedOn !== undefined && wanted.fromDay <= lastIssuedOn)
    return refuse('vat-mode-invoices-issued', around(lastIssuedOn))
  if (modeOn(modes, wanted.fromDay) === wanted.mode) return refuse('vat-mode-already')
  return ok(wanted)
}

/** The modes as a story: in order, each only where something changes. */
export function changesOf(modes: readonly VatModeFrom[]): readonly VatModeFrom[] {
  const inOrder = modes.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
  return inOrder.filter((one, index) => inOrder[index - 1]?.mode !== one.mode)
}

function around(last: Day): Record<string, string> {
  return { last, first: addDays(last, 1) }
}
