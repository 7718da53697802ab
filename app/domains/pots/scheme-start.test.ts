import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { mayStart } from './scheme-start.ts'
import type { Step } from './scheme.ts'
import { amersfoort, first as firstMoney, scheme } from './share-out-examples.fixture.ts'

const insurance: Step = { key: 'insurance', destination: 'cooperative', take: firstMoney(6_000n) }
const insured = scheme({ steps: [insurance, amersfoort.steps[1]!] })
const today = day('2026-06-01')
const told = { today, toldOn: day('2026-05-20'), previous: amersfoort }

describe('a version may start', () => {
  test('on any day when it is the first', () => {
    expect(mayStart(amersfoort, { today, startsOn: day('2026-03-01') })).toMatchObject({ ok: true })
  })
  test('at most a year from now, also the first: a slip in the year keeps no later version out', () => {
    const ahead = (startsOn: string) => mayStart(amersfoort, { today, startsOn: day(startsOn) })
    expect(ahead('9999-12-31')).toMatchObject({ reason: 'start-too-far' })
    expect(ahead('2027-06-03')).toMatchObject({ reason: 'start-too-far' })
    expect(ahead('2027-06-01')).toMatchObject({ ok: true })
  })
  test('not in days that are shared out already', () => {
    const facts = { ...told, startsOn: day('2026-07-01'), sharedUntil: day('2026-07-01') }
    expect(mayStart(amersfoort, facts)).toMatchObject({ reason: 'start-before-shared' })
    expect(mayStart(amersfoort, { ...facts, startsOn: day('2026-07-02') })).toMatchObject({ ok: true })
  })
  const tooLate = [undefined, day('2026-07-02'), day('2026-06-02')]
  test.each(tooLate)('not before all members were told (%s)', (toldOn) => {
    const facts = { today, previous: amersfoort, startsOn: day('2026-07-01'), ...(toldOn ? { toldOn } : {}) }
    expect(mayStart(amersfoort, facts)).toMatchObject({ reason: 'start-not-told' })
  })
  test('with a yearly amount under another key only on 1 January too, and after one that was in between', () => {
    const renamed = scheme({ steps: [{ ...insurance, key: 'policy' }, amersfoort.steps[1]!] })
    const inJuly = { ...told, startsOn: day('2026-07-01') }
    expect(mayStart(renamed, { ...inJuly, previous: insured })).toMatchObject({ reason: 'start-takes-twice' })
    expect(mayStart(renamed, { ...inJuly, earlierInYear: [insured] })).toMatchObject({
      reason: 'start-takes-twice',
    })
    const elsewhere = scheme({ steps: [{ ...insurance, destination: 'training' }, amersfoort.steps[1]!] })
    expect(mayStart(elsewhere, { ...inJuly, previous: insured })).toMatchObject({ ok: true })
  })
  test('only on 1 January when a yearly amount would be taken twice', () => {
    const facts = { ...told, previous: insured }
    const inJuly = mayStart(insured, { ...facts, startsOn: day('2026-07-01') })
    expect(inJuly).toMatchObject({ reason: 'start-takes-twice' })
    expect(mayStart(insured, { ...facts, startsOn: day('2027-01-01') })).toMatchObject({ ok: true })
    expect(mayStart(insured, { ...told, startsOn: day('2026-07-01') })).toMatchObject({ ok: true })
  })
})
