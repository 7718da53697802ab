import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { ok, type Result } from '../../../values/result.ts'
import { tellAgreementJob } from '../told/change-jobs.ts'
import { askingMunicipality } from './case-manager.db.ts'
import { lockMunicipalities } from './municipality.db.ts'
import { judgeConfirming, type ConfirmRefusal } from './policy-version.ts'
import { decidePolicyVersion, policyVersionsOf } from './policy-versions.db.ts'

/**
 * A case manager says that this is what their municipality agreed. From then on the version never changes; another
 * agreement is another version. The members of that municipality get a mail. Refusals: `judgeConfirming`. The
 * database says the same again.
 */
export const confirmPolicy = command({
  name: 'benefits.confirm-policy',
  about: ({ versionId }) => versionId,
  may: 'policy.confirm',
  input: z.object({ versionId: id<'policy-version'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { versionId },
    now,
  ): Promise<Result<null, ConfirmRefusal>> {
    await lockMunicipalities(tx, cooperativeId)
    const versions = await policyVersionsOf(tx, cooperativeId)
    const judged = judgeConfirming(
      versions.find(({ id: one }) => one === versionId),
      { personId, municipalityId: await askingMunicipality(tx) },
    )
    if (!judged.ok) return judged
    await decidePolicyVersion(tx, cooperativeId, versionId, { as: 'confirmed', at: now.at, by: personId })
    await enqueue(tx, tellAgreementJob, cooperativeId, { versionId }, versionId)
    return ok(null)
  },
})
