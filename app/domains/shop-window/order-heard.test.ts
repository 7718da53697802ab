import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heardAfter, holdsStill, isOff, STANDINGS, type Heard, type ToldOfOrder } from './order-heard.ts'

const at = (hour: number | undefined) =>
  hour === undefined ? undefined : new Date(Date.UTC(2026, 2, 28, hour))
const told = (standing: ToldOfOrder['standing'], hour?: number, restored = false): ToldOfOrder => ({
  standing,
  asOf: at(hour),
  restored,
})

/** What is known after all of it, and the last that held when it was told. */
function after(messages: readonly ToldOfOrder[]) {
  let known: Heard | undefined
  let held: ToldOfOrder | undefined
  for (const message of messages) {
    known = heardAfter(known, message)
    if (holdsStill(known, message)) held = message
  }
  return { known: known!, held: held! }
}

describe('the same messages, each with its own moment', () => {
  const messages = fc
    .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 })
    .chain((hours) =>
      fc.tuple(...hours.map((hour) => fc.constantFrom(...STANDINGS).map((standing) => told(standing, hour)))),
    )
  const twoOrders = messages.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.array(fc.constantFrom(...all)),
    ),
  )

  test('end the same in any order, also when some are told more than once', () => {
    fc.assert(
      fc.property(twoOrders, ([all, otherwise, again]) => {
        expect(after([...otherwise, ...again])).toEqual(after(all))
      }),
    )
  })

  test('end as the newest says', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const newest = all.reduce((one, other) => (other.asOf! > one.asOf! ? other : one))
        const { known, held } = after(all)
        expect(known).toMatchObject({ standing: newest.standing, asOf: newest.asOf })
        expect(held).toBe(newest)
        expect(known.everPlaced).toBe(all.some(({ standing }) => standing === 'placed'))
      }),
    )
  })
})

test('of equal moments, or none, what was told last holds', () => {
  const anyhow = fc.array(
    fc.tuple(fc.constantFrom(...STANDINGS), fc.constantFrom(9, undefined)).map(([s, hour]) => told(s, hour)),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(anyhow, (all) => {
      expect(after(all).known.standing).toBe(all.at(-1)!.standing)
    }),
  )
})

test('a moment stays known when something is told without one: what is older than it does not come back', () => {
  expect(after([told('placed', 9), told('ended'), told('placed', 8)]).known.standing).toBe('ended')
})

test('out of the bin it is on again, whenever it went in', () => {
  const known = after([told('placed', 8), told('deleted', 12), told('placed', 8)]).known
  expect(isOff(known)).toBe(true)
  expect(isOff(heardAfter(known, told('placed', 8, true)))).toBe(false)
  // But what was called off later than it came out of the bin is off.
  expect(isOff(after([told('ended', 9), told('placed', 8, true)]).known)).toBe(true)
})

test('a payment that failed calls off what was placed, and nothing else', () => {
  expect(isOff(after([told('failed', 9)]).known)).toBe(false)
  expect(isOff(after([told('placed', 8), told('failed', 9)]).known)).toBe(true)
  expect(isOff(after([told('failed', 9), told('placed', 8)]).known)).toBe(true)
  expect(isOff(after([told('failed', 8), told('placed', 9)]).known)).toBe(false)
})
