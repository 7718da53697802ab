import type { JobActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import type { StatementNeeds } from './print-statement.ts'
import { membersWaitingFor } from './statement-work.db.ts'
import { deliverStatements } from './work-on-statements.ts'

/** Delivers, or calls back, what a municipality has not got yet: it wants its statements another way since now. */
export async function deliverToMunicipality(
  needs: StatementNeeds,
  actor: JobActor,
  municipalityId: Id<'municipality'>,
): Promise<void> {
  const members = await needs.database.read(actor, (tx) =>
    membersWaitingFor(tx, actor.cooperativeId, municipalityId),
  )
  for (const memberId of members) await deliverStatements(needs, actor, memberId)
}
