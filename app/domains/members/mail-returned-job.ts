import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who is a member again is to be told; with the id of the mail, so that twice is once. Done by leaving. */
export const mailReturnedJob = job(
  'mail-returned-member',
  z.object({ memberId: id<'member'>(), mailId: id<'mail'>() }),
)
