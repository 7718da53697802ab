import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import { onOneLine } from '../../values/one-line.ts'

/** What somebody tells who applies, whoever writes it down. */
export const applicationFields = z.object({
  name: ownWords(120).min(1).transform(onOneLine),
  idea: ownWords(1000).min(1),
  phone: z.string().max(40).transform(onOneLine),
  email: z.string().max(200),
  benefit: z.enum(['yes', 'no', 'unsaid']),
  municipality: ownWords(120).transform(onOneLine),
  helper: ownWords(200).transform(onOneLine),
  /** In which they are written to. */
  language: z.enum(['nl', 'en']).default('nl'),
})

export type ApplicationFields = z.output<typeof applicationFields>
