import { describe, expect, test } from 'vitest'
import { isAlive, isFresh, isToken, newToken, SESSION, sessionEnd, tokenHash } from './session.ts'

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const session = (shared: boolean) => ({
  last_seen_at: start,
  expires_at: sessionEnd(start, shared),
  ended_at: null,
  shared_device: shared,
})

describe('a session', () => {
  test('on a shared device ends after 15 idle minutes', () => {
    expect(isAlive(session(true), after(14.9))).toBe(true)
    expect(isAlive(session(true), after(15))).toBe(false)
  })
  test("on a device of one's own lasts 30 days after the last sign of life", () => {
    expect(isAlive(session(false), after(30 * 24 * 60 - 1))).toBe(true)
    expect(isAlive(session(false), after(30 * 24 * 60))).toBe(false)
  })
  test('ends after 90 days, or 12 hours on a shared device, however busy', () => {
    const busy = (shared: boolean, now: Date) => ({ ...session(shared), last_seen_at: now })
    expect(isAlive(busy(false, after(90 * 24 * 60)), after(90 * 24 * 60))).toBe(false)
    expect(isAlive(busy(true, after(12 * 60 - 1)), after(12 * 60 - 1))).toBe(true)
    expect(isAlive(busy(true, after(12 * 60)), after(12 * 60))).toBe(false)
  })
  test('that was ended does not count', () => {
    expect(isAlive({ ...session(false), ended_at: start }, after(1))).toBe(false)
  })
  test('remembers a second factor for a working day', () => {
    expect(isFresh(start, after(SESSION.secondFactorHours * 60 - 1))).toBe(true)
    expect(isFresh(start, after(SESSION.secondFactorHours * 60))).toBe(false)
    expect(isFresh(null, start)).toBe(false)
  })
})

test('a token is 256 bits, never twice the same, and only its hash is kept', () => {
  const tokens = Array.from({ length: 1000 }, newToken)
  expect(new Set(tokens).size).toBe(1000)
  expect(tokens.every(isToken)).toBe(true)
  expect(Buffer.from(tokens[0]!, 'base64url')).toHaveLength(32)
  expect(tokenHash(tokens[0]!)).toHaveLength(32)
  expect(isToken("' or 1=1 --")).toBe(false)
})
