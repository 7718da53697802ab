import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildCss } from './build-css.ts'
import { prune, resolveValue } from './prune.ts'

test('a token is worked out to the value it stands for, through all its layers', () => {
  const tokens = { '--nl-a': 'var(--nl-b)', '--nl-b': '2px', '--nl-c': 'calc(var(--nl-a) * 2)' }
  expect(resolveValue('solid var(--nl-a) red', tokens, new Set())).toBe('solid 2px red')
  expect(resolveValue('var(--nl-c)', tokens, new Set())).toBe('calc(2px * 2)')
  expect(resolveValue('var(--nl-unknown, var(--nl-b))', tokens, new Set())).toBe('2px')
})

test('a token without a value takes its declaration along; ours stay for the theme', () => {
  expect(resolveValue('var(--nl-unknown)', {}, new Set())).toBeUndefined()
  expect(resolveValue('var(--brand)', {}, new Set())).toBe('var(--brand)')
  expect(resolveValue('var(--_nl-state, red)', {}, new Set(['--_nl-state']))).toBe('var(--_nl-state,red)')
})

test('only rules of classes that are used are kept', () => {
  const css = '.nl-a{color:red}.nl-a.nl-b{color:blue}.nl-a:not(.nl-b){color:green}p{color:pink}'
  expect(prune(css, {}, new Set(['nl-a']))).toBe('.nl-a{color:red}.nl-a:not(.nl-b){color:green}')
})

test('the whole style sheet is at most 10 kB with gzip, and the same every time', async () => {
  const [first, second] = [await buildCss(), await buildCss()]
  expect(gzipSync(first.css, { level: 9 }).length).toBeLessThanOrEqual(10_000)
  expect(second).toEqual(first)
  expect(first.css).toContain('.nl-button')
  expect(first.css).not.toMatch(/var\(--(?:nl|utrecht|basis|voorbeeld)-/)
})
