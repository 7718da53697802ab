import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawSample, WEIGHINGS, type Drawable } from './sample.ts'

const seed = '0123456789abcdef0123456789abcdef'
const entry = (number: number, amount: bigint): Drawable => ({ number, amount })
const year = Array.from({ length: 400 }, (_, index) => entry(index + 1, BigInt((index * 37) % 1000) + 1n))
const numbers = (drawn: readonly Drawable[]) => drawn.map(({ number }) => number)

const anyYear = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 1, max: 100_000 }), amount: fc.bigInt({ min: 0n, max: 10n ** 9n }) }),
  { selector: ({ number }) => number, maxLength: 80 },
)
const anyDraw = fc.record({
  seed: fc.stringMatching(/^[0-9a-f]{32}$/),
  weighing: fc.constantFrom(...WEIGHINGS),
  asked: fc.integer({ min: 1, max: 90 }),
})

describe('a sample', () => {
  test('comes out the same again, in whatever order the entries are read, and other with another seed', () => {
    for (const weighing of WEIGHINGS) {
      const drawn = drawSample(year, { seed, weighing, asked: 25 })
      expect(drawSample(year.toReversed(), { seed, weighing, asked: 25 })).toEqual(drawn)
      expect(drawSample(year, { seed: seed.replace('0', 'f'), weighing, asked: 25 })).not.toEqual(drawn)
    }
  })

  test('is those whose hash is lowest, as somebody can reckon by hand', () => {
    const lot = (number: number) => createHash('sha256').update(`${seed}:${number}`).digest('hex')
    const lowest = numbers(year).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1))
    const drawn = numbers(drawSample(year, { seed, weighing: 'equal', asked: 3 }))
    expect(drawn).toEqual(lowest.slice(0, 3).toSorted((a, b) => a - b))
  })

  test('by amount has every entry that is larger than the step, and none of nothing', () => {
    const entries = [entry(1, 0n), ...year.slice(1, 200), entry(900, 50_000_000n), entry(901, 0n)]
    const drawn = numbers(drawSample(entries, { seed, weighing: 'amount', asked: 20 }))
    expect(drawn).toContain(900)
    expect(drawn).not.toContain(1)
    expect(drawn).not.toContain(901)
  })

  test('is never more than was asked, never one twice, and all when more is asked than there is', () => {
    fc.assert(
      fc.property(anyYear, anyDraw, (entries, draw) => {
        const drawn = numbers(drawSample(entries, draw))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.every((number) => entries.some((one) => one.number === number))).toBe(true)
        if (draw.asked >= entries.length) expect(drawn).toHaveLength(entries.length)
        else if (draw.weighing === 'equal') expect(drawn).toHaveLength(draw.asked)
        else expect(drawn.length).toBeLessThanOrEqual(draw.asked)
      }),
    )
  })

  test('gives each entry its turn: over many seeds every one is drawn about as often', () => {
    const ten = year.slice(0, 10)
    const often = new Map(ten.map(({ number }) => [number, 0]))
    for (let at = 0; at < 2000; at += 1) {
      const drawn = drawSample(ten, { seed: at.toString(16).padStart(32, '0'), weighing: 'equal', asked: 2 })
      for (const { number } of drawn) often.set(number, often.get(number)! + 1)
    }
    for (const times of often.values()) expect(Math.abs(times - 400)).toBeLessThan(100)
  })
})
