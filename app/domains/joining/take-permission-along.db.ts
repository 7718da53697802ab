import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * Writes down for a new member what the municipality granted in their application: a permission of theirs, with a copy
 * of its letter. Nothing where nothing was granted. The administration enters somebody and reads neither, so the
 * database does it, and only in the transaction that makes the member.
 */
export async function takePermissionAlong(tx: Tx, applicationId: Id<'application'>): Promise<void> {
  await sql`select take_permission_along(${applicationId})`.execute(tx)
}
