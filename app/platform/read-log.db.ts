import { sql } from 'kysely'
import { newId, type Id } from '../values/id.ts'
import type { PersonalFile, PersonalPart } from '../values/personal-file.ts'
import type { PersonActor } from './actor.ts'
import type { Tx } from './database.ts'

/** A page with the file of somebody, about to be shown: on which route, what of it, whose, when. */
export type NewReading = {
  readonly route: string
  readonly file: PersonalFile
  /** What stood there, where the file alone does not tell. */
  readonly parts: readonly PersonalPart[]
  readonly subjectId: Id<'member'> | Id<'person'> | Id<'application'>
  readonly at: Date
}

/** Keeps that somebody opens the file of somebody else. One's own file, as a person or as a member, is not kept. */
export async function insertReading(tx: Tx, actor: PersonActor, reading: NewReading): Promise<void> {
  await sql`
    insert into read_log (cooperative_id, id, person_id, route, subject_id, read_at, file, parts)
    select ${actor.cooperativeId}, ${newId<'read'>(reading.at)}, ${actor.personId}, ${reading.route},
      ${reading.subjectId}, ${reading.at}, ${reading.file}, ${[...reading.parts]}::text[]
    where ${reading.subjectId}::uuid not in (select asking_subjects())`.execute(tx)
}
