import { formatDay, formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { News } from './news.ts'

/** One piece of news in two sentences: what happened, and what it did to the pot (empty when nothing). */
export function newsInWords(visit: CooperativeVisit, news: News): [string, string] {
  return [happened(visit, news), news.cause === 'payment' ? wentWhere(visit, news) : cameFrom(visit, news)]
}

function happened(
  visit: CooperativeVisit,
  { cause, number, customerName: customer, amount: cents }: News,
): string {
  const text = visit.text.salesPages.home
  const amount = formatEuro(abs(cents), visit.language)
  if (cause === 'credit') return text.newsCredited({ number })
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
  return cause === 'credit' && toPot === 0n ? text.newsPotSame : ''
}
