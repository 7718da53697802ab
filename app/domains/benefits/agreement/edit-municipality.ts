import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { askWay, lockMunicipalities, municipalitiesOf, updateMunicipality } from './municipality.db.ts'
import {
  judgeMunicipality,
  municipalityFacts,
  sameWay,
  wayOf,
  type MunicipalityRefusal,
} from './municipality.ts'

/** What was done: all of it, or the way to it waits for a second person. */
export type Edited = 'kept' | 'way-asked'

/**
 * Mends what is kept of a municipality: its name and by when statements reach it. Another way or address is asked for:
 * the old one stands until another person confirms it (`answer-way.ts`). What was agreed is another matter:
 * `propose-policy.ts`. Refuses `municipality-not-found` and what stands in `municipality.ts`.
 */
export const editMunicipality = command({
  name: 'benefits.edit-municipality',
  about: ({ municipalityId }) => municipalityId,
  may: 'municipality.edit',
  input: municipalityFacts.extend({ municipalityId: id<'municipality'>() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { municipalityId, ...facts },
    now,
  ): Promise<Result<Edited, MunicipalityRefusal | 'municipality-not-found'>> {
    await lockMunicipalities(tx, cooperativeId)
    const all = await municipalitiesOf(tx, cooperativeId)
    const there = all.find((one) => one.id === municipalityId)
    if (!there) return refuse('municipality-not-found')
    const others = all.filter((one) => one.id !== municipalityId).map(({ name }) => name)
    const judged = judgeMunicipality(facts, others)
    if (!judged.ok) return judged
    await updateMunicipality(tx, cooperativeId, municipalityId, facts)
    const way = wayOf(facts)
    if (sameWay(way, there)) return ok('kept')
    await askWay(tx, cooperativeId, municipalityId, way, { at: now.at, by: personId })
    return ok('way-asked')
  },
})
