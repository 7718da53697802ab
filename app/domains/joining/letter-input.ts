import { z } from 'zod'
import { bytes } from '../../platform/input.ts'
import { LETTER_TYPES } from '../benefits/index.ts'

/** The letter of a step, as it is handed in. */
export const letterInput = z.object({
  name: z.string().min(1).max(200),
  mediaType: z.enum(LETTER_TYPES),
  content: bytes(),
})
