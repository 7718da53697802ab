import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { rolesOf } from '../../people/index.ts'
import { caseManagersOf, insertCaseManager } from './case-manager.db.ts'
import { municipalityById } from './municipality.db.ts'

type Reason =
  | 'municipality-not-found'
  | 'own-assignment'
  | 'no-case-manager'
  | 'works-here-already'
  | 'works-for-another'

/**
 * Lets a case manager work for a municipality from now on: they confirm its policy, and see who shares something with
 * them. The role itself is given elsewhere (`people.assign-role`); nobody says this of themselves.
 *
 * Refuses `municipality-not-found`, `own-assignment`, `no-case-manager` (they do not hold the role),
 * `works-here-already`, `works-for-another` (end that first).
 */
export const assignCaseManager = command({
  name: 'benefits.assign-case-manager',
  about: ({ personId }) => personId,
  may: 'municipality.edit',
  input: z.object({ municipalityId: id<'municipality'>(), personId: id<'person'>() }),
  async run(tx, actor: PersonActor, one, now): Promise<Result<null, Reason>> {
    const { cooperativeId } = actor
    if (!(await municipalityById(tx, cooperativeId, one.municipalityId)))
      return refuse('municipality-not-found')
    if (one.personId === actor.personId) return refuse('own-assignment')
    const roles = await rolesOf(tx, cooperativeId, one.personId)
    if (!roles.includes('case-manager')) return refuse('no-case-manager')
    const added = await insertCaseManager(tx, cooperativeId, one, { at: now.at, by: actor.personId })
    if (added) return ok(null)
    const present = (await caseManagersOf(tx, cooperativeId)).find(
      ({ personId }) => personId === one.personId,
    )
    return refuse(present?.municipalityId === one.municipalityId ? 'works-here-already' : 'works-for-another')
  },
})
