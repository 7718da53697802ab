import { expect, test } from 'vitest'
import { openUntil, outcomeOf } from './everything.ts'

const at = (time: string) => new Date(`2026-03-29T${time}Z`)

test('after a yes it is open for three days, after a no or without an answer never', () => {
  const answeredAt = at('10:00:00')
  expect(openUntil({ answer: 'yes', answeredAt })).toEqual(new Date('2026-04-01T10:00:00Z'))
  expect(openUntil({ answer: 'no', answeredAt })).toBeUndefined()
  expect(openUntil({ answer: null, answeredAt: null })).toBeUndefined()
})

test('what is silent for more than a minute is not under way any more', () => {
  const running = { endedAt: null, heardAt: at('10:00:00'), sha256: null }
  expect(outcomeOf(running, at('10:01:00'))).toBe('under-way')
  expect(outcomeOf(running, at('10:01:01'))).toBe('broken')
})

test('what ended is whole with its hash and broken without', () => {
  const ended = { endedAt: at('10:00:30'), heardAt: at('10:00:29') }
  expect(outcomeOf({ ...ended, sha256: 'ab' }, at('10:00:31'))).toBe('whole')
  expect(outcomeOf({ ...ended, sha256: null }, at('10:00:31'))).toBe('broken')
})
