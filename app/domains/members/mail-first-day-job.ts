import { z } from 'zod'
import { day, id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/**
 * A member is to be told that the register says another first day, and what it said before; with the id of the mail, so
 * that twice is once.
 */
export const mailFirstDayJob = job(
  'mail-first-day',
  z.object({ memberId: id<'member'>(), was: day(), mailId: id<'mail'>() }),
)
