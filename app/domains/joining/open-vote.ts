import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, day, id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fullApplication, holdApplication } from './application.db.ts'
import { reachStage } from './reach-stage.ts'
import { nextStages } from './road.ts'
import { joiningRules } from './rules.db.ts'
import type { GoingOnRefusal } from './take-step.ts'
import { whyNotUntil } from './vote.ts'
import { insertVote } from './vote.db.ts'

/**
 * Lets the members vote on who applies, until and with a last day, by the rule that holds now.
 *
 * Refuses: `step-not-now`, `step-due-past` (the last day is over already), `vote-too-long` (over three months),
 * `application-not-found`, `application-changed`.
 */
export const openVote = command({
  name: 'joining.open-vote',
  may: 'application.guide',
  input: z.object({ applicationId: id<'application'>(), revision: count(), closesOn: day() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { applicationId, revision, closesOn },
    now,
  ): Promise<Result<null, GoingOnRefusal | 'step-not-now' | 'step-due-past' | 'vote-too-long'>> {
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    const { vote: rule, trialMonths } = await joiningRules(tx, cooperativeId)
    const at = { stage: found.stage, benefit: found.contact.benefit, trialMonths }
    if (!nextStages(at).includes('voting')) return refuse('step-not-now')
    const not = whyNotUntil(closesOn, now.today)
    if (not !== undefined) return refuse(not)
    await insertVote(tx, cooperativeId, { applicationId, rule, closesOn }, { by: personId, at: now.at })
    const reached = { stage: 'voting', on: now.today, due: closesOn, by: personId } as const
    await reachStage(tx, cooperativeId, applicationId, reached, now)
    return ok(null)
  },
  about: ({ applicationId }) => applicationId,
})
