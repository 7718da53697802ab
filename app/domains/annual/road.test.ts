import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { deadlinesOf, type Done } from './deadlines.ts'
import { roadOf, type RoadFacts } from './road.ts'

/** The road of a year as a treasurer would read it aloud. */
const NOTHING: Done = { 'close-for-now': false, prepare: false, adopt: false, deposit: false, close: false }
const read = (done: Partial<Done>, more: Partial<RoadFacts> = {}, today = day('2026-03-01')) => {
  const extension = more.extension ?? 0
  const facts = {
    year: 2025,
    extension,
    outdated: false,
    adoptionAsked: false,
    deadlines: deadlinesOf(2025, extension),
  }
  return roadOf({ ...facts, done: { ...NOTHING, ...done }, ...more }, today).map(
    ({ step, state, waitsFor, until, untilWithMore, isLate }) =>
      [step, state, waitsFor, until, untilWithMore && `or ${untilWithMore}`, isLate && 'late']
        .filter(Boolean)
        .join(' '),
  )
}

describe('what is next for a year, in order, for whom, and until which day', () => {
  test('nothing was done: the administration closes first, within the six months of the board', () =>
    expect(read({})).toEqual([
      'close-for-now now administration 2026-06-30',
      'prepare later board 2026-06-30 or 2026-10-31',
      'adopt later members 2026-07-31 or 2026-11-30',
      'deposit later office 2026-12-31',
      'close later administration',
    ]))

  test('closed for now: the board is next; what is done has no day any more', () =>
    expect(read({ 'close-for-now': true }).slice(0, 2)).toEqual([
      'close-for-now done administration',
      'prepare now board 2026-06-30 or 2026-10-31',
    ]))

  test('with the four months that the members gave there is no more to give', () =>
    expect(read({ 'close-for-now': true }, { extension: 4 }).slice(1, 3)).toEqual([
      'prepare now board 2026-10-31',
      'adopt later members 2026-11-30',
    ]))

  test('late is said of what the law wanted before today, and of nothing that is done', () =>
    expect(read({ 'close-for-now': true }, {}, day('2026-07-15')).slice(0, 3)).toEqual([
      'close-for-now done administration',
      'prepare now board 2026-06-30 or 2026-10-31 late',
      'adopt later members 2026-07-31 or 2026-11-30',
    ]))

  test('the decision of the members waits for the board when something was booked since, and for a second yes', () => {
    const prepared = { 'close-for-now': true, prepare: true }
    expect(read(prepared)[2]).toBe('adopt now members 2026-07-31 or 2026-11-30')
    expect(read(prepared, { outdated: true })[2]).toBe('adopt now board 2026-07-31 or 2026-11-30')
    expect(read(prepared, { adoptionAsked: true })[2]).toContain('adopt now second-of-administration')
  })

  test('closed for good and deposited: all is done, and nothing is next', () => {
    const all = { 'close-for-now': true, prepare: true, adopt: true, deposit: true, close: true }
    expect(read(all).every((line) => line.includes(' done '))).toBe(true)
    // Closed by an earlier version, without an account here.
    expect(read({ close: true, deposit: true }).every((line) => line.includes(' done '))).toBe(true)
  })
})
