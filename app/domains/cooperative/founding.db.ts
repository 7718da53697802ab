import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Founding } from './founding.ts'
import { keepVatMode } from './vat-mode.db.ts'

/** Whether an installation has a co-operative with this address already. */
export async function slugIsTaken(tx: Tx, slug: string): Promise<boolean> {
  const row = await tx.selectFrom('cooperative').select('id').where('slug', '=', slug).executeTakeFirst()
  return row !== undefined
}

/** The address of a co-operative that has this KvK number already. */
export async function slugWithKvk(tx: Tx, kvk: string): Promise<string | undefined> {
  const row = await tx.selectFrom('cooperative').select('slug').where('kvk', '=', kvk).executeTakeFirst()
  return row?.slug
}

/** Keeps a new co-operative and its first VAT mode. */
export async function insertCooperative(
  tx: Tx,
  id: Id<'cooperative'>,
  founding: Founding,
  now: Now,
): Promise<void> {
  await tx
    .insertInto('cooperative')
    .values({
      id,
      slug: founding.slug,
      legal_name: founding.legalName,
      kvk: founding.kvk || null,
      vat_number: founding.vatNumber || null,
      iban: founding.iban || null,
      street: founding.street,
      postcode: founding.postcode,
      city: founding.city,
      email: founding.email || null,
      phone: founding.phone || null,
      website: founding.website || null,
      municipality: founding.municipality || null,
      share_on: founding.shareOn,
      colour: founding.colour,
      accent_colour: founding.accentColour,
      demo: founding.demo,
      created_at: now.at,
    })
    .execute()
  await keepVatMode(tx, id, { fromDay: founding.vatFrom, mode: founding.vatMode })
}
