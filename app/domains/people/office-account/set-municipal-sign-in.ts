import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse } from '../../../values/result.ts'
import { nameOfMunicipality, storeSignIn } from './municipal-sign-in.db.ts'

/**
 * Sets where the people of a municipality sign in with the account of their own office. The secret comes sealed:
 * it is in no log. Refuses `municipality-not-found`.
 */
export const setMunicipalSignIn = command({
  name: 'people.set-municipal-sign-in',
  about: ({ municipalityId }) => municipalityId,
  may: 'municipal-sign-in.set',
  input: z.object({
    municipalityId: id<'municipality'>(),
    issuer: z.string().min(1).max(300),
    clientId: z.string().min(1).max(200),
    sealedSecret: z.string().min(1).max(2000),
  }),
  async run(tx, { cooperativeId, personId }: PersonActor, of, now) {
    const name = await nameOfMunicipality(tx, cooperativeId, of.municipalityId)
    if (name === undefined) return refuse('municipality-not-found')
    await storeSignIn(tx, { cooperativeId, ...of }, { at: now.at, by: personId })
    return ok(null)
  },
})
