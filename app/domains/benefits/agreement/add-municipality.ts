import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import { askWay, insertMunicipality, lockMunicipalities, municipalitiesOf } from './municipality.db.ts'
import { judgeMunicipality, municipalityFacts, wayOf, type MunicipalityRefusal } from './municipality.ts'

/**
 * Adds a municipality that pays a benefit to members. It begins by reading here, where nobody reads what a member did
 * not share with them: mail or post is asked for, and confirmed by another person (`answer-way.ts`). Gives its id.
 * Refusals: `municipality.ts`.
 */
export const addMunicipality = command({
  name: 'benefits.add-municipality',
  may: 'municipality.edit',
  input: municipalityFacts,
  async run(tx, actor: PersonActor, facts, now): Promise<Result<Id<'municipality'>, MunicipalityRefusal>> {
    const { cooperativeId, personId } = actor
    await lockMunicipalities(tx, cooperativeId)
    const judged = judgeMunicipality(
      facts,
      (await municipalitiesOf(tx, cooperativeId)).map(({ name }) => name),
    )
    if (!judged.ok) return judged
    const id = newId<'municipality'>(now.at)
    const way = wayOf(facts)
    const added = { at: now.at, by: personId }
    await insertMunicipality(tx, cooperativeId, id, facts, { ...way, delivery: 'portal' }, added)
    if (way.delivery !== 'portal') await askWay(tx, cooperativeId, id, way, added)
    return ok(id)
  },
  about: (_input, id) => id,
})
