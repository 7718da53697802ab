import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who had it is to be told that the administration called it off; with the id of the mail, so that twice is once. */
export const mailCalledOffJob = job(
  'mail-called-off',
  z.object({ bookingId: id<'thing-booking'>(), mailId: id<'mail'>() }),
)
