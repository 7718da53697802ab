import { z } from 'zod'
import { id } from '../../../platform/input.ts'
import { job } from '../../../platform/jobs.ts'

/** Who reads a message is to be told by mail that one waits. */
export const mailClientMessageJob = job(
  'mail-client-message',
  z.object({ messageId: id<'client-message'>() }),
)
