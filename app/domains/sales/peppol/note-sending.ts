import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import type { Now } from '../../../platform/clock.ts'
import { command } from '../../../platform/command.ts'
import { id, sha256 } from '../../../platform/input.ts'
import { enqueueLater } from '../../../platform/jobs.ts'
import { newId } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { followEInvoiceJob } from '../invoice-jobs.ts'
import { insertOnTheWay, moveSending, sendingById, type Moved } from './sending.db.ts'
import { nextLook, type Sending } from './sending.ts'

const input = z.object({
  sendingId: id<'e-invoice-sending'>(),
  came: z.enum(['sent', 'waits', 'delivered', 'refused', 'unreachable', 'silent', 'key']),
  submission: z.string().min(1).max(100).optional(),
  sha256: sha256().optional(),
  words: z.string().max(2000).default(''),
})
/** What came of a try. `waits`: handed in, and nothing heard of it yet. */
export type CameOf = Omit<z.input<typeof input>, 'sendingId'>

/**
 * Keeps what came of an e-invoice on the network, and tells it with the invoice. What came to an end stays as it ended:
 * told twice, it is told once. After handing in, and each time nothing was heard, it asks for another look; after five
 * days nothing is heard any more.
 */
export const noteSending = command({
  name: 'sales.note-sending',
  about: ({ sendingId }) => sendingId,
  may: 'job',
  input,
  async run(tx, { cooperativeId }: JobActor, told, now) {
    const where = { tx, cooperativeId }
    const sending = await sendingById(where, told.sendingId, true)
    if (!sending || sending.settledAt || (told.came === 'sent' && sending.state !== 'asked')) return ok(null)
    await moveSending(where, sending.id, movedBy(sending, told, now))
    const kind = EVENT[told.came]
    const { invoiceId } = sending
    if (kind)
      await insertOnTheWay(where, { invoiceId, id: newId(now.at), kind, words: told.words, at: now.at })
    const look =
      told.came === 'sent' || told.came === 'waits' ? nextLook(sending.sentAt ?? now.at, now.at) : undefined
    if (look) {
      const when = { key: sending.id, seconds: look }
      await enqueueLater(tx, followEInvoiceJob, cooperativeId, { sendingId: sending.id }, when)
    }
    return ok(null)
  },
})

const EVENT = {
  sent: 'e-invoice-sent',
  waits: undefined,
  delivered: 'e-invoice-delivered',
  refused: 'e-invoice-refused',
  unreachable: 'e-invoice-unreachable',
  silent: undefined,
  key: undefined,
} as const

function movedBy(sending: Sending, told: z.output<typeof input>, { at }: Now): Moved {
  const { came, words } = told
  const handedIn = {
    ...(told.submission === undefined ? {} : { submission: told.submission }),
    ...(told.sha256 === undefined ? {} : { sha256: Buffer.from(told.sha256, 'hex') }),
  }
  if (came === 'sent') return { ...handedIn, state: 'underway', trouble: null, sent_at: at }
  if (came === 'silent' || came === 'key') return { trouble: came }
  if (came !== 'waits') return { ...handedIn, state: came, trouble: null, words, settled_at: at }
  const isOver = sending.sentAt !== undefined && nextLook(sending.sentAt, at) === undefined
  return isOver ? { state: 'unknown', trouble: null, settled_at: at } : { trouble: null }
}
