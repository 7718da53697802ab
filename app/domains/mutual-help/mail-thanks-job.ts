import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** Who helped is to be told of the thanks; with the id of the mail, so that twice is once. */
export const mailThanksJob = job(
  'mail-thanks',
  z.object({ promiseId: id<'help-promise'>(), mailId: id<'mail'>() }),
)
