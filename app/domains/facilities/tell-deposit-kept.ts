import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'
import { bookingById } from './booking.db.ts'
import { bookingMail } from './load-booking-mail.ts'

/**
 * Keeps a mail to the member of whose deposit a part was kept, when they have an address. How much and why stand on
 * the page and not in the mail: a mail is read by more eyes.
 */
export const tellDepositKept = command({
  name: 'facilities.tell-deposit-kept',
  may: 'job',
  about: ({ bookingId }) => bookingId,
  input: z.object({
    bookingId: id<'thing-booking'>(),
    mailId: id<'mail'>(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { bookingId, mailId, publicUrl }, now) {
    const booking = await bookingById(tx, cooperativeId, bookingId)
    const mail = booking && (await bookingMail(tx, cooperativeId, booking, 'deposit-kept', publicUrl))
    const about = { kind: 'thing-booking', id: bookingId } as const
    if (mail) await queueMail(tx, cooperativeId, { id: mailId, about, ...mail }, now)
    return ok(null)
  },
})
