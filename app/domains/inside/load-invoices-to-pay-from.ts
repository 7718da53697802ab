import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { invoicesSharedBy } from '../sales/index.ts'
import { paidToOthers } from './inside-costs.db.ts'

/** An invoice in which a member has a share, with how much of that work of others may still be paid from. Cents. */
export type PaidFrom = {
  readonly id: Id<'invoice'>
  readonly number: string
  readonly customer: string
  /** The share, without VAT, less what was credited and what others got of it already. */
  readonly left: Cents
  /** The same of what was shared out by now: the customer pays first. */
  readonly free: Cents
}

/** More do not fit in a list to choose from. */
const TO_CHOOSE_FROM = 30

/** The invoices of a member that work of others can be paid from, the latest first: thirty at most, or the one. */
export async function invoicesToPayFrom(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  only?: Id<'invoice'>,
): Promise<readonly PaidFrom[]> {
  const shared = await invoicesSharedBy(tx, cooperativeId, memberId, only)
  const used = await paidToOthers(
    tx,
    cooperativeId,
    memberId,
    shared.map(({ id }) => id),
  )
  return shared
    .map(({ id, number, customer, net, sharedNet }) => {
      const gone = used.get(id) ?? 0n
      return { id, number, customer, left: net - gone, free: sharedNet - gone }
    })
    .filter(({ left }) => left > 0n)
    .slice(0, TO_CHOOSE_FROM)
}
