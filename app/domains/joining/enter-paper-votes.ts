import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day, id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdApplication } from './application.db.ts'
import { insertPaperVotes, whoStillVotes } from './paper-votes.db.ts'
import { judgePaper, type PaperRefusal } from './paper-votes.ts'
import { voteOn } from './vote.db.ts'

/**
 * Writes down the votes on paper of members at the table: who voted, and how often each was said. Another person
 * confirms it before it counts; from now on these members do not vote on the phone. Gives the id.
 *
 * Refuses what `judgePaper` says; `application-not-found`; `no-vote-here` (none goes on); `paper-voted-already` (one of
 * them voted, on paper or on the phone, or may not).
 */
export const enterPaperVotes = command({
  name: 'joining.enter-paper-votes',
  may: 'application.guide',
  input: z.object({
    applicationId: id<'application'>(),
    votedOn: day(),
    voters: z.array(id<'member'>()).max(2000),
    yes: count(),
    no: count(),
    abstain: count(),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, voters: given, ...said },
    now,
  ): Promise<
    Result<
      Id<'admission-paper'>,
      PaperRefusal | 'application-not-found' | 'no-vote-here' | 'paper-voted-already'
    >
  > {
    const found = await holdApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    const vote = await voteOn(tx, cooperativeId, applicationId)
    if (found.stage !== 'voting' || !vote || vote.counted) return refuse('no-vote-here')
    const voters = [...new Set(given)]
    const may = new Set(
      (await whoStillVotes(tx, cooperativeId, applicationId)).map(({ id: member }) => member),
    )
    const judged = judgePaper({ ...said, voters: voters.length }, vote, now.today, may.size)
    if (!judged.ok) return judged
    if (!voters.every((voter) => may.has(voter))) return refuse('paper-voted-already')
    const paperId = newId<'admission-paper'>(now.at)
    const paper = { ...said, id: paperId, voters }
    const entered = { by: personId, at: now.at }
    // Who votes on the phone in this very moment was first.
    const taken = await insertPaperVotes(tx, cooperativeId, applicationId, paper, entered)
    return taken === voters.length ? ok(paperId) : refuse('paper-voted-already')
  },
  about: ({ applicationId }) => applicationId,
})
