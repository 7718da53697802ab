import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { refuse } from '../../../values/result.ts'
import { lockInvoice } from '../invoice.db.ts'
import { askToSend } from './ask-to-send.ts'

/**
 * Sends an issued document over the network by hand: for a customer who did not ask for it before, or once more after
 * it did not arrive. Refuses what is on its way or arrived: a customer would pay it twice.
 */
export const sendOverPeppol = command({
  name: 'sales.send-over-peppol',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>() }),
  async run(tx, { cooperativeId, personId }: PersonActor, { invoiceId }, now) {
    const found = await lockInvoice(tx, cooperativeId, invoiceId)
    if (found?.invoice.state !== 'issued') return refuse('not-an-issued-invoice')
    return askToSend(tx, cooperativeId, found.invoice, now, personId)
  },
})
