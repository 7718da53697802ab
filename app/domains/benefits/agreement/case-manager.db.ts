/** Who works as case manager for which municipality. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** Somebody who works for a municipality now. `name` is null for who may not see the person. */
export type CaseManager = {
  readonly personId: Id<'person'>
  readonly municipalityId: Id<'municipality'>
  readonly name: string | null
  readonly since: Date
}

/** Who works for which municipality of the co-operative now, by name. */
export async function caseManagersOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<CaseManager[]> {
  const { rows } = await sql<CaseManager>`
    select mp.person_id as "personId", mp.municipality_id as "municipalityId", p.name, mp.since
    from municipality_person mp left join person p on p.id = mp.person_id
    where mp.cooperative_id = ${cooperativeId} and mp.until is null
    order by p.name, mp.person_id`.execute(tx)
  return rows
}

/** The municipality for which whoever asks works now as case manager; undefined for anybody else. */
export async function askingMunicipality(tx: Tx): Promise<Id<'municipality'> | undefined> {
  const { rows } = await sql<{ id: Id<'municipality'> | null }>`select asking_municipality() as id`.execute(
    tx,
  )
  return rows[0]?.id ?? undefined
}

/** Lets somebody work for a municipality from now on. Gives false when they work for one already. */
export async function insertCaseManager(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  one: { readonly municipalityId: Id<'municipality'>; readonly personId: Id<'person'> },
  added: { readonly at: Date; readonly by: Id<'person'> },
): Promise<boolean> {
  const done = await tx
    .insertInto('municipality_person')
    .values({
      cooperative_id: cooperativeId,
      municipality_id: one.municipalityId,
      person_id: one.personId,
      since: added.at,
      until: null,
      added_by: added.by,
    })
    .onConflict((of) => of.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Ends that; gives whether there was something to end. */
export async function endCaseManagerRow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  one: { readonly municipalityId: Id<'municipality'>; readonly personId: Id<'person'> },
  at: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('municipality_person')
    .set({ until: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('municipality_id', '=', one.municipalityId)
    .where('person_id', '=', one.personId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
