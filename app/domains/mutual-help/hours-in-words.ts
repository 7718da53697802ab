import type { Text } from '../../text/index.ts'
import type { Id } from '../../values/id.ts'
import type { Transfer } from './hours.ts'

/** What a transfer was, for one of the two: help, a turn of a role, or a gift, and the word that came with it. */
export function transferInWords(
  { fromId, from, to, what: words, kind, duty, word }: Transfer,
  me: Id<'member'>,
  { helpHours: said, help }: Pick<Text, 'helpHours' | 'help'>,
): string {
  if (duty !== null) return said.line.turn({ duty })
  const mine = fromId === me
  // As it stood on the board: in the middle of a sentence of ours "my" and "me" would be somebody else.
  const what = words === null ? null : help.one[kind ?? 'ask']({ what: words })
  const line =
    what === null
      ? mine
        ? said.line.gave({ other: to })
        : said.line.got({ other: from })
      : mine
        ? said.line.wasHelped({ other: to, what })
        : said.line.helped({ other: from, what })
  return word === '' ? line : `${line} “${word}”`
}
