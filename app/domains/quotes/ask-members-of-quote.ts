import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import { followingId, type Id } from '../../values/id.ts'
import { memberById } from '../members/index.ts'
import { mailQuoteJob } from './quote-jobs.ts'
import type { Quote } from './quote.ts'

/**
 * Asks for a mail to whose yes is waited for, when somebody else put the quote forward: the member it is of (decision
 * 0015), and each fellow who has a part in it. Once for each revision. Nothing to who did it themselves.
 */
export async function askMembersOfQuote(
  tx: Tx,
  actor: PersonActor,
  { id: quoteId, revision, memberId, shares }: Pick<Quote, 'id' | 'revision' | 'memberId' | 'shares'>,
): Promise<void> {
  const ask = async (partner: Id<'member'> | undefined) => {
    const mailId = mailToAgree(quoteId, revision, partner)
    const asked = partner === undefined ? {} : { memberId: partner }
    const payload = { quoteId, mailId, about: 'agreement', ...asked } as const
    await enqueue(tx, mailQuoteJob, actor.cooperativeId, payload, mailId)
  }
  const leader = await memberById(tx, actor.cooperativeId, memberId)
  if (leader && leader.personId !== actor.personId) await ask(undefined)
  for (const share of shares) if (!share.leads && share.person !== actor.personId) await ask(share.memberId)
}

/** The one mail that asks whether this revision is right: of who leads the quote, or of a fellow. */
function mailToAgree(quoteId: Id<'quote'>, revision: number, partner: Id<'member'> | undefined): Id<'mail'> {
  return followingId(quoteId, `agree ${String(revision)}${partner === undefined ? '' : ` ${partner}`}`)
}
