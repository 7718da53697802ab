import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberOfPerson } from '../members/index.ts'
import { applicationById } from './application.db.ts'
import { BALLOTS } from './vote.ts'
import { insertBallot, ownVotes, voteOn } from './vote.db.ts'

/**
 * A member says yes, no or nothing on who applies: once. Nobody else reads what.
 *
 * Refuses: `no-vote-here` (none goes on on this application, or whoever asks is no member now, or did not stand in
 * the register as one when it began), `vote-closed` (its last day is over), `voted-already`.
 */
export const castVote = command({
  name: 'joining.cast-vote',
  may: 'admission.vote',
  inOwnHands: true,
  input: z.object({ applicationId: id<'application'>(), answer: z.enum(BALLOTS) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, answer },
    now,
  ): Promise<Result<null, 'no-vote-here' | 'vote-closed' | 'voted-already'>> {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    const application = await applicationById(tx, cooperativeId, applicationId)
    const vote = await voteOn(tx, cooperativeId, applicationId)
    if (!member || !isMemberOn(member, now.today) || application?.stage !== 'voting' || !vote)
      return refuse('no-vote-here')
    if (!(await ownVotes(tx)).has(applicationId)) return refuse('no-vote-here')
    if (vote.closesOn < now.today) return refuse('vote-closed')
    const taken = await insertBallot(tx, cooperativeId, {
      applicationId,
      memberId: member.id,
      answer,
      at: now.at,
    })
    if (taken) return ok(null)
    // Not taken either when the vote was taken back in this very moment.
    const stillVoted = await voteOn(tx, cooperativeId, applicationId)
    return refuse(stillVoted ? 'voted-already' : 'no-vote-here')
  },
  about: ({ applicationId }) => applicationId,
})
