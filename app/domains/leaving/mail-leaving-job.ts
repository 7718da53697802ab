import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who was a member is to be told that it ended; with the id of the mail, so that twice is once. */
export const mailEndedJob = job(
  'mail-ended-membership',
  z.object({ memberId: id<'member'>(), mailId: id<'mail'>() }),
)

/** A member is to be told that another took back what was written down: that they stop. */
export const mailTakenBackJob = job(
  'mail-leaving-taken-back',
  z.object({ leavingId: id<'leaving'>(), memberId: id<'member'>(), mailId: id<'mail'>() }),
)

/** A member is to be told that another wrote down that they stop, while it can be taken back. */
export const mailSaidJob = job(
  'mail-leaving-said',
  z.object({ leavingId: id<'leaving'>(), memberId: id<'member'>(), mailId: id<'mail'>() }),
)
