import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { sha256 } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { givenPage, keepInTray, type GivenPage } from './hand-in-receipt.ts'
import * as db from './receipt-mail.db.ts'

/**
 * Takes the receipts out of a mail: each attachment is one. Of a member when the sender signs in with that address,
 * else of nobody until the administrator says whose. What is no receipt is counted and left. A mail that came before
 * is left altogether. Nothing is answered, ever, so no two machines can keep each other busy here.
 */
export const takeMail = command({
  name: 'receipts.take-mail',
  may: 'job',
  input: z.object({
    fingerprint: sha256(),
    from: z.string().max(320),
    /** What is wrong with the mail as a whole. */
    trouble: z.enum(['too-large', 'automatic', 'unreadable']).optional(),
    attachments: z.array(givenPage).max(20),
  }),
  async run(tx, { cooperativeId }: JobActor, mail, now) {
    const fingerprint = Buffer.from(mail.fingerprint, 'hex')
    if (await db.cameBefore(tx, cooperativeId, fingerprint)) return ok(null)
    const kept = { id: newId<'receipt-mail'>(now.at), fingerprint, from: mail.from, at: now.at }
    const taken = mail.trouble ? NONE : await takeAll(tx, cooperativeId, kept, mail.attachments)
    const outcome = mail.trouble ?? (taken.taken > 0 ? 'taken' : 'nothing-in-it')
    await db.insertMail(tx, cooperativeId, { ...kept, outcome, ...taken })
    return ok(kept.id)
  },
  about: (_input, mailId) => mailId,
})

type Counted = { readonly taken: number; readonly refused: number }

const NONE: Counted = { taken: 0, refused: 0 }

/** What was handed in before is neither taken nor told: it lies in the tray, or is booked. */
async function takeAll(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id: mailId, from, at }: { readonly id: Id<'receipt-mail'>; readonly from: string; readonly at: Date },
  attachments: readonly GivenPage[],
): Promise<Counted> {
  const memberId = (await db.memberWithAddress(tx, cooperativeId, from)) ?? null
  let [taken, refused] = [0, 0]
  for (const page of attachments) {
    const receipt = { memberId, way: 'mail', note: '', at, by: null, mailId } as const
    const kept = await keepInTray(tx, cooperativeId, receipt, [page])
    if (kept.ok) taken += 1
    else if (kept.reason !== 'receipt-handed-in-before') refused += 1
  }
  return { taken, refused }
}
