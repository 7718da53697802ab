/** The words of an ask or an offer, handed in and judged. */
import { z } from 'zod'
import { day } from '../../platform/input.ts'
import { seemsToHoldBsn } from '../../values/bsn-warning.ts'
import type { Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { withoutOpening, type PostWords } from './help.ts'

/** What is handed in. */
export const WORDS_HANDED_IN = z.object({
  what: z.string().trim().min(1).max(140),
  skill: z.string().trim().max(40),
  forWhom: z.string().trim().max(100),
  neededOn: day().nullable(),
  isNoBsn: z.boolean(),
})

/**
 * The words as they are kept. Refused: a sentence of which nothing is left without "Who can …", a day that has
 * been, and what looks like a BSN until the writer says that it is none.
 */
export function wordsKept(
  { isNoBsn, ...said }: z.output<typeof WORDS_HANDED_IN>,
  today: Day,
): Result<PostWords, 'help-nothing-said' | 'help-day-past' | 'help-looks-like-bsn'> {
  const what = withoutOpening(said.what)
  if (what === '') return refuse('help-nothing-said')
  if (said.neededOn !== null && said.neededOn < today) return refuse('help-day-past')
  if (!isNoBsn && seemsToHoldBsn(`${what} ${said.skill} ${said.forWhom}`))
    return refuse('help-looks-like-bsn')
  return ok({ ...said, what })
}
