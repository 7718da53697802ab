import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import type { Now } from '../../platform/clock.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertSupplier, supplierNamed } from './supplier.db.ts'
import type { SupplierFacts } from './supplier.ts'

/** What is known of a supplier, as a command gets it. */
export const supplierInput = z.object({
  name: z.string().trim().min(1).max(120),
  kvk: z.string().regex(/^(\d{8})?$/),
  vatNumber: z.string().regex(/^([A-Z]{2}[0-9A-Z+*]{2,13})?$/),
  iban: z.string().regex(/^([A-Z]{2}\d{2}[A-Z0-9]{10,30})?$/),
})

/**
 * Adds a supplier to the register; the first account holds at once, and paying takes two people anyway. Gives the id.
 *
 * Refused: `supplier-there-already` for a name that is in it.
 */
export const addSupplier = command({
  name: 'spending.add-supplier',
  may: 'supplier.edit',
  input: supplierInput,
  run: (tx, actor: PersonActor, facts, now) => supplierIn(tx, actor, facts, now),
  about: (_input, id) => id,
})

/** Puts a supplier in the register, also for who enters the first invoice of one. */
export async function supplierIn(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  facts: SupplierFacts,
  now: Now,
): Promise<Result<Id<'supplier'>, 'supplier-there-already'>> {
  if (await supplierNamed(tx, cooperativeId, facts.name)) return refuse('supplier-there-already')
  const id = newId<'supplier'>(now.at)
  await insertSupplier(tx, cooperativeId, { ...facts, id, by: personId, at: now.at })
  return ok(id)
}
