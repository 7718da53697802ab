import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderFragment } from '../page.tsx'
import { Jar } from './jar.tsx'
import { MonthBars } from './month-bars.tsx'
import { ShareBars } from './share-bars.tsx'
import { percentOf, roundTop } from './scale.ts'

test('a part of a whole as a percentage', () => {
  expect(percentOf(7000n, 12100n)).toBe(57.85)
  expect([percentOf(0n, 100n), percentOf(-5n, 100n), percentOf(5n, 0n), percentOf(200n, 100n)]).toEqual([
    0, 0, 0, 100,
  ])
})

test('the top of a picture is round, above all, and never far above', () => {
  expect(roundTop([124850n, 98000n])).toBe(150000n)
  expect(roundTop([])).toBe(100n)
  fc.assert(
    fc.property(fc.array(fc.bigInt(-1_000_000_000_000n, 1_000_000_000_000n), { minLength: 1 }), (amounts) => {
      const highest = amounts.reduce(
        (most, amount) => (amount > most ? amount : -amount > most ? -amount : most),
        0n,
      )
      const top = roundTop(amounts)
      expect(top >= highest && (top <= highest * 2n || top === 100n)).toBe(true)
    }),
  )
})

test('a pot says in words how full it is', () => {
  const said = (amount: bigint, full?: bigint) =>
    renderFragment('nl', <Jar name="Jouw potje" amount={amount} full={full} />).replace(/<[^>]*>/g, '|')
  expect(said(128460n, 200000n)).toContain('€\u00a01.284,60')
  expect(said(128460n, 200000n)).toContain('tot €\u00a02.000')
  expect(said(231250n, 200000n)).toContain('€\u00a0312,50 boven de grens van €\u00a02.000')
  expect(said(-1250n)).not.toContain('tot')
})

test('the bars of the parts follow each other and end where the whole ends', () => {
  const html = renderFragment(
    'nl',
    <ShareBars
      caption="Wat levert dit op?"
      wholeLabel="De klant betaalt"
      whole={10000n}
      parts={[
        { label: 'btw', amount: 2500n, kind: 'vat' },
        { label: 'coöperatie', amount: 0n, kind: 'cooperative' },
        { label: 'jouw potje', amount: 7500n, kind: 'pot' },
      ]}
    />,
  )
  const bars = [...html.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ])
  expect(bars).toEqual([
    [0, 100],
    [0, 25],
    [25, 75],
  ])
})

test('a month below zero hangs under the line of nothing, on the same scale', () => {
  const months = [
    { month: '2026-01', amount: 100_000n },
    { month: '2026-02', amount: -50_000n },
  ]
  const html = renderFragment(
    'nl',
    <MonthBars caption="Resultaat" summary="Eerst winst, dan verlies." months={months} />,
  )
  const bars = [...html.matchAll(/<rect[^>]*y="([\d.]+)" height="([\d.]+)"/g)].map((bar) =>
    bar.slice(1).map(Number),
  )
  const [[gainTop, gain], [lossTop, loss]] = bars as [[number, number], [number, number]]
  expect(gainTop + gain).toBe(lossTop)
  expect(loss * 2).toBe(gain)
})
