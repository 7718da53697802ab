import { describe, expect, test } from 'vitest'
import type { Role } from '../../platform/actor.ts'
import { judgeAssignment, judgeEnding, type RoleFacts } from './roles.ts'
import { rolesNeedSecondFactor } from './second-factor.ts'

const facts = (asking: Role[], role: Role, more: Partial<RoleFacts> = {}): RoleFacts => ({
  asking: { personId: 'anna', roles: asking },
  personId: 'bram',
  role,
  held: [],
  holders: 2,
  ...more,
})
const assign = (...given: Parameters<typeof facts>) => {
  const judged = judgeAssignment(facts(...given))
  return judged.ok ? 'yes' : judged.reason
}
const end = (...given: Parameters<typeof facts>) => {
  const judged = judgeEnding(facts(...given))
  return judged.ok ? 'yes' : judged.reason
}

describe('giving a task', () => {
  test('the administrator brings in coaches and case managers', () => {
    expect((['coach', 'case-manager'] as const).map((role) => assign(['administrator'], role))).toEqual([
      'yes',
      'yes',
    ])
  })
  test('nobody makes a member with a task, or stops one: the register does, with the day', () => {
    expect([assign(['board'], 'member'), assign(['administrator'], 'member')]).toEqual([
      'member-by-register',
      'member-by-register',
    ])
    expect(end(['board'], 'member', { held: ['member'] })).toBe('member-by-register')
  })
  test('the administrator does not choose administration, board or audit', () => {
    for (const role of ['administrator', 'board', 'auditor'] as const) {
      expect(assign(['administrator'], role)).toBe('board-gives-this-role')
    }
  })
  test('the board gives every task', () => {
    for (const role of ['administrator', 'board', 'auditor', 'coach'] as const)
      expect(assign(['board'], role)).toBe('yes')
  })
  test('nobody gives themselves a task', () => {
    expect(assign(['board'], 'administrator', { personId: 'anna' })).toBe('own-roles')
  })
  test('who audits is not on the board and does not keep the books, whichever came first', () => {
    expect(assign(['board'], 'auditor', { held: ['board'] })).toBe('auditor-stands-apart')
    expect(assign(['board'], 'auditor', { held: ['administrator'] })).toBe('auditor-stands-apart')
    expect(assign(['board'], 'board', { held: ['auditor'] })).toBe('auditor-stands-apart')
    expect(assign(['board'], 'auditor', { held: ['member'] })).toBe('yes')
  })
  test('a task is given once', () => {
    expect(assign(['board'], 'coach', { held: ['coach'] })).toBe('role-is-held')
  })
})

describe('ending a task', () => {
  test('leaves an administrator and a board', () => {
    expect(end(['board'], 'administrator', { held: ['administrator'], holders: 1 })).toBe('last-with-role')
    expect(end(['board'], 'administrator', { held: ['administrator'], holders: 2 })).toBe('yes')
    expect(end(['board'], 'coach', { held: ['coach'], holders: 1 })).toBe('yes')
  })
  test('is for another than oneself, and for who may give it', () => {
    expect(end(['board'], 'board', { personId: 'anna', held: ['board'] })).toBe('own-roles')
    expect(end(['administrator'], 'board', { held: ['board'] })).toBe('board-gives-this-role')
    expect(end(['board'], 'coach')).toBe('role-is-not-held')
  })
})

test('a second factor is for who keeps the money or the rules of a real co-op', () => {
  expect(rolesNeedSecondFactor(['member', 'administrator'], false)).toBe(true)
  expect(rolesNeedSecondFactor(['board'], false)).toBe(true)
  expect(rolesNeedSecondFactor(['member', 'coach', 'auditor'], false)).toBe(false)
  expect(rolesNeedSecondFactor(['administrator', 'board'], true)).toBe(false)
})
