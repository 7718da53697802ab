import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { lockMunicipalities, municipalitiesOf, updateMunicipality } from './municipality.db.ts'
import { judgeMunicipality, municipalityFacts, type MunicipalityRefusal } from './municipality.ts'

/**
 * Mends what is kept of a municipality: its name, and how and by when statements reach it. What was agreed is another
 * matter: `propose-policy.ts`. Refuses `municipality-not-found` and what stands in `municipality.ts`.
 */
export const editMunicipality = command({
  name: 'benefits.edit-municipality',
  about: ({ municipalityId }) => municipalityId,
  may: 'municipality.edit',
  input: municipalityFacts.extend({ municipalityId: id<'municipality'>() }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { municipalityId, ...facts },
  ): Promise<Result<null, MunicipalityRefusal | 'municipality-not-found'>> {
    await lockMunicipalities(tx, cooperativeId)
    const all = await municipalitiesOf(tx, cooperativeId)
    if (!all.some((one) => one.id === municipalityId)) return refuse('municipality-not-found')
    const others = all.filter((one) => one.id !== municipalityId).map(({ name }) => name)
    const judged = judgeMunicipality(facts, others)
    if (!judged.ok) return judged
    await updateMunicipality(tx, cooperativeId, municipalityId, facts)
    return ok(null)
  },
})
