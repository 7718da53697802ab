import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { textIn } from '../text/index.ts'
import { answerLines } from './benefit.ts'

async function answered(lines: readonly string[], language: 'nl' | 'en' = 'en') {
  const text = textIn(language)
  const out: string[] = []
  const telling = { words: text.benefits, steps: text.benefitSteps, language }
  const say = (line: string) => {
    out.push(line)
    return Promise.resolve()
  }
  const exitCode = await answerLines(Readable.from([lines.join('\n')]), say, telling)
  return { exitCode, out: out.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

const norm = (id: string) =>
  JSON.stringify({ id, scheme: 'PW', date: '2026-03-01', input: { household: 'single.21_aow' } })

describe('gilde benefit', () => {
  test('one answer a line, in order; a bad line does not stop the others', async () => {
    const bad = JSON.stringify({ id: 'b', scheme: 'IOAZ', date: '2026-03-01', input: {} })
    const { exitCode, out } = await answered([norm('a'), bad, '', norm('c')])
    expect(exitCode).toBe(0)
    expect(out.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(out[0]!['result']).toEqual({ normInclHolidayCents: 140_150, costSharers: 0 })
    expect(out[0]!['steps']).toMatchObject([
      { kind: 'norm', amountCents: 140_150, article: 'PW 21a', certainty: 'certain' },
    ])
    expect(out[1]!['refused']).toMatch(/^IOAZ ends/)
  })

  test('a line that is no JSON is told by its number, and the exit code is 1', async () => {
    const { exitCode, out } = await answered(['{"id":', norm('a'), '[]', '"x"'])
    expect(exitCode).toBe(1)
    expect(out).toMatchObject([
      { line: 1, refused: 'This line is not JSON.' },
      { id: 'a' },
      { line: 3, refused: expect.stringContaining('no case') as string },
      { line: 4 },
    ])
  })

  test('a mark before the first line, line ends of Windows and empty lines are no part of a case', async () => {
    const { exitCode, out } = await answered([`\uFEFF${norm('a')}\r`, '\r', `${norm('b')}\r`])
    expect([exitCode, out.map(({ id }) => id)]).toEqual([0, ['a', 'b']])
    expect(out.every((one) => 'result' in one)).toBe(true)
  })

  test('hours keep their decimals in figures, and sentences the language that was asked', async () => {
    const input = { avgSelfEmployedHoursPerWeek: 10 }
    const line = JSON.stringify({ id: 'u', scheme: 'WW', date: '2020-01-01', input })
    const { out } = await answered([line], 'nl')
    expect(out[0]!['result']).toEqual({ exemptHoursPerMonth: 43.5 })
    expect(JSON.stringify(out[0]!['steps']).replaceAll('\u00a0', ' ')).toContain(
      '43 uur en 30 minuten per maand vrij',
    )
  })
})
