import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  contrastRatio,
  DEFAULT_THEME,
  PAPER,
  READABLE,
  readableBrand,
  SOFT_PAPER,
  themeCss,
} from './theme.ts'

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
const modes = ['light', 'dark'] as const

test('contrast as WCAG counts it', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21)
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrastRatio('#ffffff', '#777777')).toBe(contrastRatio('#777777', '#ffffff'))
})

test('a colour that can be read stays as the co-op chose it', () => {
  expect(readableBrand(DEFAULT_THEME.brand, 'light')).toBe('#17594a')
})

test('whatever a co-op chooses, its links and buttons can be read, by day and by night', () => {
  fc.assert(
    fc.property(colours, (brand) => {
      const properties = modes.map((mode) => propertiesOf(themeCss({ brand }), mode))
      for (const [index, mode] of modes.entries()) {
        const chosen = properties[index]!
        for (const name of ['--brand', '--brand-strong']) {
          for (const ground of [PAPER[mode], SOFT_PAPER[mode], chosen['--brand-soft']!]) {
            expect(contrastRatio(chosen[name]!, ground)).toBeGreaterThanOrEqual(READABLE)
          }
          expect(contrastRatio(chosen['--on-brand']!, chosen[name]!)).toBeGreaterThanOrEqual(READABLE)
        }
        expect(contrastRatio(INK[mode], chosen['--brand-soft']!)).toBeGreaterThanOrEqual(7)
      }
    }),
  )
})

test('what is no colour is refused, so that nothing else gets into a style sheet', () => {
  for (const brand of ['red', '#fff', '#12345g', '#123456;}body{', '']) {
    expect(() => themeCss({ brand })).toThrow(RangeError)
  }
})

test('the default colours of the style sheet are those of the theme', async () => {
  const css = await readFile(new URL('styles/colours.css', import.meta.url), 'utf8')
  for (const mode of modes) {
    expect(css).toContain(`--paper: ${PAPER[mode]}`)
    expect(css).toContain(`--paper-soft: ${SOFT_PAPER[mode]}`)
    expect(css).toContain(`--ink: ${INK[mode]}`)
  }
})

const INK = { light: '#1e1c19', dark: '#f2efe9' } as const

function propertiesOf(css: string, mode: 'light' | 'dark'): Record<string, string> {
  const block = css.split('@media')[mode === 'light' ? 0 : 1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):(#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]),
  )
}
