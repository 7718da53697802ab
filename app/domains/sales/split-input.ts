/** The shape of a split, as commands get it. */
import { z } from 'zod'
import { cents, id } from '../../platform/input.ts'

const memberId = id<'member'>()
/** How joint work is split, in one of three ways. */
export const splitInput = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('lines'),
    parts: z
      .array(z.object({ memberId, lines: z.array(z.number().int().positive()).readonly() }))
      .max(20)
      .readonly(),
  }),
  z.object({
    by: z.literal('percent'),
    parts: z
      .array(z.object({ memberId, basisPoints: z.number().int() }))
      .max(20)
      .readonly(),
  }),
  z.object({
    by: z.literal('amount'),
    parts: z
      .array(z.object({ memberId, amount: cents() }))
      .max(20)
      .readonly(),
  }),
])
