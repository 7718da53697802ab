import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'

/** The letter that belongs to a step. */
export type Letter = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }

/** Keeps the letter of a step, byte for byte. Gives whether it was taken: not when the step has one. */
export async function insertLetter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly applicationId: Id<'application'>; readonly stepId: Id<'application-step'> },
  { name, mediaType, content }: Letter,
  added: { readonly by: Id<'person'>; readonly at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into application_letter
      (cooperative_id, application_id, step_id, name, media_type, sha256, content, added_by, added_at)
    values (${cooperativeId}, ${of.applicationId}, ${of.stepId}, ${name}, ${mediaType}, ${sha256Of(content)},
      ${Buffer.from(content)}, ${added.by}, ${added.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Takes the letter of a step along to the one that came in its place, when it has one. */
export async function takeLetterAlong(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly applicationId: Id<'application'>; readonly from: Id<'application-step'> },
  to: Id<'application-step'>,
  added: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into application_letter
      (cooperative_id, application_id, step_id, name, media_type, sha256, content, added_by, added_at)
    select cooperative_id, application_id, ${to}, name, media_type, sha256, content, ${added.by}, ${added.at}
    from application_letter
    where cooperative_id = ${cooperativeId} and application_id = ${of.applicationId} and step_id = ${of.from}`.execute(
    tx,
  )
}

type Stored = { name: string; media_type: string; content: Buffer }

/** The letter of a step, for who guides the application. */
export async function letterOfStep(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  applicationId: Id<'application'>,
  stepId: Id<'application-step'>,
): Promise<Stored | undefined> {
  const { rows } = await sql<Stored>`
    select name, media_type, content from application_letter
    where cooperative_id = ${cooperativeId} and application_id = ${applicationId} and step_id = ${stepId}`.execute(
    tx,
  )
  return rows[0]
}

/** The same, of the application whose link the asker holds. */
export async function letterByLink(tx: Tx, stepId: Id<'application-step'>): Promise<Stored | undefined> {
  const { rows } = await sql<Stored>`
    select l.name, l.media_type, l.content from asking_link_subject('application') held
    join application_letter l on l.cooperative_id = held.cooperative_id and l.application_id = held.subject_id
    where l.step_id = ${stepId}`.execute(tx)
  return rows[0]
}
