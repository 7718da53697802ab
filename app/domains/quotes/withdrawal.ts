/**
 * The fourteen days in which a consumer who said yes at a distance may change their mind (art. 6:230o BW): told before
 * the yes (6:230m), with what is owed when the work is to begin earlier (6:230s), and nothing of it to companies.
 */
import { addDays, dayOf, isWorkingDay, type Day } from '../../values/day.ts'
import { isHoliday } from '../../values/holiday.ts'
import type { Language } from '../../values/format.ts'
import { withdrawalForm, whereOf } from '../sales/index.ts'
import { quoteWords } from './part-words.ts'
import type { Sent } from './quote.ts'

/** What a consumer is told, in their language. */
export type Withdrawal = {
  readonly title: string
  readonly words: readonly string[]
  /** What beginning earlier means. */
  readonly early: string
  /** The form to withdraw by. */
  readonly form: string
}

/** What the customer of a quote may do, undefined for who buys for a company or a public body. */
export function withdrawalOf(
  { seller, buyer }: Pick<Sent, 'seller' | 'buyer'>,
  language: Language = buyer.language,
): Withdrawal | undefined {
  if (buyer.kind !== 'person') return undefined
  const { withdrawal: words } = quoteWords(language)
  return {
    title: words.title,
    words: [
      words.right({ cooperative: seller.legalName, where: whereOf(seller) }),
      words.thing,
      words.measure,
    ],
    early: words.early,
    form: withdrawalForm(language, seller),
  }
}

/** All of it as one text: what is kept with a yes. */
export function toldOf(sent: Pick<Sent, 'seller' | 'buyer'>): string {
  const told = withdrawalOf(sent)
  return told ? [told.title, ...told.words, told.early, told.form].join('\n\n') : ''
}

const DAYS = 14

/**
 * The first day on which work of a yes may begin that nobody asked to begin earlier: the day of the yes does not count,
 * and a term that ends on a Saturday, a Sunday or a public holiday ends with the next working day (verordening 1182/71
 * art. 3 lid 4).
 */
export function beginsFrom(yes: Date): Day {
  let last = addDays(dayOf(yes), DAYS)
  while (!isWorkingDay(last) || isHoliday(last)) last = addDays(last, 1)
  return addDays(last, 1)
}
