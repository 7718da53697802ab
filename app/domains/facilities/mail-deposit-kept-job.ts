import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who gave a deposit is to be told that not all of it came back; with the id of the mail, so that twice is once. */
export const mailDepositKeptJob = job(
  'mail-deposit-kept',
  z.object({ bookingId: id<'thing-booking'>(), mailId: id<'mail'>() }),
)

/** Who gave a deposit is to be told that somebody asks to keep of it, while they can still say something to that. */
export const mailDepositAskedJob = job(
  'mail-deposit-asked',
  z.object({ bookingId: id<'thing-booking'>(), mailId: id<'mail'>() }),
)

/** Who gave a deposit is to be told that nothing is kept of what was asked, which answers what they said to it. */
export const mailDepositNotKeptJob = job(
  'mail-deposit-not-kept',
  z.object({ bookingId: id<'thing-booking'>(), mailId: id<'mail'>() }),
)
