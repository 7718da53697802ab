/** A last day that itself is still in time is said as such: "uiterlijk 10 december", never "voor 10 december". */
import { expect, test } from 'vitest'
import { sourceFiles } from './architecture/source.ts'

/** What names a last day in a sentence: a fact of that name, right after a word that leaves that day out. */
const LEAVES_OUT =
  /\b(voor|v\u00f3\u00f3r|before) \$\{(f|facts)(\.|\[')(day|due|dueOn|until|first|last|startsOn)\b/iu

/** Sentences in which the word says something else than by when. */
const SOMETHING_ELSE = [
  'app/text/nl/benefits.ts: ', // what is known of that very day
  'Samen terugkijken was bedoeld voor ${f', // the very day itself
]

test('no sentence leaves out the last day that counts', () => {
  const said = sourceFiles()
    .filter(({ path }) => path.startsWith('app/text/'))
    .flatMap(({ path, text }) => text.split('\n').map((line) => `${path}: ${line.trim()}`))
  const wrong = said.filter(
    (line) => LEAVES_OUT.test(line) && !SOMETHING_ELSE.some((part) => line.includes(part)),
  )
  expect(wrong).toEqual([])
})
