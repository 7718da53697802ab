import { z } from 'zod'
import { onOneLine } from '../../values/one-line.ts'

/** What somebody tells who applies, whoever writes it down. */
export const applicationFields = z.object({
  name: z.string().min(1).max(120).transform(onOneLine),
  idea: z.string().min(1).max(1000),
  phone: z.string().max(40).transform(onOneLine),
  email: z.string().max(200),
  benefit: z.enum(['yes', 'no', 'unsaid']),
  municipality: z.string().max(120).transform(onOneLine),
  helper: z.string().max(200).transform(onOneLine),
  /** In which they are written to. */
  language: z.enum(['nl', 'en']).default('nl'),
})

export type ApplicationFields = z.output<typeof applicationFields>
