import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import { weekWith } from './measured.ts'
import { meterInWords, warningInWords } from './meter-words.ts'
import { metersOf, warningsBefore, type Measured } from './meters.ts'

const dutch = { text: textIn('nl'), language: 'nl' } as const
const measured: Measured = {
  minutesThisWeek: 9 * 60,
  minutesThisYear: 400 * 60,
  hoursPerWeek: 12,
  hoursPerYear: 500,
  exemptionMonths: { used: 4, most: 6 },
  pot: { amount: 128_460n, threshold: 200_000n },
  assets: { owned: 760_000n, limit: 800_000n },
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('meters', () => {
  test('say how far, and in words when a limit is near, reached or passed', () => {
    const said = metersOf(measured).map((meter) => {
      const { label, said: how, standing } = meterInWords(meter, dutch)
      return plain([label, how, standing].filter((part) => part !== undefined).join(' | '))
    })
    expect(said).toEqual([
      'Uren deze week | 9 uur van 12 uur',
      'Uren dit jaar | 400 uur van 500 uur | Je bent dicht bij de grens.',
      'Maanden waarin je een deel mag houden | 4 van 6',
      'Je potje, tot de grens | € 1.284,60 van € 2.000',
      'Spaargeld en bezit | € 7.600 van € 8.000 | Je bent dicht bij de grens.',
    ])
  })

  test('what is not known has no meter', () => {
    expect(metersOf({ minutesThisWeek: 600, minutesThisYear: 600 })).toEqual([])
  })
})

describe('a warning comes before the step, not after it', () => {
  const warnings = (minutes: number) =>
    warningsBefore(metersOf(measured), { minutes }).map((one) => plain(warningInWords(one, dutch)))

  test('hours: close to it, exactly on it, above it', () => {
    expect(warnings(60)[0]).toBe('Hiermee kom je dicht bij 12 uur in deze week. Je had nog 3 uur.')
    expect(warnings(180)[0]).toBe(
      'Hiermee kom je precies op 12 uur in deze week. Meer mag niet zonder je gemeente.',
    )
    expect(warnings(181)[0]).toBe(
      'Hiermee kom je boven 12 uur in deze week. Vraag het eerst je gemeente of je coach.',
    )
  })

  test('nothing is warned of that the step does not touch', () => {
    expect(warningsBefore(metersOf(measured), {})).toEqual([])
    expect(warningsBefore(metersOf(measured), { toPot: 100n }).map(({ kind }) => kind)).toEqual([])
    expect(warningsBefore(metersOf(measured), { toPot: 80_000n })).toEqual([
      { kind: 'pot', state: 'over', left: 71_540n, limit: 200_000n },
    ])
  })

  test('the last month in which a part may be kept is said before it is used', () => {
    const five = metersOf({ ...measured, exemptionMonths: { used: 5, most: 6 } })
    expect(warningsBefore(five, { monthWithWork: true })).toEqual([
      { kind: 'exemption-months', state: 'reached', left: 1n, limit: 6n },
    ])
  })

  test('for any step: who passes a limit is warned, and more never warns of less', () => {
    const minutes = fc.nat({ max: 2_000 })
    fc.assert(
      fc.property(minutes, minutes, minutes, (before, step, more) => {
        const meters = metersOf({ minutesThisWeek: before, minutesThisYear: 0, hoursPerWeek: 12 })
        const states = ['near', 'reached', 'over']
        const rank = (m: number) => states.indexOf(warningsBefore(meters, { minutes: m })[0]?.state ?? '')
        if (step > 0 && before + step > 720) expect(rank(step)).toBe(2)
        if (step > 0) expect(rank(step + more)).toBeGreaterThanOrEqual(rank(step))
      }),
    )
  })
})

test('a week is Monday to Sunday, also around new year', () => {
  expect(weekWith(day('2026-11-23'))).toEqual({ from: '2026-11-23', until: '2026-11-29' })
  expect(weekWith(day('2027-01-03'))).toEqual({ from: '2026-12-28', until: '2027-01-03' })
})
