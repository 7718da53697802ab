import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok } from '../../../values/result.ts'
import { removePeppolAccount } from './account.db.ts'

/** Ends the account: e-invoices go in the mail and as a file only. Ended twice, it is ended all the same. */
export const endPeppolAccount = command({
  name: 'sales.end-peppol-account',
  may: 'e-invoice.set-up',
  input: z.object({}),
  async run(tx, { cooperativeId }: PersonActor) {
    await removePeppolAccount(tx, cooperativeId)
    return ok(null)
  },
})
