import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { lockMunicipalities } from './municipality.db.ts'
import { decidePolicyVersion, policyVersionsOf } from './policy-versions.db.ts'

/**
 * Takes back a proposal that nobody confirmed yet: it was wrong, or is not wanted any more. It stays in the history.
 * Refuses `policy-not-found`, `policy-decided-already`.
 */
export const withdrawPolicy = command({
  name: 'benefits.withdraw-policy',
  about: ({ versionId }) => versionId,
  may: 'municipality.edit',
  input: z.object({ versionId: id<'policy-version'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { versionId },
    now,
  ): Promise<Result<null, 'policy-not-found' | 'policy-decided-already'>> {
    await lockMunicipalities(tx, cooperativeId)
    const versions = await policyVersionsOf(tx, cooperativeId)
    const version = versions.find(({ id: one }) => one === versionId)
    if (!version) return refuse('policy-not-found')
    if (version.confirmedAt !== null || version.withdrawnAt !== null) return refuse('policy-decided-already')
    await decidePolicyVersion(tx, cooperativeId, versionId, { as: 'withdrawn', at: now.at, by: personId })
    return ok(null)
  },
})
