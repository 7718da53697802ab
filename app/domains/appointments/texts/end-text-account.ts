import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok } from '../../../values/result.ts'
import { removeTextAccount } from './text-account.db.ts'

/** Ends sending text messages: who chose them is reminded by mail, as far as there is an address. Twice is once. */
export const endTextAccount = command({
  name: 'appointments.end-text-account',
  may: 'texts.set-up',
  input: z.object({}),
  async run(tx, { cooperativeId }: PersonActor) {
    await removeTextAccount(tx, cooperativeId)
    return ok(null)
  },
})
