import { z } from 'zod'
import { id } from '../../../platform/input.ts'
import { job } from '../../../platform/jobs.ts'

/** A member is to be told by mail that their permission stops. */
export const tellPermissionStoppedJob = job(
  'tell-permission-stopped',
  z.object({ permissionId: id<'benefit-permission'>() }),
)

/** The members of a municipality are to be told by mail that it agreed something else. */
export const tellAgreementJob = job('tell-agreement', z.object({ versionId: id<'policy-version'>() }))
