import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { supplierInput } from './add-supplier.ts'
import { heldSupplier, storeFacts, storeIban, storeNewIban, supplierNamed } from './supplier.db.ts'

/**
 * Changes what is known of a supplier. Another account is only asked for: it holds when another person confirms it
 * (`answer-supplier-iban`), because a false account in a mail is how such money is stolen. The account that holds,
 * typed again, takes the question back.
 *
 * Refused: `supplier-not-found`, `supplier-there-already` (another one has that name).
 */
export const changeSupplier = command({
  name: 'spending.change-supplier',
  about: ({ supplierId }) => supplierId,
  may: 'supplier.edit',
  input: supplierInput.extend({ supplierId: id<'supplier'>() }),
  async run(
    tx,
    actor: PersonActor,
    { supplierId, ...facts },
    now,
  ): Promise<Result<null, 'supplier-not-found' | 'supplier-there-already'>> {
    const { cooperativeId, personId } = actor
    const supplier = await heldSupplier(tx, cooperativeId, supplierId)
    if (!supplier) return refuse('supplier-not-found')
    if (await supplierNamed(tx, cooperativeId, facts.name, supplierId))
      return refuse('supplier-there-already')
    await storeFacts(tx, cooperativeId, supplierId, facts)
    const { iban } = facts
    if (supplier.iban === '' && iban !== '') await storeIban(tx, cooperativeId, supplierId, iban)
    else if (iban === supplier.iban || iban === '') await storeNewIban(tx, cooperativeId, supplierId, null)
    else if (iban !== supplier.newIban)
      await storeNewIban(tx, cooperativeId, supplierId, { iban, by: personId, at: now.at })
    return ok(null)
  },
})
