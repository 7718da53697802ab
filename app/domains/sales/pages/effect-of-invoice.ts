import type { ComponentChildren } from 'preact'
import type { Tx } from '../../../platform/database.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { waitsForMember, type Invoice, type Status } from '../invoice.ts'
import { beforeYes } from './before-yes.tsx'
import type { FromBenefits } from './from-benefits.ts'

/**
 * What an invoice brings whoever looks and does to their benefit, as long as they decide on it: of their own part,
 * before they send it or say yes to what another wrote. Nothing once it is decided, and nothing for who has no part in
 * it.
 */
export async function effectOfInvoice(
  tx: Tx,
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  invoice: Invoice,
  status: Status,
): Promise<ComponentChildren> {
  const share = invoice.shares.find(({ person }) => person === visit.actor.personId)
  if (!share) return undefined
  const sends = share.leads && (status === 'draft' || status === 'returned')
  if (!sends && !waitsForMember(invoice, visit.actor.personId)) return undefined
  const { workedFrom, workedUntil } = invoice
  const { memberId, net } = share
  const whole = share.joint ? undefined : invoice
  return beforeYes(tx, visit, from, { memberId, workedFrom, workedUntil, net, whole })
}
