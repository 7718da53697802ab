import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'
import { bookingById } from './booking.db.ts'
import { bookingMail } from './load-booking-mail.ts'

/**
 * Keeps a mail to the member of whose deposit a part was kept, of which somebody asks that, or of which it is off,
 * when they have an address. How much and why stand on the page and not in the mail: a mail is read by more eyes.
 */
export const tellOfDeposit = command({
  name: 'facilities.tell-of-deposit',
  may: 'job',
  about: ({ bookingId }) => bookingId,
  input: z.object({
    bookingId: id<'thing-booking'>(),
    mailId: id<'mail'>(),
    told: z.enum(['deposit-kept', 'deposit-asked', 'deposit-not-kept']),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { bookingId, mailId, told, publicUrl }, now) {
    const booking = await bookingById(tx, cooperativeId, bookingId)
    const mail = booking && (await bookingMail(tx, cooperativeId, booking, told, publicUrl))
    const about = { kind: 'thing-booking', id: bookingId } as const
    if (mail) await queueMail(tx, cooperativeId, { id: mailId, about, ...mail }, now)
    return ok(null)
  },
})
