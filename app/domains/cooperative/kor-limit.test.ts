import { expect, test } from 'vitest'
import { korLevel, type KorLevel } from './kor-limit.ts'

test.each<[bigint, KorLevel]>([
  [0n, 'low'],
  [14_999_99n, 'low'],
  [15_000_00n, 'near'],
  [20_000_00n, 'near'],
  [20_000_01n, 'passed'],
  [-1n, 'low'],
])('a turnover of %d cents is %s for the small-business scheme', (turnover, level) => {
  expect(korLevel(turnover)).toBe(level)
})
