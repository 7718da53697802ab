import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import { followingId, type Id } from '../../values/id.ts'
import { memberById } from '../members/index.ts'
import { mailQuoteJob } from './quote-jobs.ts'

/**
 * Asks for a mail to the member when somebody else put their quote forward: their yes is waited for (decision
 * 0015). Once for each revision.
 */
export async function askMemberOfQuote(
  tx: Tx,
  actor: PersonActor,
  { quoteId, revision, memberId }: { quoteId: Id<'quote'>; revision: number; memberId: Id<'member'> },
): Promise<void> {
  const member = await memberById(tx, actor.cooperativeId, memberId)
  if (!member || member.personId === actor.personId) return
  const mailId = followingId<'mail'>(quoteId, `agree ${String(revision)}`)
  await enqueue(tx, mailQuoteJob, actor.cooperativeId, { quoteId, mailId, about: 'agreement' }, mailId)
}
