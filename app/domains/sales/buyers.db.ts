import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** To whom a document was sent, as it stands on it. */
export type Buyer = { readonly name: string; readonly vatNumber: string }

/** The customers of issued documents as they stand on them, as far as whoever asks may see those. */
export async function buyersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'invoice'>[],
): Promise<ReadonlyMap<Id<'invoice'>, Buyer>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Buyer & { id: Id<'invoice'> }>`
    select id, coalesce(buyer ->> 'name', '') as name, coalesce(buyer ->> 'vatNumber', '') as "vatNumber"
    from invoice
    where cooperative_id = ${cooperativeId} and id = any (${ids}::uuid[]) and number is not null`.execute(tx)
  return new Map(rows.map(({ id, name, vatNumber }) => [id, { name, vatNumber }]))
}
