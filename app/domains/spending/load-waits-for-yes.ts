import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { checkNotOwn } from '../books/index.ts'
import { amSecondTo } from '../people/index.ts'
import { supplierInvoices, type SupplierInvoice } from './supplier-invoice.db.ts'
import { waitingCosts, type WaitingCost } from './waiting-cost.db.ts'

/** The invoices of suppliers above the limit to which this person can say the second yes. */
export async function invoicesForYes(tx: Tx, actor: PersonActor, now: Now): Promise<SupplierInvoice[]> {
  const mine: SupplierInvoice[] = []
  for (const one of await supplierInvoices(tx, actor.cooperativeId, 'waiting'))
    if (await amSecondTo(tx, actor, one.enteredBy, now)) mine.push(one)
  return mine
}

/** The costs above the limit to which this person can say the second yes: nobody does to their own. */
export async function costsForYes(tx: Tx, actor: PersonActor, now: Now): Promise<WaitingCost[]> {
  const mine: WaitingCost[] = []
  for (const one of await waitingCosts(tx, actor.cooperativeId))
    if ((await amSecondTo(tx, actor, one.askedBy, now)) && (await checkNotOwn(tx, actor, [one.memberId])).ok)
      mine.push(one)
  return mine
}
