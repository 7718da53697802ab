import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { Delivery, MunicipalityFacts } from './municipality.ts'

/** A municipality, and how its statements reach it. */
export type Municipality = {
  readonly id: Id<'municipality'>
  readonly name: string
  readonly delivery: Delivery
  readonly email: string | null
  readonly address: string
  readonly dueDay: number
}

/** All municipalities of the co-operative, by name. */
export async function municipalitiesOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`
    select id, name, delivery, email, address, due_day as "dueDay" from municipality
    where cooperative_id = ${cooperativeId} order by lower(name), id`.execute(tx)
  return rows
}

/** One of them; undefined when there is none such here. */
export async function municipalityById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
): Promise<Municipality | undefined> {
  return (await municipalitiesOf(tx, cooperativeId)).find((one) => one.id === id)
}

/** From here on changes of municipalities in one co-operative wait for each other, until the commit. */
export async function lockMunicipalities(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`municipalities ${cooperativeId}`}, 0))`.execute(
    tx,
  )
}

/** Keeps a new municipality. */
export async function insertMunicipality(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
  facts: MunicipalityFacts,
  added: { readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  await tx
    .insertInto('municipality')
    .values({
      cooperative_id: cooperativeId,
      id,
      ...columnsOf(facts),
      added_at: added.at,
      added_by: added.by,
    })
    .execute()
}

/** Changes what is kept of a municipality. */
export async function updateMunicipality(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
  facts: MunicipalityFacts,
): Promise<void> {
  await tx
    .updateTable('municipality')
    .set(columnsOf(facts))
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

function columnsOf({ name, delivery, email, address, dueDay }: MunicipalityFacts) {
  return { name, delivery, email: email.trim() || null, address: address.trim(), due_day: dueDay }
}
