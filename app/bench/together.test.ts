import { expect, test } from 'vitest'
import type { PeopleNeeds } from '../domains/people/index.ts'
import { routesFor } from '../routes.ts'
import { lineOf, pageInWords, unknownPages, type PageTaken } from './together.ts'

test('every page that is measured is known by what it shows: a line in together-subjects.ts', () =>
  expect(unknownPages(routesFor({} as PeopleNeeds))).toEqual([]))

const page = (path: string, cpu: number, p50 = cpu): PageTaken => ({
  ...{ path, as: 'coach', cpu, p50, p95: p50, kilobytes: 12 },
})

test('a page says what it took, and when that is over the aim; waiting alone is told apart', () => {
  expect(pageInWords(page('/:coop', 130))).toBe('OVER 130 ms CPU, 130 ms p50, 130 p95, 12 kB: coach /:coop')
  expect(pageInWords(page('/:coop', 60, 140))).toMatch(/^waits 60 ms CPU, 140 ms p50/)
  expect(pageInWords(page('/:coop', 60))).toMatch(/^60 ms CPU/)
})

test('a part is judged by its heaviest page, and names every other that is over', () => {
  const floors = new Map([['coach', page('/:coop/meer', 5)] as const])
  const line = lineOf('agenda', [page('/a', 90, 300), page('/b', 120), page('/c', 101)], floors)
  expect(line).toMatchObject({ value: 120, unit: 'ms CPU', floor: 5, aim: 100 })
  expect(line.more).toBe('/b (coach), p50 120 ms, p95 120 ms, 12 kB; also over: /c (coach) 101 ms')
})
