import { expect, test } from 'vitest'
import { textIn } from '../text/index.ts'
import { refuse, type Refused, type Result } from '../values/result.ts'
import { refusalSentence, sentenceOf } from './refusal-sentence.ts'
import type { Visit } from './visit.ts'

const visit = { language: 'nl', text: textIn('nl') } as Visit

test('days among the facts are written as people write them', () => {
  const own = { 'member-left': ({ day }: { day: string }) => `weg op ${day}` }
  expect(refusalSentence(visit, own, refuse('member-left', { day: '2026-03-01' }))).toBe(
    'weg op 1 maart 2026',
  )
})

test('the door is told for every page', () => {
  const refused: Refused<'books-closed' | 'own-pot'> = refuse('books-closed')
  expect(refusalSentence(visit, { 'own-pot': 'van jezelf' }, refused)).toContain('gesloten')
})

/** Each line below is wrong, and `npm run check` fails when the compiler lets one through. */
export function whatDoesNotCompile(lost: Refused<string>, kept: Result<null, 'own-pot' | 'no-parts'>): void {
  if (kept.ok) return
  // @ts-expect-error: a reason without a sentence
  refusalSentence(visit, { 'own-pot': 'van jezelf' }, kept)
  // @ts-expect-error: in the terminal neither
  sentenceOf('nl', { 'own-pot': 'van jezelf' }, kept)
  // @ts-expect-error: a result that forgot its reasons has no sentences
  refusalSentence(visit, visit.text.sales.refusals, lost)
  // @ts-expect-error: a reason that names something, without its facts
  refuse('pot-too-small')
  // @ts-expect-error: a misspelt fact
  refuse('pot-too-small', { saldo: '100' })
  // @ts-expect-error: facts for a reason that names nothing
  refuse('no-parts', { left: '100' })
  const asks = { 'code-wrong': (f: { tries: string }) => f.tries }
  // @ts-expect-error: a sentence that names what is not given
  refusalSentence(visit, asks, refuse('code-wrong', { left: '1' }))
}
