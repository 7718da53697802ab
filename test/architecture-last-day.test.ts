/** Whether somebody is a member on a day is asked once: `isMemberOn` and `isGoneOn`, and of the same name in SQL. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import { productFiles } from './architecture/source.ts'

const NOW = fileURLToPath(new URL('../db/now', import.meta.url))
const LAST_DAY = String.raw`\bleft_?[oO]n\b`
/** A last day beside a sign of order, or in what orders; an arrow or what opens an element is no such sign. */
const COMPARES = new RegExp(
  [
    String.raw`${LAST_DAY}!?\)?\s*(<|>)=?(?![>\w/])`,
    String.raw`(?<![=-])(<|>)=?\s*(\w+\??\.)*${LAST_DAY}`,
    String.raw`${LAST_DAY}\s+(not\s+)?between\b|\bbetween\s+(\w+\.)?${LAST_DAY}`,
    String.raw`(coalesce|greatest|least)\((?=[^;<>]{0,80}${LAST_DAY})([^()]|\([^()]*\))*\)\s*(<|>)`,
    String.raw`(<|>)=?\s*(coalesce|greatest|least)\([^()]*${LAST_DAY}`,
  ].join('|'),
)

/** What compares a last day with something else than "is a member on a day", and what. */
const OF_SOMETHING_ELSE: Readonly<Record<string, string>> = {
  'app/domains/members/members.ts': 'says it, for the program',
  'app/domains/members/told-of-end.db.ts': 'for how long after the end it is still told',
  'app/domains/leaving/leaving.db.ts': 'for a year after the end who left stands on the list',
  'app/domains/pots/pot.db.ts': 'which rules held on the last day',
  'tables/member.sql': 'nobody leaves before they joined',
}

test('no other place compares a day with the last day of somebody', () => {
  const program = productFiles().map(({ path, text }) => ({ path, text }))
  const database = readdirSync(NOW, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sql'))
    .map((path) => ({ path, text: readFileSync(`${NOW}/${path}`, 'utf8') }))
  const compare = [...program, ...database].filter(({ text }) => COMPARES.test(text)).map(({ path }) => path)
  expectNone(
    'last-day',
    compare.filter((path) => !OF_SOMETHING_ELSE[path]),
  )
  expect(
    Object.keys(OF_SOMETHING_ELSE).filter((path) => !compare.includes(path)),
    'no longer does',
  ).toEqual([])
})

test('this finds each way in which it was written', () => {
  for (const way of [
    'other.leftOn <= now.today',
    'worked.onDay > member.leftOn',
    'on > left.leftOn!',
    'm.left_on > ${today}',
    'today() <= m.left_on',
    "coalesce(m.left_on, f.left_on, 'infinity') >= t.on_day",
    "t.on_day <= coalesce(m.left_on, 'infinity')",
  ])
    expect(way).toMatch(COMPARES)
  for (const way of [
    '({ leftOn }) => leftOn === undefined',
    'filter((one) => one.leftOn)',
    '<Day of={leftOn} />',
  ])
    expect(way).not.toMatch(COMPARES)
})
