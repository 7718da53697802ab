import type { benefits } from '../../../text/nl/benefits.ts'

/** Every reason for which a question about a benefit is not answered: those that have a sentence, and no other. */
export type BenefitReason = keyof typeof benefits.refusals
