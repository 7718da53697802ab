import { dayOf, yearOf } from '../../../values/day.ts'
import { formatDay, formatDayOfYear, formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Moved } from '../../pots/index.ts'
import type { News } from './news.ts'

/** One piece of news in two sentences: what happened, and what it did to the pot (empty when nothing). */
export function newsInWords(visit: CooperativeVisit, news: News): [string, string] {
  return [happened(visit, news), news.cause === 'payment' ? wentWhere(visit, news) : cameFrom(visit, news)]
}

/** What was booked on the pot beside invoices: on which day what, how much it did, and when it counts if not then. */
export function movedInWords(
  visit: CooperativeVisit,
  { amount, description, countsOn, bookedAt }: Moved,
): [string, string] {
  const text = visit.text.salesPages.home
  const { language } = visit
  const bookedOn = dayOf(bookedAt)
  const thisYear = yearOf(bookedOn) === yearOf(visit.now.today)
  const day = thisYear ? formatDayOfYear(bookedOn, language) : formatDay(bookedOn, language)
  const euro = formatEuro(abs(amount), language)
  const did = amount < 0n ? text.newsFromPot({ amount: euro }) : text.newsToPot({ amount: euro })
  const counts = countsOn === bookedOn ? '' : ` ${text.newsCounts({ day: formatDay(countsOn, language) })}`
  return [text.newsBooked({ day, what: description }), did + counts]
}

function happened(
  visit: CooperativeVisit,
  { cause, number, customerName: customer, amount: cents }: News,
): string {
  const text = visit.text.salesPages.home
  const amount = formatEuro(abs(cents), visit.language)
  if (cause === 'credit') return text.newsCredited({ number })
  if (cause === 'write-off')
    return cents > 0n
      ? text.newsWrittenOff({ customer, number })
      : text.newsWrittenOffLess({ customer, number })
  return cause === 'reversal' ? text.newsReversed({ customer, amount }) : text.newsPaid({ customer, amount })
}

/** What a payment did to the pot. A pot that was full is said so: else a member waits for money that went elsewhere. */
function wentWhere(visit: CooperativeVisit, { toPot, above, aboveTo, countsOn, outSince }: News): string {
  const text = visit.text.salesPages.home
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  if (above > 0n && aboveTo) {
    const day = formatDay(countsOn, visit.language)
    const over = { amount: euro(above), to: visit.text.schemes.to[aboveTo], day }
    const went = toPot > 0n ? text.newsFilled({ ...over, pot: euro(toPot) }) : text.newsFull(over)
    return outSince > 0n ? `${went} ${text.newsOutSince({ amount: euro(outSince) })}` : went
  }
  return toPot > 0n ? text.newsToPot({ amount: euro(toPot) }) : ''
}

/** What was taken back out of the pot when money went back, or less is to come. */
function cameFrom(visit: CooperativeVisit, { cause, toPot }: News): string {
  const text = visit.text.salesPages.home
  if (toPot < 0n) return text.newsFromPot({ amount: formatEuro(-toPot, visit.language) })
  if (toPot > 0n) return text.newsToPot({ amount: formatEuro(toPot, visit.language) })
  return (cause === 'credit' || cause === 'write-off') && toPot === 0n ? text.newsPotSame : ''
}
