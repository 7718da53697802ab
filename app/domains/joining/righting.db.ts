import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Keeps that a step of an application was wrong. */
export async function insertRighting(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  righting: {
    readonly applicationId: Id<'application'>
    readonly stepId: Id<'application-step'>
    readonly why: string
    /** Of the application since. */
    readonly revision: number
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  const { applicationId, stepId, why, revision, by, at } = righting
  await sql`
    insert into application_righting
      (cooperative_id, application_id, step_id, why, revision, righted_by, righted_at)
    values (${cooperativeId}, ${applicationId}, ${stepId}, ${why}, ${revision}, ${by}, ${at})`.execute(tx)
}
