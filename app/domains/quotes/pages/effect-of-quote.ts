import type { ComponentChildren } from 'preact'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { agreedTo } from '../../sales/index.ts'
import { beforeYes, type FromBenefits, type WorkToAgree } from '../../sales/pages/index.ts'
import type { JointQuote } from '../joint-quote.db.ts'
import { waitsForMember, type Quote } from '../quote.ts'

/** What both who a quote is of and who joins in see of it. */
type Asked = Pick<
  JointQuote,
  'id' | 'state' | 'revision' | 'submittedBy' | 'agreedBy' | 'workedFrom' | 'workedUntil' | 'shares'
>

/**
 * What a quote would bring whoever looks and do to their benefit, as long as they decide on it: before they send it or
 * say yes to what another wrote; undefined when it is not theirs to decide.
 *
 * @param own the quote in full, when it is of who looks
 */
export async function effectOfQuote(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  quote: Asked,
  own?: Quote,
): Promise<ComponentChildren> {
  const { personId } = visit.actor
  const share = quote.shares.find(({ person }) => person === personId)
  const { workedFrom, workedUntil } = quote
  const part: WorkToAgree | undefined = share
    ? { memberId: share.memberId, net: share.net, workedFrom, workedUntil }
    : own && { memberId: own.memberId, net: own.net, workedFrom, workedUntil, whole: own }
  const sends = own !== undefined && (quote.state === 'draft' || quote.state === 'returned')
  const asked = share
    ? quote.state === 'submitted' && !agreedTo(share, quote)
    : waitsForMember(quote, personId)
  if (!part || (!sends && !asked)) return undefined
  return visit.read((tx) => beforeYes(tx, visit, from, part))
}
