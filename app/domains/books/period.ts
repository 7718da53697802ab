import { addDays, day, type Day } from '../../values/day.ts'

/** A stretch of whole months: a year, a quarter, a month. */
export type Period = { readonly from: Day; readonly until: Day }

/** The parts of a year that can be asked for: the whole, the quarters, the months. */
export const PARTS = [
  'jaar',
  'kw1',
  'kw2',
  'kw3',
  'kw4',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
] as const
export type Part = (typeof PARTS)[number]

/** The first and the last day of a part of a year. */
export function periodOf(year: number, part: Part): Period {
  if (part === 'jaar') return months(year, 1, 12)
  if (part.startsWith('kw')) {
    const last = Number(part.slice(2)) * 3
    return months(year, last - 2, last)
  }
  return months(year, Number(part), Number(part))
}

function months(year: number, first: number, last: number): Period {
  const startOf = (of: number, month: number) => day(`${of}-${String(month).padStart(2, '0')}-01`)
  const next = last === 12 ? startOf(year + 1, 1) : startOf(year, last + 1)
  return { from: startOf(year, first), until: addDays(next, -1) }
}
