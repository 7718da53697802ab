import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who was a member is to be told that it ended; with the id of the mail, so that twice is once. */
export const mailEndedJob = job(
  'mail-ended-membership',
  z.object({ memberId: id<'member'>(), mailId: id<'mail'>() }),
)
