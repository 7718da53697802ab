import { expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import { TAXED_CODES, VAT_ACCOUNTS } from '../app/domains/books/vat.ts'
import { contentOf, productFiles } from './architecture/source.ts'

/** Where codes, rates, sums and accounts of VAT are; the boxes of a return are in `tax/vat-box.ts` (decision 0022). */
const OWNER = 'app/domains/books/vat.ts'

/** A rate of VAT that is or was, as people write one: basis points, a percentage, a share of what includes it. */
const RATE =
  /(?<![\w.'])(?:2_?100n?|1_?900n?|[69]00n?|1?21n|1?19n|10[69]n|0\.(?:21|19|09|06))(?![\w.])|'(?:2100|1900|900|600)'/
const WITHIN = /10_?000n? \+ (?:BigInt\()?\w*[rR]ate/
const ACCOUNT = /'vat-(?:high|low)'\s*:\s*'vat-(?:high|low)'/

/** What VAT is about in a file, and not a word that holds those letters. */
const ABOUT_VAT = /vat(?![a-z])|Vat(?![a-z])|VAT|btw/

const EXCEPT = new Map([
  ['app/domains/books/chart.ts', 'the code of an account'],
  ['app/bench/fill-sql.ts', 'rows made up for measuring, written by the database itself'],
])

test('the rates and accounts of VAT have one owner: no second table stands elsewhere', () => {
  const files = productFiles().filter(
    ({ path }) => path !== OWNER && !EXCEPT.has(path) && !path.startsWith('app/text/'),
  )
  expect(files.length).toBeGreaterThan(500)
  expectNone(
    'vat-elsewhere',
    files.flatMap(({ path, text }) =>
      ABOUT_VAT.test(text) ? tablesIn(text).map((line) => `${path}: ${line}`) : [],
    ),
  )
})

test('a second table is found, another number is none', () => {
  for (const line of [
    'export const OWED_RATES = [2100, 900] as const',
    'const HIGHEST = { part: 21n, whole: 121n }',
    'const HIGHEST_RATE = 2_100n',
    'return fractionOf(priced, BigInt(rate), 10_000n + BigInt(rate))',
    "value === '2100' ? 2100 : undefined",
    "const account = code === 'low' ? 'vat-low' : 'vat-high'",
  ])
    expect([line, tablesIn(line)]).toEqual([line, [line]])
  for (const line of [
    'memory: 900_000',
    'const limit = 21_00n',
    '/** 2100 is 21 %. */',
    ' * 21 of 121n',
    '// 900',
  ])
    expect(tablesIn(line)).toEqual([])
})

/** The lines of code that hold a rate of VAT, or choose the account of one. */
function tablesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\*|\/\*|\/\/)/.test(line))
    .filter((line) => RATE.test(line) || WITHIN.test(line) || ACCOUNT.test(line))
}

test('the checks of the night know every account on which VAT stands', () => {
  const check = (name: string) => contentOf(`db/checks/${name}.sql`)!
  const owed = VAT_ACCOUNTS.filter((account) => account !== 'vat-input')
  expect(owed.length).toBe(TAXED_CODES.length)
  expect(owed.filter((account) => !check('vat').includes(`'${account}'`))).toEqual([])
  const lists = [...check('vat-returns').matchAll(/a\.purpose in \(([^)]*)\)/g)].map(([, list]) => list!)
  expect(lists.length).toBeGreaterThan(0)
  for (const list of lists)
    expect(
      VAT_ACCOUNTS.filter((account) => !list.includes(`'${account}'`)),
      list,
    ).toEqual([])
})
