import { sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { MunicipalityTable } from '../../../platform/schema.ts'
import type { Id } from '../../../values/id.ts'
import type { MunicipalityFacts, Way } from './municipality.ts'

/** A municipality, and how its statements reach it. */
export type Municipality = Way & {
  readonly id: Id<'municipality'>
  readonly name: string
  readonly dueDay: number
}

/** Another way that somebody asked for and nobody else confirmed yet. */
export type AskedWay = Way & {
  readonly municipalityId: Id<'municipality'>
  readonly municipality: string
  readonly by: Id<'person'>
  readonly byName: string
  readonly at: Date
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
  { name, dueDay }: MunicipalityFacts,
  way: Way,
  added: { readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  const { at, by } = added
  await tx
    .insertInto('municipality')
    .values({ cooperative_id: cooperativeId, id, name, due_day: dueDay, ...way, added_at: at, added_by: by })
    .execute()
}

/** Changes what is kept of a municipality, but for the way to it. */
export async function updateMunicipality(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
  { name, dueDay }: MunicipalityFacts,
): Promise<void> {
  await change(tx, cooperativeId, id, { name, due_day: dueDay })
}

/** Keeps that somebody asks for another way; what they or somebody else asked before is replaced. */
export async function askWay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
  { delivery, email, address }: Way,
  asked: { readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  await change(tx, cooperativeId, id, {
    asked_delivery: delivery,
    asked_email: email,
    asked_address: address,
    asked_by: asked.by,
    asked_at: asked.at,
  })
}

/** Ends what was asked: the way that was confirmed is the way from now on; without one all stays as it is. */
export async function endAskedWay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
  confirmed: Way | undefined,
): Promise<void> {
  await change(tx, cooperativeId, id, {
    ...(confirmed && {
      delivery: confirmed.delivery,
      email: confirmed.email,
      address: confirmed.address,
    }),
    asked_delivery: null,
    asked_email: null,
    asked_address: null,
    asked_by: null,
    asked_at: null,
  })
}

/** The ways that wait for a second person, of the whole co-operative, the oldest first. */
export async function askedWays(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<AskedWay[]> {
  const { rows } = await sql<AskedWay>`
    select g.id as "municipalityId", g.name as municipality, g.asked_delivery as delivery, g.asked_email as email,
      g.asked_address as address, g.asked_by as by, coalesce(p.name, '…') as "byName", g.asked_at as at
    from municipality g left join person p on p.id = g.asked_by
    where g.cooperative_id = ${cooperativeId} and g.asked_by is not null
    order by g.asked_at, g.id`.execute(tx)
  return rows
}

async function change(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
  columns: Updateable<MunicipalityTable>,
): Promise<void> {
  await tx
    .updateTable('municipality')
    .set(columns)
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}
