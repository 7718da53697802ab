import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who did work for another member, or had it done, is to be asked by mail what they say of it. */
export const mailInsideJobJob = job(
  'mail-inside-job',
  z.object({
    jobId: id<'inside-job'>(),
    mailId: id<'mail'>(),
    /** Whether it is right; or whether it may be undone, as the other asked. */
    about: z.enum(['asked', 'undo']),
  }),
)
