import type { JobActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { monthsLater, monthWith } from '../figures/month.ts'
import type { StatementNeeds } from './print-statement.ts'
import { COMPARED_MONTHS } from './statement.ts'
import { monthsOfMemberToCompare } from './statement-work.db.ts'
import { compareStatement } from './work-on-statements.ts'

/** Compares the confirmed months of one member: late money may count in any of them. */
export async function compareMember(
  needs: StatementNeeds,
  actor: JobActor,
  memberId: Id<'member'>,
): Promise<void> {
  const { database, clock } = needs
  const from = monthsLater(monthWith(clock().today), -COMPARED_MONTHS)
  const months = await database.read(actor, (tx) =>
    monthsOfMemberToCompare(tx, actor.cooperativeId, memberId, from),
  )
  for (const month of months) await compareStatement(needs, actor, memberId, month)
}
