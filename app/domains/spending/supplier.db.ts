import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Supplier, SupplierFacts } from './supplier.ts'

/** The register of suppliers by name, or the one with an id. */
export async function suppliersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id?: Id<'supplier'>,
): Promise<Supplier[]> {
  const { rows } = await sql<Supplier>`
    select s.id, s.name, s.kvk, s.vat_number as "vatNumber", s.iban, s.new_iban as "newIban",
      s.new_iban_by as "newIbanBy", p.name as "newIbanByName"
    from supplier s left join person p on p.id = s.new_iban_by
    where s.cooperative_id = ${cooperativeId} and s.id = coalesce(${id ?? null}::uuid, s.id)
    order by lower(s.name), s.id`.execute(tx)
  return rows
}

/** One supplier, held until the transaction ends; undefined when there is none. */
export async function heldSupplier(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier'>,
): Promise<Supplier | undefined> {
  await sql`
    select from supplier where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(tx)
  return (await suppliersOf(tx, cooperativeId, id))[0]
}

/** Whether a name stands in the register already, for another than `id`. */
export async function supplierNamed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  name: string,
  id?: Id<'supplier'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from supplier where cooperative_id = ${cooperativeId} and lower(name) = lower(${name})
      and id is distinct from ${id ?? null}::uuid`.execute(tx)
  return rows.length > 0
}

/** Adds a supplier to the register. */
export async function insertSupplier(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: SupplierFacts & { readonly id: Id<'supplier'>; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into supplier (cooperative_id, id, name, kvk, vat_number, iban, added_by, added_at)
    values (${cooperativeId}, ${of.id}, ${of.name}, ${of.kvk}, ${of.vatNumber}, ${of.iban}, ${of.by},
      ${of.at})`.execute(tx)
}

/** Changes what is known of a supplier, all but the account. */
export async function storeFacts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier'>,
  { name, kvk, vatNumber }: Omit<SupplierFacts, 'iban'>,
): Promise<void> {
  await sql`
    update supplier set name = ${name}, kvk = ${kvk}, vat_number = ${vatNumber}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Sets the account that holds, and drops what was asked. */
export async function storeIban(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier'>,
  iban: string,
): Promise<void> {
  await sql`
    update supplier set iban = ${iban}, new_iban = null, new_iban_by = null, new_iban_at = null
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Asks for another account; null takes the question back. */
export async function storeNewIban(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'supplier'>,
  asked: { readonly iban: string; readonly by: Id<'person'>; readonly at: Date } | null,
): Promise<void> {
  await sql`
    update supplier set new_iban = ${asked?.iban ?? null}, new_iban_by = ${asked?.by ?? null},
      new_iban_at = ${asked?.at ?? null}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** The names of other suppliers that are paid on this account, or wait to be. */
export async function othersOnIban(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  iban: string,
  not?: Id<'supplier'>,
): Promise<readonly string[]> {
  if (iban === '') return []
  const { rows } = await sql<{ name: string }>`
    select name from supplier where cooperative_id = ${cooperativeId} and ${iban} in (iban, new_iban)
      and id is distinct from ${not ?? null}::uuid order by name`.execute(tx)
  return rows.map(({ name }) => name)
}
