import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { carryOut } from '../../../platform/carry-out.ts'
import { command } from '../../../platform/command.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { newId } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { followEInvoiceJob, sendEInvoiceJob } from '../invoice-jobs.ts'
import type { NetworkNeeds } from './network-needs.ts'
import { waitingSendings } from './sending.db.ts'

/** Asks anew for each e-invoice that waits: trying again ends after some hours, the network may be away for longer. */
export const resumeEInvoices = command({
  name: 'sales.resume-e-invoices',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor) {
    for (const { id, state } of await waitingSendings({ tx, cooperativeId })) {
      const job = state === 'asked' ? sendEInvoiceJob : followEInvoiceJob
      await enqueue(tx, job, cooperativeId, { sendingId: id }, id)
    }
    return ok(null)
  },
})

/** Once a day; a day on which nothing waits keeps nothing. */
export async function resumeWhatWaits(
  { database, perform, clock }: NetworkNeeds,
  actor: JobActor,
): Promise<void> {
  const { cooperativeId } = actor
  const waiting = await database.read(actor, (tx) => waitingSendings({ tx, cooperativeId }))
  if (waiting.length > 0) await carryOut(perform, resumeEInvoices, actor, {}, newId(clock().at))
}
