import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { insertCustomer } from './customer.db.ts'
import { customerInput } from './input.ts'
import { mayServe } from './find-place.ts'

/** Adds a customer to a business. Gives the id. */
export const addCustomer = command({
  name: 'sales.add-customer',
  may: 'customer.edit',
  onBehalf: 'customer-written',
  input: customerInput.extend({ businessId: id<'business'>() }),
  async run(tx, actor: PersonActor, { businessId, ...facts }, now) {
    if (!(await mayServe(tx, actor, businessId))) return refuse('business-not-yours')
    const id = newId<'customer'>(now.at)
    await insertCustomer(tx, actor.cooperativeId, { ...facts, id, businessId }, actor.personId, now.at)
    return ok(id)
  },
  about: (_input, id) => id,
})
