import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { customerById, updateCustomer } from './customer.db.ts'
import { customerInput } from './input.ts'
import { mayServe } from './find-place.ts'

/** Changes what is known of a customer, for invoices from now on. */
export const editCustomer = command({
  name: 'sales.edit-customer',
  about: ({ customerId }) => customerId,
  may: 'customer.edit',
  onBehalf: 'customer-written',
  input: customerInput.extend({ customerId: id<'customer'>() }),
  async run(tx, actor: PersonActor, { customerId, ...facts }) {
    const customer = await customerById(tx, actor.cooperativeId, customerId)
    if (!customer) return refuse('customer-not-found')
    if (!(await mayServe(tx, actor, customer.businessId))) return refuse('business-not-yours')
    await updateCustomer(tx, actor.cooperativeId, customerId, facts)
    return ok(customerId)
  },
})
