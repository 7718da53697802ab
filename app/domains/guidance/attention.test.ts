import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { dividedByReason, lookBackBy, mostPressing, reasonsOf, type Known } from './attention.ts'

const nothing: Known = {
  worksWithout: null,
  permissionEnds: null,
  statementsBy: [],
  stepBy: null,
  lookBackBy: null,
  silent: false,
}
const today = day('2026-03-29')
const kinds = (known: Partial<Known>) => reasonsOf({ ...nothing, ...known }, today).map(({ kind }) => kind)

describe('who needs their coach', () => {
  test('is nobody of whom nothing is late', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ statementsBy: [today], stepBy: today, lookBackBy: today })).toEqual([])
  })

  test('is who has a day that passed, works without permission, or is not seen', () => {
    const yesterday = day('2026-03-28')
    expect(kinds({ statementsBy: [yesterday] })).toEqual(['statement-late'])
    expect(kinds({ stepBy: yesterday })).toEqual(['step-overdue'])
    expect(kinds({ lookBackBy: yesterday })).toEqual(['evaluation-due'])
    expect(kinds({ permissionEnds: day('2026-05-01') })).toEqual(['permission-ends'])
    expect(kinds({ silent: true, worksWithout: { kind: 'none' } })).toEqual(['without-permission', 'silent'])
  })

  test('comes first by how long it waits; what has no day comes after, who needs nobody last', () => {
    const who: Record<string, Partial<Known>> = {
      nobody: {},
      silent: { silent: true },
      later: { stepBy: day('2026-03-20') },
      sooner: { stepBy: day('2026-03-01'), silent: true },
      without: { worksWithout: { kind: 'none' } },
      stopped: { worksWithout: { kind: 'stopped', until: day('2026-03-09'), reason: undefined } },
      ends: { permissionEnds: day('2026-05-01') },
      long: { statementsBy: [day('2025-07-10')] },
    }
    const inOrder = Object.entries(who).toSorted(([, a], [, b]) =>
      mostPressing(reasonsOf({ ...nothing, ...a }, today), reasonsOf({ ...nothing, ...b }, today)),
    )
    expect(inOrder.map(([name]) => name)).toEqual([
      'long',
      'sooner',
      'stopped',
      'later',
      'ends',
      'without',
      'silent',
      'nobody',
    ])
  })

  test('is said once of all who work without a permission that was ever written down', () => {
    const guided = [
      {
        name: 'both',
        reasons: reasonsOf({ ...nothing, worksWithout: { kind: 'none' }, silent: true }, today),
      },
      { name: 'one', reasons: reasonsOf({ ...nothing, worksWithout: { kind: 'none' } }, today) },
      { name: 'nobody', reasons: [] },
    ]
    const { each, together } = dividedByReason(guided)
    expect(each.map(({ name, reasons }) => [name, ...reasons.map(({ kind }) => kind)])).toEqual([
      ['both', 'silent'],
    ])
    expect(together.map(({ name }) => name)).toEqual(['both', 'one'])
  })

  test('says how many statements are late, and since when', () => {
    const statementsBy = ['2026-02-10', '2025-12-10', '2026-03-29', '2026-01-10'].map(day)
    expect(reasonsOf({ ...nothing, statementsBy }, today)).toEqual([
      { kind: 'statement-late', day: '2025-12-10', count: 3 },
    ])
  })

  test('says of which day it is', () => {
    expect(reasonsOf({ ...nothing, stepBy: day('2026-03-01') }, today)).toEqual([
      { kind: 'step-overdue', day: '2026-03-01', count: 1 },
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
