import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { ok } from '../../../values/result.ts'
import { sendEInvoiceJob } from '../invoice-jobs.ts'
import { storePeppolAccount } from './account.db.ts'
import { waitingSendings } from './sending.db.ts'

/**
 * Sets the account of the co-operative at the access point. The key comes sealed: it is in no log. What could not go
 * with the one before is tried at once.
 */
export const setPeppolAccount = command({
  name: 'sales.set-peppol-account',
  may: 'e-invoice.set-up',
  input: z.object({
    legalEntity: z.int().min(1).max(999_999_999),
    sealedKey: z.string().min(1).max(2000),
  }),
  async run(tx, { cooperativeId, personId }: PersonActor, account, now) {
    await storePeppolAccount(tx, cooperativeId, account, { at: now.at, person: personId })
    for (const { id, state } of await waitingSendings({ tx, cooperativeId }))
      if (state === 'asked') await enqueue(tx, sendEInvoiceJob, cooperativeId, { sendingId: id }, id)
    return ok(null)
  },
})
