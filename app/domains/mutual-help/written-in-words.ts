/** What others wrote down for a member, in a sentence of the week letter. */
import type { Text } from '../../text/index.ts'
import { dayOf } from '../../values/day.ts'
import { formatDuration } from '../../values/duration.ts'
import { formatDay, type Language } from '../../values/format.ts'
import type { WrittenFor } from './written-for.db.ts'

/**
 * One of them as a sentence.
 *
 * @param read whether who prints the letter reads it as well; if not, only that something was written
 */
export function writtenInWords(
  { at, writer, is }: WrittenFor,
  read: boolean,
  { text, language }: { readonly text: Text; readonly language: Language },
): string {
  const said = text.helpGifts.paper
  const day = formatDay(dayOf(at), language)
  if (!read) return said.asks({ day, writer })
  if ('gift' in is) {
    const { to, minutes, answer } = is.gift
    const hours = formatDuration(minutes, language)
    return said.gift({ day, writer, to, hours, answer: said.answers[answer ?? 'waits']({ to }) })
  }
  const what = text.help.one[is.kind](is)
  if (is.says === 'post') return said.post({ day, writer, what })
  return said.word({ day, writer, says: text.helpWritten.says[is.says], what })
}
