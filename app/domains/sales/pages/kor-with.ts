import type { Tx } from '../../../platform/database.ts'
import { yearOf } from '../../../values/day.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { korTurnover } from '../load-kor-turnover.ts'

/**
 * The turnover of the whole co-operative this year with an invoice that carries no VAT under the KOR, in cents. For who
 * reads the books; a member is not told what the others turn over.
 *
 * @param net what of the invoice is sold under the KOR, in cents; undefined when nothing
 */
export async function korWith(
  tx: Tx,
  visit: CooperativeVisit,
  net: Cents | undefined,
): Promise<Cents | undefined> {
  if (net === undefined || !visit.may('books.read')) return undefined
  return (await korTurnover(tx, visit.actor.cooperativeId, yearOf(visit.now.today))) + net
}
