import { describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { policyWithoutAgreement } from '../engine/policy.ts'
import {
  holdingOn,
  inForceOn,
  judgeConfirming,
  lastDayOf,
  policyStanding,
  versionBefore,
  type PolicyVersion,
} from './policy-version.ts'

const dalwijk = newId<'municipality'>()
const writer = newId<'person'>()
const at = new Date('2026-01-05T10:00:00Z')

function version(
  number: number,
  from: string,
  state: 'confirmed' | 'waiting' | 'withdrawn' = 'confirmed',
  to?: string,
): PolicyVersion {
  return {
    id: newId<'policy-version'>(),
    municipalityId: dalwijk,
    version: number,
    policy: { ...policyWithoutAgreement(day(from)), ...(to === undefined ? {} : { validTo: day(to) }) },
    proposedAt: at,
    proposedBy: writer,
    proposedByName: null,
    confirmedAt: state === 'confirmed' ? at : null,
    confirmedByName: null,
    withdrawnAt: state === 'withdrawn' ? at : null,
    withdrawnByName: null,
  }
}

describe('which version holds on a day', () => {
  const all = [
    version(5, '2027-01-01', 'waiting'),
    version(4, '2026-07-01'),
    version(3, '2026-01-01', 'confirmed', '2026-03-31'),
    version(2, '2026-01-01', 'withdrawn'),
    version(1, '2025-01-01'),
  ]
  const on = (text: string) => holdingOn(all, day(text))?.version

  test('before the first day: none', () => expect(on('2024-12-31')).toBeUndefined())
  test('from its first day on, until the next begins', () =>
    expect([on('2025-01-01'), on('2025-12-31'), on('2026-01-01')]).toEqual([1, 1, 3]))
  test('after its last day nothing holds: an older one does not come back', () =>
    expect([on('2026-03-31'), on('2026-04-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([
      3,
      undefined,
      undefined,
      4,
    ]))
  test('the latest that began, not the last that was written: a version may be written for a day that is over', () => {
    const written = [version(2, '2026-01-01'), version(1, '2026-07-01')]
    const held = (text: string) => holdingOn(written, day(text))?.version
    expect([held('2026-06-30'), held('2026-07-01')]).toEqual([2, 1])
    expect(holdingOn(written.toReversed(), day('2026-07-01'))?.version).toBe(1)
  })
  test('without one that holds we reckon with the law alone', () => {
    expect(inForceOn(all, day('2026-04-01'))).toEqual({
      policy: policyWithoutAgreement(day('2026-04-01')),
      version: undefined,
    })
    expect(inForceOn(all, day('2026-07-01'))).toEqual({ policy: all[1]!.policy, version: 4 })
  })
  test('what waits or was withdrawn never holds', () => expect(on('2027-06-01')).toBe(4))

  test('what each takes the place of: what held on its first day, of what was written before it', () => {
    expect(all.map((one) => versionBefore(one, all)?.version)).toEqual([4, undefined, 1, 1, undefined])
  })

  test('how each stands, and until when', () => {
    const today = day('2026-05-01')
    expect(all.map((one) => [one.version, policyStanding(one, all, today), lastDayOf(one, all)])).toEqual([
      [5, 'waiting', undefined],
      [4, 'coming', undefined],
      [3, 'past', '2026-03-31'],
      [2, 'withdrawn', '2025-12-31'],
      [1, 'past', '2025-12-31'],
    ])
  })

  test('two that begin on one day: the later version takes the place of the earlier', () => {
    const both = [version(2, '2026-01-01'), version(1, '2026-01-01')]
    expect(holdingOn(both, day('2026-01-01'))?.version).toBe(2)
    expect(both.map((one) => policyStanding(one, both, day('2026-02-01')))).toEqual(['in-force', 'never'])
  })
})

describe('who may confirm', () => {
  const manager = newId<'person'>()
  const judge = (
    one: PolicyVersion | undefined,
    personId: Id<'person'> = manager,
    municipalityId: Id<'municipality'> | undefined = dalwijk,
  ) => {
    const judged = judgeConfirming(one, { personId, municipalityId })
    return judged.ok ? 'may' : judged.reason
  }
  const waits = version(1, '2026-01-01', 'waiting')

  test('a case manager of that municipality, and not who wrote it', () => {
    expect(judge(waits)).toBe('may')
    expect(judge(waits, writer)).toBe('policy-own')
    expect(judge(waits, manager, newId<'municipality'>())).toBe('policy-of-another')
    expect(judgeConfirming(waits, { personId: manager, municipalityId: undefined }).ok).toBe(false)
    expect(judge(undefined)).toBe('policy-not-found')
  })

  test('once', () => {
    expect(judge(version(1, '2026-01-01'))).toBe('policy-decided-already')
    expect(judge(version(1, '2026-01-01', 'withdrawn'))).toBe('policy-decided-already')
  })
})
