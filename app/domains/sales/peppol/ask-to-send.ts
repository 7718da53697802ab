import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { electronicAddressOf } from '../e-address.ts'
import type { Issued } from '../invoice.ts'
import { sendEInvoiceJob } from '../invoice-jobs.ts'
import { peppolAccountOf } from './account.db.ts'
import { insertSending, latestSending } from './sending.db.ts'
import { maySend } from './sending.ts'

export type AskRefusal = 'no-peppol-account' | 'no-electronic-address' | 'e-invoice-underway'

/** Keeps that an e-invoice is to go over the network, and asks for the job. The caller holds the invoice. */
export async function askToSend(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  issued: Pick<Issued, 'id' | 'buyer'>,
  now: Now,
  person: Id<'person'> | null,
): Promise<Result<null, AskRefusal>> {
  const to = electronicAddressOf(issued.buyer)
  if (!to) return refuse('no-electronic-address')
  if (!(await peppolAccountOf(tx, cooperativeId))) return refuse('no-peppol-account')
  const where = { tx, cooperativeId }
  if (!maySend(await latestSending(where, issued.id))) return refuse('e-invoice-underway')
  const id = newId<'e-invoice-sending'>(now.at)
  await insertSending(where, { id, invoiceId: issued.id, to }, { at: now.at, person })
  await enqueue(tx, sendEInvoiceJob, cooperativeId, { sendingId: id }, id)
  return ok(null)
}
