import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followingId, isId, newId } from './id.ts'

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

test('ids are of version 7, carry their moment, and are in the order in which they were made', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  const ids = Array.from({ length: 5_000 }, () => newId(now))
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of [ids[0]!, ids.at(-1)!]) {
    expect(isId(id)).toBe(true)
    expect([id[14], /[89ab]/.test(id[19]!)]).toEqual(['7', true])
    expect(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(now.getTime())
  }
  expect(newId(new Date(now.getTime() - 1)) < ids[0]!).toBe(true)
})

test('who knows an id cannot tell the next, of the same moment or another', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  const steps = Array.from({ length: 50 }, () => {
    const [one, next] = [newId(now), newId(now)].map((id) => BigInt(`0x${id.slice(24)}`))
    return next! - one!
  })
  expect(new Set(steps).size).toBe(50)
  expect(newId(now).slice(14)).not.toBe(newId(new Date(now.getTime() + 1)).slice(14))
})
