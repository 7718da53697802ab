import { z } from 'zod'
import { count, id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/**
 * Who applies is to be told how far it is; with the id of the mail, so that twice is once. Of which revision: what
 * went on meanwhile is told by the mail of that step.
 */
export const mailApplicantJob = job(
  'mail-applicant',
  z.object({ applicationId: id<'application'>(), revision: count(), mailId: id<'mail'>() }),
)
