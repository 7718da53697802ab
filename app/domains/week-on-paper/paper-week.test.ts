/** Which week a letter is about, what may stand on it, and what a code says. */
import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { maySay, NO_PAPER, sundayOf, weekToPrint } from './paper-week.ts'
import { addressOfSheet, readCode } from './sheet.ts'

test('a letter is about this week, and from Friday on about the next', () => {
  expect(weekToPrint(day('2026-11-23'))).toBe('2026-11-23')
  expect(weekToPrint(day('2026-11-26'))).toBe('2026-11-23')
  expect(weekToPrint(day('2026-11-27'))).toBe('2026-11-30')
  expect(weekToPrint(day('2026-11-29'))).toBe('2026-11-30')
  expect(sundayOf(day('2026-12-28'))).toBe('2027-01-03')
})

test('who may not read something anyway does not put it on the paper of another', () => {
  const office = { own: false, roles: ['administrator'] } as const
  const coach = { own: false, roles: ['coach'] } as const
  expect(maySay('appointments', office, NO_PAPER)).toBe(false)
  expect(maySay('appointments', coach, NO_PAPER)).toBe(true)
  expect(maySay('money', coach, NO_PAPER)).toBe(false)
  expect(maySay('money', office, NO_PAPER)).toBe(true)
  expect(maySay('money', { own: true, roles: ['member'] }, NO_PAPER)).toBe(true)
  expect(maySay('appointments', office, { ...NO_PAPER, appointments: true })).toBe(true)
})

test('a code says which page it is of, at whatever address the office is', () => {
  const id = '019afb5e-0000-7000-8000-000000000001'
  expect(readCode(`https://oud.example${addressOfSheet('hier', id)}`, 'hier')).toEqual({ of: 'sheet', id })
  expect(readCode(`https://oud.example${addressOfSheet('daar', id)}`, 'hier')).toEqual({ of: 'elsewhere' })
  for (const other of [
    '',
    'BCD\n002\n1',
    'https://hier.example/hier/op-papier/vel/1',
    `https://x.example/hier/${id}`,
  ])
    expect(readCode(other, 'hier')).toEqual({ of: 'unknown' })
})
