import { ublOf } from '../../../documents/ubl.ts'
import { AccessPointSilent, type AccessPoint } from '../../../platform/access-point.ts'
import type { JobActor } from '../../../platform/actor.ts'
import { newId, type Id } from '../../../values/id.ts'
import { sha256Of } from '../../../values/sha256.ts'
import { eInvoiceOf } from '../e-invoice.ts'
import { invoiceById } from '../invoice.db.ts'
import type { Issued } from '../invoice.ts'
import { peppolAccountOf } from './account.db.ts'
import type { NetworkNeeds } from './network-needs.ts'
import { noteSending, type CameOf } from './note-sending.ts'
import { sendingById } from './sending.db.ts'
import type { Sending } from './sending.ts'

/**
 * Hands an e-invoice in at the network, when the customer is on it. Under the id of the sending, so that it goes once,
 * also when this is killed between handing in and keeping that.
 *
 * @throws AccessPointSilent when nothing came back: it is tried again
 */
export async function sendEInvoice(
  needs: NetworkNeeds,
  actor: JobActor,
  sendingId: Id<'e-invoice-sending'>,
): Promise<void> {
  const { database, network } = needs
  const { cooperativeId } = actor
  const found = await database.read(actor, async (tx) => {
    const sending = await sendingById({ tx, cooperativeId }, sendingId)
    const account = await peppolAccountOf(tx, cooperativeId)
    const invoice = sending && (await invoiceById(tx, cooperativeId, sending.invoiceId))
    return sending?.state === 'asked' && account && invoice?.state === 'issued'
      ? { sending, account, invoice }
      : undefined
  })
  // Without an account it waits until there is one: setting it asks anew.
  if (!found || !network) return
  const point = network.connect(found.account)
  try {
    await note(needs, actor, sendingId, point ? await cameOf(point, found) : { came: 'key' })
  } catch (error) {
    if (error instanceof AccessPointSilent) await note(needs, actor, sendingId, { came: 'silent' })
    throw error
  }
}

async function cameOf(
  point: AccessPoint,
  { sending, invoice }: { readonly sending: Sending; readonly invoice: Issued },
): Promise<CameOf> {
  const receives = await point.receives(sending.to)
  if (receives === 'key') return { came: 'key' }
  if (!receives) return { came: 'unreachable' }
  const xml = Buffer.from(ublOf(eInvoiceOf(invoice, 'network')))
  const handed = await point.handIn(sending.id, sending.to, xml)
  if (handed.kind === 'key') return { came: 'key' }
  if (handed.kind === 'refused') return { came: 'refused', words: handed.words }
  const sha256 = sha256Of(xml).toString('hex')
  return { came: 'sent', submission: handed.submission, sha256 }
}

/** Keeps what came of it. @throws Error when that cannot be kept */
export async function note(
  { perform, clock }: NetworkNeeds,
  actor: JobActor,
  sendingId: Id<'e-invoice-sending'>,
  came: CameOf,
): Promise<void> {
  const kept = await perform(noteSending, actor, { sendingId, words: '', ...came }, newId(clock().at))
  if (!kept.ok) throw new Error(`e-invoice ${sendingId}: ${kept.reason}`)
}
