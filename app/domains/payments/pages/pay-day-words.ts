import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PayDay } from '../batch.ts'

/** When a batch is paid, as a fact of it. */
export function payDayInWords(visit: CooperativeVisit, payDay: PayDay): string {
  const words = visit.text.payments.payDay
  if (payDay.when === 'as-soon-as-fetched') return words.asSoonAsFetched
  const day = formatDay(payDay.on, visit.language)
  return payDay.when === 'not-before' ? words.notBefore({ day }) : day
}

/** What who fetches the file is told of its day beforehand; undefined where there is nothing to tell. */
export function fetchingInWords(visit: CooperativeVisit, payDay: PayDay): string | undefined {
  const words = visit.text.payments.payDay
  if (payDay.when === 'as-soon-as-fetched') return words.fetchToday
  const day = formatDay(payDay.on, visit.language)
  if (payDay.when === 'in-file') return undefined
  return payDay.when === 'over' ? words.over({ day }) : words.fetchBefore({ day })
}
