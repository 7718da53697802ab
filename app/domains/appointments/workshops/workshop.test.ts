import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  seatFor,
  whoGetsThePlaceOf,
  whoMovesUp,
  whoTookThePlace,
  type Seat,
  type SeatState,
} from './workshop.ts'

const seat = (memberId: string, state: SeatState, askedAt: number) =>
  ({ memberId, state, askedAt: new Date(askedAt) }) as unknown as Seat

test('the last place goes to who asks first; who asks after that waits, also when a place came free', () => {
  expect(seatFor({ places: 2, taken: 1, waiting: 0 })).toBe('in')
  expect(seatFor({ places: 2, taken: 2, waiting: 0 })).toBe('waiting')
  expect(seatFor({ places: 2, taken: 1, waiting: 1 })).toBe('waiting')
})

test('who asked first moves up first', () => {
  const seats = [seat('c', 'waiting', 3), seat('a', 'in', 1), seat('b', 'waiting', 2), seat('d', 'left', 0)]
  expect(whoMovesUp(2, seats).map(({ memberId }) => memberId)).toEqual(['b'])
  expect(whoMovesUp(1, seats)).toEqual([])
  expect(whoMovesUp(9, seats).map(({ memberId }) => memberId)).toEqual(['b', 'c'])
})

test('who gets the place of whom is said before, and who has it after', () => {
  const id = (of: string) => of as Seat['memberId']
  const seats = [seat('a', 'in', 1), seat('c', 'waiting', 3), seat('b', 'waiting', 2)]
  expect(whoGetsThePlaceOf(id('a'), 1, seats)?.memberId).toBe('b')
  // Who waits gives nobody a place, nor does who has left.
  expect(whoGetsThePlaceOf(id('b'), 1, seats)).toBeUndefined()
  const moved = (of: string, at: number) => ({ ...seat(of, 'in', 1), movedUpAt: new Date(at) })
  const still = (of: string) => ({ ...seat(of, 'in', 1), movedUpAt: null })
  expect(whoTookThePlace(2, [moved('b', 5), moved('c', 9), seat('a', 'left', 1)])?.memberId).toBe('c')
  expect(whoTookThePlace(1, [seat('a', 'left', 1), seat('b', 'waiting', 2)])?.memberId).toBe('b')
  expect(whoTookThePlace(1, [still('d'), seat('a', 'left', 1)])).toBeUndefined()
})

test('never are more in than there are places, and nobody waits beside an empty one', () => {
  const some = fc.array(fc.tuple(fc.constantFrom<SeatState>('in', 'waiting', 'left'), fc.nat(5)), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), some, (places, all) => {
      const seats = all.map(([state, asked], i) => seat(String(i), state, asked))
      const inside = seats.filter(({ state }) => state === 'in').length
      fc.pre(inside <= places)
      const up = whoMovesUp(places, seats).length
      expect(inside + up).toBeLessThanOrEqual(places)
      const left = seats.filter(({ state }) => state === 'waiting').length - up
      expect(left === 0 || inside + up === places).toBe(true)
    }),
  )
})
