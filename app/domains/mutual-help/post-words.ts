/** The words of an ask or an offer, handed in and judged. */
import { z } from 'zod'
import { day, ownWords } from '../../platform/input.ts'
import type { Day } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { withoutOpening, type PostWords } from './help.ts'

/** What is handed in. */
export const WORDS_HANDED_IN = z.object({
  what: ownWords(140).min(1),
  skill: ownWords(40),
  forWhom: ownWords(100),
  neededOn: day().nullable(),
})

/**
 * The words as they are kept. Refused: a sentence of which nothing is left without "Who can …", and a day that
 * has been.
 */
export function wordsKept(
  said: z.output<typeof WORDS_HANDED_IN>,
  today: Day,
): Result<PostWords, 'help-nothing-said' | 'help-day-past'> {
  const what = withoutOpening(said.what)
  if (what === '') return refuse('help-nothing-said')
  if (said.neededOn !== null && said.neededOn < today) return refuse('help-day-past')
  return ok({ ...said, what })
}
