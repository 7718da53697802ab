import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse } from '../../../values/result.ts'
import { findPerson } from '../person.db.ts'
import { insertAccount, ownMunicipality } from './municipal-sign-in.db.ts'

/**
 * A case manager, signed in otherwise, links the account of the office with which they will sign in.
 *
 * Refuses an account with another e-mail address than theirs (`account-of-another`), one at a municipality they do
 * not work for (`no-way-in`), and a second one (`linked-already`).
 */
export const linkMunicipalAccount = command({
  name: 'people.link-municipal-account',
  about: ({ municipalityId }) => municipalityId,
  may: 'client.read',
  input: z.object({
    municipalityId: id<'municipality'>(),
    issuer: z.string().min(1).max(300),
    subject: z.string().min(1).max(300),
    email: z.string().min(1).max(254),
  }),
  async run(tx, { cooperativeId, personId }: PersonActor, { email, ...account }, now) {
    if ((await ownMunicipality(tx)) !== account.municipalityId) return refuse('no-way-in')
    const person = await findPerson(tx, personId)
    if (person?.email !== email) return refuse('account-of-another')
    const linked = await insertAccount(tx, { cooperativeId, personId, ...account, at: now.at })
    return linked ? ok(null) : refuse('linked-already')
  },
})
