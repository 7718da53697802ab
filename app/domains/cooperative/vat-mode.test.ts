import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { changesOf, mayBegin, modeOn, type VatModeFrom } from './vat-mode.ts'

const from = (fromDay: string, mode: 'normal' | 'kor'): VatModeFrom => ({ fromDay: day(fromDay), mode })
const NORMAL_THEN_KOR = [from('2026-01-01', 'kor'), from('2025-01-01', 'normal')]
const TODAY = day('2026-11-23')
const NOTHING = { lastIssuedOn: undefined, lastDeductedOn: undefined, closedUntil: undefined }

describe('the VAT mode on a day', () => {
  test.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 'normal'],
    ['2025-12-31', 'normal'],
    ['2026-01-01', 'kor'],
  ])('on %s it is %s', (on, mode) => {
    expect(modeOn(NORMAL_THEN_KOR, day(on))).toBe(mode)
  })
  test('the story leaves out what changed nothing', () => {
    const modes = [...NORMAL_THEN_KOR, from('2026-06-01', 'kor'), from('2027-01-01', 'normal')]
    expect(changesOf(modes)).toEqual([
      from('2025-01-01', 'normal'),
      from('2026-01-01', 'kor'),
      from('2027-01-01', 'normal'),
    ])
  })
})

describe('beginning another VAT mode', () => {
  test('may be planned ahead, or begin today', () => {
    expect(mayBegin(from('2027-01-01', 'normal'), NORMAL_THEN_KOR, NOTHING, TODAY)).toMatchObject({
      ok: true,
    })
  })
  test('not more than a year ahead: a slip in the year would stand in the way for ever', () => {
    const begin = (on: string) => mayBegin(from(on, 'normal'), NORMAL_THEN_KOR, NOTHING, TODAY)
    expect(begin('2027-11-24')).toMatchObject({ ok: true })
    expect(begin('2027-11-25')).toMatchObject({ reason: 'vat-mode-too-far', facts: { last: '2027-11-24' } })
    expect(begin('9999-12-31')).toMatchObject({ reason: 'vat-mode-too-far' })
  })
  test('not on or before the day of the last invoice: its VAT is fixed', () => {
    const fixed = { ...NOTHING, lastIssuedOn: day('2026-11-20') }
    expect(mayBegin(from('2026-11-20', 'normal'), NORMAL_THEN_KOR, fixed, TODAY)).toEqual({
      ok: false,
      reason: 'vat-mode-invoices-issued',
      facts: { last: '2026-11-20', first: '2026-11-21' },
    })
    expect(mayBegin(from('2026-11-21', 'normal'), NORMAL_THEN_KOR, fixed, TODAY)).toMatchObject({ ok: true })
  })
  test('not in a closed period', () => {
    const fixed = { ...NOTHING, lastIssuedOn: day('2026-05-01'), closedUntil: day('2026-06-30') }
    expect(mayBegin(from('2026-06-30', 'normal'), NORMAL_THEN_KOR, fixed, TODAY)).toEqual({
      ok: false,
      reason: 'vat-mode-books-closed',
      facts: { last: '2026-06-30', first: '2026-07-01' },
    })
  })
  test('not on or before the day of the last cost whose VAT was deducted', () => {
    const fixed = { ...NOTHING, lastIssuedOn: day('2026-05-01'), lastDeductedOn: day('2026-05-20') }
    expect(mayBegin(from('2026-04-01', 'normal'), NORMAL_THEN_KOR, fixed, TODAY)).toEqual({
      ok: false,
      reason: 'vat-mode-costs-booked',
      facts: { last: '2026-05-20', first: '2026-05-21' },
    })
  })
  test('not when it is so already', () => {
    expect(mayBegin(from('2026-03-01', 'kor'), NORMAL_THEN_KOR, NOTHING, TODAY)).toMatchObject({
      reason: 'vat-mode-already',
    })
  })
})
