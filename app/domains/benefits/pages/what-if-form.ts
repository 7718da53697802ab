import { parseDay, type Day } from '../../../values/day.ts'
import { parseEuro, type Cents } from '../../../values/money.ts'
import { isHugeAmount } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import { monthsLater, monthWith } from '../figures/month.ts'

/** What is asked on the page about one's benefit: an amount, a month, for the WW the hours. */
export type WhatIfAsked = {
  readonly month: Day
  /** Cents without VAT; undefined as long as nothing that can be read is typed. */
  readonly amount: Cents | undefined
  readonly minutes: number | undefined
  readonly wrong: 'unreadable' | 'tooLarge' | undefined
}

/** More than this nobody earns in a month under the umbrella; the slider ends far before. */
const MOST: Cents = 10_000_000n

/** Where the slider ends, in euros. */
export const SLIDER_MOST = 1500

/**
 * Reads what was typed or stands in the address; `maand` and the hours are forgiving, the amount tells what is
 * wrong.
 */
export function readWhatIf(typed: Typed, today: Day): WhatIfAsked {
  const month =
    monthsOfWhatIf(today).find((one) => one === parseDay(typed['maand'] ?? '')) ?? monthWith(today)
  const written = (typed['bedrag'] ?? '').trim()
  const amount = parseEuro(written)
  const hours = Number((typed['uren'] ?? '').trim().replace(',', '.'))
  const minutes = typed['uren'] && hours >= 0 && hours <= 744 ? Math.round(hours * 60) : undefined
  if (written === '') return { month, amount: undefined, minutes, wrong: undefined }
  if (isHugeAmount(written) || (amount !== undefined && amount > MOST))
    return { month, amount: undefined, minutes, wrong: 'tooLarge' }
  if (amount === undefined || amount < 0n) return { month, amount: undefined, minutes, wrong: 'unreadable' }
  return { month, amount, minutes, wrong: undefined }
}

/** The months that can be asked about: the last six up to three ahead, the latest first. */
export function monthsOfWhatIf(today: Day): Day[] {
  return [3, 2, 1, 0, -1, -2, -3, -4, -5, -6].map((months) => monthsLater(monthWith(today), months))
}
