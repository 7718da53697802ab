/** What the office takes along is what it may read: the archive held against row-level security as it is tried. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GOES_WITH } from '../app/archive/goes-with.ts'
import { GETS_THROUGH } from './row-level-security.matrix.ts'

/** Read by nobody of the office through row-level security, and taken along all the same: why. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  scheduled_run: 'when the work of the night was done last: of the program, not of people',
}

const OFFICE = ['greet', 'bea', 'otto', 'teun'] as const
const read = new Set(OFFICE.flatMap((who) => selected(GETS_THROUGH[who])))

/** The tables of which somebody gets to see a row that is there for them. */
function selected(matrix: string): string[] {
  return matrix
    .split(/\n\s*(?=select|insert|update|delete)/)
    .flatMap((part) => /^\s*select \w+: ([\s\S]*)/.exec(part)?.[1]?.trim().split(/\s+/) ?? [])
}

const tablesThat = (goes: string) =>
  Object.entries(GOES_WITH).flatMap(([table, kind]) => (kind === goes ? [table] : []))

test('what nobody of the office may read does not go along with what the office takes', () => {
  expect(read.size).toBeGreaterThan(80)
  const taken = tablesThat('office')
  expect(taken.length).toBeGreaterThan(80)
  const unread = taken.filter((table) => !read.has(table) && !READ_OTHERWISE[table])
  expect(unread, 'goes along with the office, and no role of the office reads it').toEqual([])
  expect(Object.keys(READ_OTHERWISE).filter((table) => read.has(table))).toEqual([])
})

/** Read by the office of some members alone, so that it stays behind all the same: of whom. */
const READ_OF_SOME: Readonly<Record<string, string>> = {
  shop_request: 'of who stops or left: of everybody else it is between a member and their customer',
}

test('what is kept from the office is what no role of it reads', () => {
  expect(tablesThat('operator').filter((table) => read.has(table))).toEqual(Object.keys(READ_OF_SOME))
})

/** Points at what does not go along, all the same: why. */
const POINTS_OUTSIDE: Readonly<Record<string, string>> = {
  link: 'one of a calendar stays behind as well',
}

test('what the office takes along points at nothing that stays behind', () => {
  const stays = new Set([...tablesThat('operator'), ...tablesThat('backup'), ...tablesThat('nothing')])
  const pointing = tablesThat('office').filter((table) => {
    const sql = readFileSync(new URL(`../db/now/tables/${table}.sql`, import.meta.url), 'utf8')
    return [...sql.matchAll(/REFERENCES (\w+)\(/g)].some(([, to]) => stays.has(to!))
  })
  expect(pointing).toEqual(Object.keys(POINTS_OUTSIDE))
})
