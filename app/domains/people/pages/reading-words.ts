import type { Text } from '../../../text/index.ts'
import type { Reading } from '../person.db.ts'

/**
 * What somebody had before them: "Je toestemming, je uren en je vragen aan de consulent". A reading from before the
 * parts were kept is told by the file alone.
 */
export function readingInWords(
  { people }: Pick<Text, 'people'>,
  { file, parts }: Pick<Reading, 'file' | 'parts'>,
): string {
  const words = people.account
  const named = parts.map((part) => words.readsParts[part])
  // Of what is shared the file says no more than that: the parts are all there was.
  const all = file === 'benefit' && named.length > 0 ? named : [words.readsFile[file], ...named]
  const [first = '', ...rest] = all
  return words.readsTogether([first.charAt(0).toUpperCase() + first.slice(1), ...rest])
}
