import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { dropReceiptRows } from './kept-receipt.db.ts'

const ONE_DAY = 24 * 60 * 60 * 1000

/** Throws away the receipts of forms that nobody finished within a day. Refuses nothing. */
export const dropKeptReceipts = command({
  name: 'spending.drop-kept-receipts',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    await dropReceiptRows(tx, cooperativeId, new Date(now.at.getTime() - ONE_DAY))
    return ok(null)
  },
})
