import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { lineOf, type Level, type Moment } from './growth.ts'

const moment = (on: string, money: Level | null, network: Level | null = null): Moment => ({
  onDay: day(on),
  levels: { money, skills: null, network, 'well-being': null },
  words: '',
})

describe('the line of a question', () => {
  const said = [moment('2026-03-11', 4), moment('2026-03-01', 2), moment('2026-03-06', null, 5)]

  test('goes by days, the oldest first, and leaves out what was left open', () => {
    expect(
      lineOf([...said, moment('2026-03-21', 3)], 'money').map(({ level, along }) => [level, along]),
    ).toEqual([
      [2, 0],
      [4, 0.5],
      [3, 1],
    ])
    expect(lineOf(said, 'network')).toEqual([{ onDay: '2026-03-06', level: 5, along: 0 }])
  })

  test('is not there for what nobody said', () => {
    expect(lineOf(said, 'skills')).toEqual([])
    expect(lineOf([], 'money')).toEqual([])
  })
})
