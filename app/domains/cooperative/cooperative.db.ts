import { sql, type Selectable, type Updateable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { CooperativeTable } from '../../platform/schema.ts'
import type { Id } from '../../values/id.ts'
import type { Cooperative, StoredLogo } from './cooperative.ts'

/** The co-operative, when whoever asks may see it. */
export function cooperativeById(tx: Tx, id: Id<'cooperative'>): Promise<Cooperative | undefined> {
  return readOnce(tx, `cooperative ${id}`, async () => {
    const row = await tx.selectFrom('cooperative').selectAll().where('id', '=', id).executeTakeFirst()
    return row && cooperativeOf(row)
  })
}

/** All co-operatives of the installation, for the operator. */
export async function allCooperatives(tx: Tx): Promise<readonly Cooperative[]> {
  const rows = await tx.selectFrom('cooperative').selectAll().orderBy('slug').execute()
  return rows.map(cooperativeOf)
}

/** Every co-operative, and since when it is here: for work that comes round by the clock. */
export async function cooperativesSince(
  tx: Tx,
): Promise<readonly { readonly id: Id<'cooperative'>; readonly since: Date }[]> {
  const rows = await tx.selectFrom('cooperative').select(['id', 'created_at']).orderBy('slug').execute()
  return rows.map((row) => ({ id: row.id as Id<'cooperative'>, since: row.created_at }))
}

/** The co-operative with this address, for the operator's commands and before sign-in. */
export async function cooperativeBySlug(tx: Tx, slug: string): Promise<Cooperative | undefined> {
  const row = await tx.selectFrom('cooperative').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && cooperativeOf(row)
}

/** The logo of a co-operative, when it has one and whoever asks may see it. */
export async function logoOf(
  tx: Tx,
  cooperative: { id: Id<'cooperative'>; logoId: Id<'file'> | null },
): Promise<StoredLogo | undefined> {
  if (cooperative.logoId === null) return undefined
  const row = await tx
    .selectFrom('file')
    .select(['name', 'media_type', 'content', 'stored_at'])
    .where('cooperative_id', '=', cooperative.id)
    .where('id', '=', cooperative.logoId)
    .executeTakeFirst()
  return row && { name: row.name, mediaType: row.media_type, content: row.content, storedAt: row.stored_at }
}

/** The accounts of the co-operative that may stand on invoices, for who may choose. */
export async function accountsToPrint(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ iban: string }>`select accounts_to_print() as iban`.execute(tx)
  return rows.map(({ iban }) => iban)
}

/** An account that somebody asked to print on invoices, with who and when. */
export type AskedAccount = {
  readonly iban: string
  readonly by: Id<'person'>
  readonly byName: string
  readonly at: Date
}

/** The account that waits to be confirmed; held until the end of the transaction. */
export async function lockAskedAccount(tx: Tx, id: Id<'cooperative'>): Promise<AskedAccount | undefined> {
  await sql`select from cooperative where id = ${id} for update`.execute(tx)
  return askedAccount(tx, id)
}

/** The account that waits to be confirmed. */
export async function askedAccount(tx: Tx, id: Id<'cooperative'>): Promise<AskedAccount | undefined> {
  const { rows } = await sql<AskedAccount>`
    select c.iban_asked as iban, c.iban_asked_by as by, coalesce(p.name, '…') as "byName", c.iban_asked_at as at
    from cooperative c left join person p on p.id = c.iban_asked_by
    where c.id = ${id} and c.iban_asked is not null`.execute(tx)
  return rows[0]
}

/** Changes some of what is kept of the co-operative. */
export async function changeCooperative(
  tx: Tx,
  id: Id<'cooperative'>,
  changes: Updateable<CooperativeTable>,
): Promise<void> {
  const done = await tx.updateTable('cooperative').set(changes).where('id', '=', id).executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Error(`co-operative ${id} was not changed`)
}

function cooperativeOf(row: Selectable<CooperativeTable>): Cooperative {
  return {
    id: row.id as Id<'cooperative'>,
    slug: row.slug,
    legalName: row.legal_name,
    kvk: row.kvk ?? '',
    vatNumber: row.vat_number ?? '',
    iban: row.iban ?? '',
    address: { street: row.street, postcode: row.postcode, city: row.city, country: row.country },
    email: row.email ?? '',
    phone: row.phone ?? '',
    website: row.website ?? '',
    municipality: row.municipality ?? '',
    shareOn: row.share_on,
    insideTo: row.inside_to,
    paymentTermDays: row.payment_term_days,
    invoiceFooter: row.invoice_footer,
    colour: row.colour,
    accentColour: row.accent_colour,
    logoId: row.logo_file_id as Id<'file'> | null,
    demo: row.demo,
  }
}
