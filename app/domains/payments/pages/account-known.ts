import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { dueNow } from '../load-due.ts'
import { TAX_OFFICE_IBAN } from '../payee-account.ts'
import type { PaymentNeeds } from './compose.ts'

/**
 * What stands in the form for the payee that is asked for (`?voor=kind_id`): what is known already is not typed over.
 * The Belastingdienst has one account; of a customer it is the one that was paid from, when there is one.
 */
export async function knownAccountOf(
  visit: CooperativeVisit,
  needs: Pick<PaymentNeeds, 'ibansOfCustomers'>,
): Promise<Typed> {
  const asked = visit.url.searchParams.get('voor')
  if (asked === null) return {}
  const { id } = visit.cooperative
  const { due, ibans } = await visit.read(async (tx) => ({
    due: await dueNow(tx, id, visit.now),
    ibans: await needs.ibansOfCustomers(tx, id),
  }))
  const payee = due.map((one) => one.payable.payee).find((one) => one && `${one.kind}_${one.id}` === asked)
  if (!payee) return {}
  const paidFrom = ibans.filter(({ customerId }) => customerId === payee.id)
  const iban = payee.kind === 'tax-office' ? TAX_OFFICE_IBAN : paidFrom.length === 1 ? paidFrom[0]!.iban : ''
  return { payee: asked, iban, holder: payee.name }
}
