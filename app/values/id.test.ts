import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followingId, isId } from './id.ts'

test('what follows from the same is the same: mails and commands that were asked before keep their id', () => {
  const following = followingId('0192f1a0-0000-7000-8000-000000000001', 'agree 1')
  expect(following).toBe('ce54554b-1155-8417-a873-12a5a25f338e')
})

test('it is a UUID of version 8, and other words make another', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string(), fc.string(), (of, one, other) => {
      const id = followingId(of, one)
      expect(isId(id)).toBe(true)
      expect([id[14], id[19]]).toEqual(['8', 'a'])
      expect(id === followingId(of, other)).toBe(one === other)
    }),
  )
})
