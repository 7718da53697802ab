import { expect, test } from 'vitest'
import { beginRound } from './round.ts'

const fails = (error: Error) => async () => {
  throw error
}

test('what fails is told at the end, by what it was and never by what it read', async () => {
  const round = beginRound()
  await round.attempt('statement 1', async () => JSON.parse('{"name": "Anna de Vries", }'))
  expect(await round.attempt('statement 2', async () => 'done')).toBe('done')
  await round.attempt('statement 3', fails(new Error('not-confirmed')))
  await round.attempt('statement 4', fails(Object.assign(new TypeError('Anna'), { code: '23505' })))
  expect(() => round.end()).toThrow(
    '3 of the round failed: statement 1 (SyntaxError); statement 3 (not-confirmed); statement 4 (TypeError 23505)',
  )
})

test('nothing failed: nothing is told; of very many the first are named', async () => {
  const round = beginRound()
  round.end()
  for (let at = 0; at < 30; at++) await round.attempt(`statement ${at}`, fails(new Error('x')))
  expect(() => round.end()).toThrow(/^30 of the round failed: statement 0 .*statement 19 \(x\); …$/)
})

test('a database that went away ends the round at once', async () => {
  const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  await expect(beginRound().attempt('statement 1', fails(gone))).rejects.toBe(gone)
})
