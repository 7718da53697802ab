import { yearOf } from '../../values/day.ts'
import { quarterOf, type VatPeriod } from './vat-period.ts'

/** How periods are called in a language. */
export type PeriodWords = {
  readonly months: readonly string[]
  month(facts: { month: string; year: string }): string
  quarter(facts: { quarter: string; year: string }): string
  year(facts: { year: string }): string
}

/** What a period is called inside a sentence: "3e kwartaal 2026". */
export function periodName({ length, from }: VatPeriod, words: PeriodWords): string {
  const year = String(yearOf(from))
  if (length === 'year') return words.year({ year })
  if (length === 'quarter') return words.quarter({ quarter: String(quarterOf(from)), year })
  return words.month({ month: words.months[Number(from.slice(5, 7)) - 1]!, year })
}
