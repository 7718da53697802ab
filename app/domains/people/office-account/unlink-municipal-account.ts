import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok } from '../../../values/result.ts'
import { deleteAccount } from './municipal-sign-in.db.ts'

/** A case manager unlinks the account of the office; signing in goes with a code again. */
export const unlinkMunicipalAccount = command({
  name: 'people.unlink-municipal-account',
  may: 'client.read',
  input: z.object({}),
  async run(tx, { cooperativeId, personId }: PersonActor) {
    await deleteAccount(tx, cooperativeId, personId)
    return ok(personId)
  },
  about: (_input, personId) => personId,
})
