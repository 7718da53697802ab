import type { z } from 'zod'
import { ok } from '../../../values/result.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { checkedCost } from '../check-cost.ts'
import { lowersTurnover } from '../cost-kind.ts'
import { needsAnother } from '../supplier-invoice.ts'
import { spendingLimit } from '../spending-limit.db.ts'
import { unusualAbout } from '../find-unusual.ts'
import { askIfSure } from './ask-if-sure.tsx'
import type { onReceipt } from './cost-fields.ts'

type Values = z.output<typeof onReceipt>

/** Asks what is unusual about it, by the very rules that booking uses; what is refused, booking tells. */
export async function askAboutCost(visit: CooperativeVisit, value: Values) {
  const { actor, cooperative, now } = visit
  return visit.read(async (tx) => {
    const cost = await checkedCost(tx, actor, filledIn(value), now)
    if (!cost.ok) return ok(undefined)
    const { parts, countsOn, target } = cost.value
    const lowers = lowersTurnover(target.kind)
    const unusual = lowers ? await unusualAbout(tx, cooperative.id, parts, countsOn) : []
    const limit = await spendingLimit(tx, cooperative.id)
    const members = await membersOf(tx, cooperative.id)
    return ok(
      askIfSure(visit, {
        supplier: value.supplier,
        total: value.total,
        unusual,
        aboveLimit: needsAnother(value.total, limit) ? limit : undefined,
        members,
        of: members.find(({ id }) => id === value.member)?.name,
      }),
    )
  })
}

/** What was typed, as the command wants it. */
export function filledIn({
  member: memberId,
  request: requestId,
  invoice: invoiceId,
  carriers,
  ...rest
}: Values) {
  return { ...rest, memberId, requestId, invoiceId, byAll: carriers === 'all' }
}
