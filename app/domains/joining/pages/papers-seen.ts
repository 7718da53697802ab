import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { standingTo } from '../../people/index.ts'
import { paperVotesOf } from '../paper-votes.db.ts'
import type { PaperSeen } from './whole.ts'

/** The votes on paper of an application that are not counted yet, each with how the visitor stands to who wrote it. */
export async function papersSeen(
  tx: Tx,
  visit: CooperativeVisit,
  applicationId: Id<'application'>,
): Promise<readonly PaperSeen[]> {
  const papers = await paperVotesOf(tx, visit.cooperative.id, applicationId)
  const seen: PaperSeen[] = []
  for (const paper of papers)
    seen.push({ ...paper, standing: await standingTo(tx, visit.actor, { by: paper.enteredBy }, visit.now) })
  return seen
}
