import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { destinationOf, EMPTIED_TO, waysToEmpty } from './emptying.ts'
import type { Leaving } from './scheme.ts'

const left = { leftOn: day('2026-11-30'), balance: 12_500n }

describe('what is in the pot of who left', () => {
  test.for<[Leaving]>([['municipality'], ['cooperative'], ['training']])(
    'goes to the %s where the scheme says so, and nowhere else',
    ([rule]) => {
      expect(waysToEmpty({ ...left, rule })).toEqual({ ok: true, value: { byRule: rule, byDecision: [] } })
    },
  )

  test('goes with who begins for themselves where the scheme says so; for others the board decides', () => {
    expect(waysToEmpty({ ...left, rule: 'own-business' })).toEqual({
      ok: true,
      value: { byRule: 'own-business', byDecision: ['municipality', 'cooperative', 'training'] },
    })
  })

  test('goes where the board decides when the scheme leaves it open, and where there was no scheme', () => {
    for (const rule of ['open', undefined] as const)
      expect(waysToEmpty({ ...left, rule })).toEqual({
        ok: true,
        value: { byRule: undefined, byDecision: EMPTIED_TO },
      })
  })

  test('stays where the scheme says that it stays', () => {
    expect(waysToEmpty({ ...left, rule: 'frozen' })).toMatchObject({ reason: 'pot-stays' })
  })

  test('goes nowhere before the last day, nor when there is nothing, or less', () => {
    expect(waysToEmpty({ ...left, leftOn: undefined, rule: 'training' })).toMatchObject({
      reason: 'member-not-left',
    })
    for (const balance of [0n, -1n])
      expect(waysToEmpty({ ...left, balance, rule: 'training' })).toMatchObject({ reason: 'nothing-in-pot' })
  })

  test('with the member it is paid out; the others are earmarks of the books', () => {
    expect(EMPTIED_TO.map(destinationOf)).toEqual(['municipality', 'cooperative', 'training', 'member-cash'])
  })
})
