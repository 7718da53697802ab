import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** What came of a request: as many yes as the scheme asks, or a no. */
export const potAnswer = z.object({ kind: z.enum(['pot-yes', 'pot-no']), requestId: id<'pot-request'>() })
export type PotAnswer = z.output<typeof potAnswer>

/** A member is to be told by mail what came of what they asked out of their pot. */
export const tellPotAnswerJob = job('tell-pot-answer', potAnswer)
