import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { checkPolicy, type PolicyProblem } from '../engine/policy.ts'
import { lockMunicipalities, municipalityById } from './municipality.db.ts'
import { policyGiven, policyInput } from './policy-input.ts'
import { waitingOf } from './policy-version.ts'
import { insertPolicyVersion, policyVersionsOf } from './policy-versions.db.ts'

/**
 * Writes down what a municipality agreed, as its next version. It holds from its first day on, once a case manager of
 * that municipality confirmed it. Gives the id of the version.
 *
 * Refuses `municipality-not-found`, what `checkPolicy` finds, and a second proposal beside one that waits
 * (`policy-waits`).
 */
export const proposePolicy = command({
  name: 'benefits.propose-policy',
  may: 'municipality.edit',
  input: z.object({ municipalityId: id<'municipality'>(), policy: policyInput }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    input,
    now,
  ): Promise<Result<Id<'policy-version'>, 'municipality-not-found' | 'policy-waits' | PolicyProblem>> {
    const { municipalityId } = input
    await lockMunicipalities(tx, cooperativeId)
    if (!(await municipalityById(tx, cooperativeId, municipalityId))) return refuse('municipality-not-found')
    const policy = policyGiven(input.policy)
    const [problem] = checkPolicy(policy)
    if (problem) return refuse(problem)
    const versions = await policyVersionsOf(tx, cooperativeId, municipalityId)
    if (waitingOf(versions)) return refuse('policy-waits')
    const version = (versions[0]?.version ?? 0) + 1
    const proposal = newId<'policy-version'>(now.at)
    const made = { id: proposal, municipalityId, version, policy, at: now.at, by: personId }
    await insertPolicyVersion(tx, cooperativeId, made)
    return ok(proposal)
  },
  about: (_input, version) => version,
})
