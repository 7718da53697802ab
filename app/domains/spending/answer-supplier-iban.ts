import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { refuse, type Result } from '../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../people/index.ts'
import { heldSupplier, storeIban, storeNewIban } from './supplier.db.ts'

/**
 * Confirms another account of a supplier, as another than who asked for it; or says no, which anybody who may can, or
 * takes it back, as who asked. The form names the account that was seen, so that nobody confirms one that came in
 * its place.
 *
 * Refused: `supplier-not-found`, `iban-not-asked` (answered already, or another one by now), and what
 * `answerAsSecond` refuses.
 */
export const answerSupplierIban = command({
  name: 'spending.answer-supplier-iban',
  about: ({ supplierId }) => supplierId,
  may: 'supplier.edit',
  input: z.object({ supplierId: id<'supplier'>(), iban: z.string().max(34), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { supplierId, iban, yes },
    now,
  ): Promise<Result<Answer, 'supplier-not-found' | 'iban-not-asked' | SecondYesRefusal>> {
    const { cooperativeId } = actor
    const supplier = await heldSupplier(tx, cooperativeId, supplierId)
    if (!supplier) return refuse('supplier-not-found')
    if (supplier.newIban !== iban || supplier.newIbanBy === null) return refuse('iban-not-asked')
    const said = await answerAsSecond(tx, actor, { by: supplier.newIbanBy }, yes, now)
    if (!said.ok) return said
    if (!yes) {
      await storeNewIban(tx, cooperativeId, supplierId, null)
      return said
    }
    await storeIban(tx, cooperativeId, supplierId, iban)
    return said
  },
})
