import { expect, test } from 'vitest'
import { hourlyOf, isUnderFloor, worthOf } from './price-note.ts'

const note = { hours: 10_000n, rate: 4500n, material: 15_000n }

test('ten hours of € 45 and € 150 of material are € 600', () => {
  expect(worthOf(note)).toBe(60_000n)
})

test('€ 500 for it brings € 35 an hour, because the material goes off first', () => {
  expect(hourlyOf(50_000n, note)).toBe(3500n)
})

test('without hours there is nothing to say', () => {
  expect(hourlyOf(50_000n, { ...note, hours: 0n })).toBeUndefined()
  expect(isUnderFloor(50_000n, { ...note, hours: 0n }, 4000n)).toBe(false)
})

test('the floor itself is not under it; a cent less is', () => {
  expect(isUnderFloor(55_000n, note, 4000n)).toBe(false)
  expect(isUnderFloor(54_990n, note, 4000n)).toBe(true)
  expect(isUnderFloor(1n, note, undefined)).toBe(false)
})
