import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { addDays } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdApplication } from './application.db.ts'
import { paperVotesOf } from './paper-votes.db.ts'
import { askToTell, reachStage } from './reach-stage.ts'
import { joiningRules } from './rules.db.ts'
import type { GoingOnRefusal } from './take-step.ts'
import { outcomeOf, voteStands, type VoteOutcome } from './vote.ts'
import { ballotsCast, extendVote, storeCount, voteOn } from './vote.db.ts'

/**
 * Counts a vote that is over, and puts the application on: admitted, or refused. When nobody said yes or no the members
 * get as many days again as a vote has, unless they all voted: then it is refused. Gives what came of it.
 *
 * Refuses: `step-not-now` (nobody votes), `vote-not-over`, `paper-waits` (votes on paper wait for a second yes),
 * `application-not-found`, `application-changed`.
 */
export const countVotes = command({
  name: 'joining.count-votes',
  may: 'application.guide',
  input: z.object({ applicationId: id<'application'>(), revision: count() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision },
    now,
  ): Promise<Result<VoteOutcome, GoingOnRefusal | 'step-not-now' | 'vote-not-over' | 'paper-waits'>> {
    const found = await holdApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    const vote = await voteOn(tx, cooperativeId, applicationId)
    if (found.stage !== 'voting' || !vote) return refuse('step-not-now')
    const papers = await paperVotesOf(tx, cooperativeId, applicationId)
    const { counted, ...cast } = await ballotsCast(tx, applicationId, now.today)
    const stands = voteStands(vote, cast, papers, now.today)
    if (stands === 'paper-waits') return refuse('paper-waits')
    if (stands === 'goes-on' || !counted) return refuse('vote-not-over')
    const outcome = outcomeOf(vote.rule, counted, cast.waits)
    if (outcome === 'undecided') {
      const { voteDays } = await joiningRules(tx, cooperativeId)
      const extended = await extendVote(tx, cooperativeId, applicationId, addDays(now.today, voteDays))
      await askToTell(tx, cooperativeId, { id: applicationId, stage: 'voting', revision: extended }, now)
      return ok(outcome)
    }
    const silent = cast.waits
    await storeCount(tx, cooperativeId, applicationId, { ...counted, silent }, now.today)
    const reached = { stage: outcome, on: now.today, by: personId }
    await reachStage(tx, cooperativeId, applicationId, reached, now)
    return ok(outcome)
  },
  about: ({ applicationId }) => applicationId,
})
