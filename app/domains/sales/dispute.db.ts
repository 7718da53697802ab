import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { eventsInsert, type NewEvent } from './invoice.db.ts'

/** Keeps since when an invoice is disputed (null: not any more), and what was said. */
export async function setDisputed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  since: Date | null,
  event: NewEvent,
  at: Date,
): Promise<void> {
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, [event], at)})
    update invoice set disputed_at = ${since} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(
    tx,
  )
}
