import { expect, test } from 'vitest'
import { STAGES } from './road.ts'
import { seenByBoard } from './seen-by-board.ts'

test('the board does not see who needs a permission: nothing it sees differs by that', () => {
  const seen = STAGES.map(seenByBoard)
  expect(seen.filter((one) => one.includes('permission'))).toEqual([])
  // On the road of who has a benefit, and of who has none.
  const benefit = (
    ['received', 'intake-held', 'permission-asked', 'permission-granted', 'voting'] as const
  ).map(seenByBoard)
  const none = (['received', 'intake-held', 'voting'] as const).map(seenByBoard)
  expect([...new Set(benefit)]).toEqual([...new Set(none)])
  expect(seenByBoard('permission-refused')).toBe(seenByBoard('refused'))
})
