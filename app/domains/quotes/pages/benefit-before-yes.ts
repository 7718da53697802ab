import type { ComponentChildren } from 'preact'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { agreedTo, type Stake } from '../../sales/index.ts'
import type { FromBenefits } from '../../sales/pages/index.ts'
import type { JointQuote } from '../joint-quote.db.ts'
import { waitsForMember } from '../quote.ts'

/** What both who a quote is of and who joins in see of it. */
type Asked = Pick<
  JointQuote,
  'id' | 'state' | 'revision' | 'submittedBy' | 'agreedBy' | 'workedFrom' | 'workedUntil' | 'shares'
>

/** What is of one member, in cents without VAT. */
type Part = { readonly memberId: Id<'member'>; readonly net: Cents }

/**
 * What a quote would do to the benefit of whoever looks, while it waits for their yes; undefined when it does not.
 *
 * @param whole when all of it is of who looks
 */
export async function benefitBeforeYes(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  quote: Asked,
  whole?: Part,
): Promise<ComponentChildren> {
  const { personId } = visit.actor
  const share: Stake | undefined = quote.shares.find(({ person }) => person === personId)
  const part = share ?? whole
  const waits = share
    ? quote.state === 'submitted' && !agreedTo(share, quote)
    : waitsForMember(quote, personId)
  if (!from || !part || !waits) return undefined
  const work = { ...quote, net: part.net }
  return visit.read((tx) => from.benefitOfDraft(tx, visit, part.memberId, work))
}
