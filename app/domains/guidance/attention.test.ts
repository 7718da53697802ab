import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { lookBackBy, mostPressing, reasonsOf, type Known } from './attention.ts'

const nothing: Known = {
  worksWithout: false,
  permissionEnds: null,
  statementBy: null,
  stepBy: null,
  lookBackBy: null,
  silent: false,
}
const today = day('2026-03-29')
const kinds = (known: Partial<Known>) => reasonsOf({ ...nothing, ...known }, today).map(({ kind }) => kind)

describe('who needs their coach', () => {
  test('is nobody of whom nothing is late', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ statementBy: today, stepBy: today, lookBackBy: today })).toEqual([])
  })

  test('is who has a day that passed, works without permission, or is not seen', () => {
    const yesterday = day('2026-03-28')
    expect(kinds({ statementBy: yesterday })).toEqual(['statement-late'])
    expect(kinds({ stepBy: yesterday })).toEqual(['step-overdue'])
    expect(kinds({ lookBackBy: yesterday })).toEqual(['evaluation-due'])
    expect(kinds({ permissionEnds: day('2026-05-01') })).toEqual(['permission-ends'])
    expect(kinds({ silent: true, worksWithout: true })).toEqual(['without-permission', 'silent'])
  })

  test('comes first by what presses most, then by how long it waits; who needs nobody comes last', () => {
    const who: Record<string, Partial<Known>> = {
      nobody: {},
      silent: { silent: true },
      later: { stepBy: day('2026-03-20') },
      sooner: { stepBy: day('2026-03-01'), silent: true },
      without: { worksWithout: true },
    }
    const inOrder = Object.entries(who).toSorted(([, a], [, b]) =>
      mostPressing(reasonsOf({ ...nothing, ...a }, today), reasonsOf({ ...nothing, ...b }, today)),
    )
    expect(inOrder.map(([name]) => name)).toEqual(['without', 'sooner', 'later', 'silent', 'nobody'])
  })

  test('says of which day it is', () => {
    expect(reasonsOf({ ...nothing, stepBy: day('2026-03-01') }, today)).toEqual([
      { kind: 'step-overdue', day: '2026-03-01' },
    ])
  })
})

describe('looking back together', () => {
  const rhythm = { weeks: 4, since: day('2026-01-01') }
  const by = (lookedBackOn: string | null, joinedOn: string) =>
    lookBackBy(rhythm, {
      lookedBackOn: lookedBackOn === null ? null : day(lookedBackOn),
      joinedOn: day(joinedOn),
    })

  test('counts from the last time, else from when the rhythm or the membership began', () => {
    expect(by('2026-02-01', '2020-01-01')).toBe('2026-03-01')
    expect(by(null, '2020-01-01')).toBe('2026-01-29')
    expect(by(null, '2026-02-01')).toBe('2026-03-01')
  })

  test('is never late where no rhythm was agreed', () => {
    expect(lookBackBy(null, { lookedBackOn: null, joinedOn: day('2020-01-01') })).toBeNull()
  })
})
