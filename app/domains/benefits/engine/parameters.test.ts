import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../values/day.ts'
import table from './data/parameters.json' with { type: 'json' }
import { centsOn, factOn, percentOn } from './lookup.ts'
import { parseParameters, type ParameterFact } from './parameters.ts'
import { standardParameters } from './standard-parameters.ts'

const parameters = standardParameters()

const row = {
  scheme: 'PW',
  key: 'norm.single.aow',
  validFrom: '2030-01-01',
  validTo: '2030-06-30',
  cents: 170_000,
  source: 'Stcrt. 2029, 1',
  confidence: 'high',
}

function problemsOf(json: unknown): string[] {
  const parsed = parseParameters(json)
  return parsed.ok ? [] : parsed.problems.map(({ problem }) => problem)
}

describe('the table that comes with Gilde', () => {
  test('keeps its own rules, and every row says where it is from', () => {
    expect(parameters.facts.length).toBe(table.length)
    expect(parameters.facts.length).toBeGreaterThan(545)
    expect(parameters.facts.filter(({ source }) => source.length < 3)).toEqual([])
  })

  const contiguous = [
    'norm.single.age18to20',
    'norm.singleParent.age18to20',
    'norm.single.age21toAOW',
    'norm.single.aow',
    'norm.couple.age21toAOW',
    'norm.couple.aow',
  ]

  test.each(contiguous)('%s follows on without a day between since 2015', (key) => {
    expect(gapsOf(parameters.byKey.get(`PW ${key}`) ?? [])).toEqual([])
  })

  test('what was not found is known: asked on such a day it is refused, never guessed', () => {
    const norms = [...parameters.byKey].filter(([name]) => name.startsWith('PW norm.couple.'))
    const gaps = norms.flatMap(([name, rows]) => gapsOf(rows).map((gap) => `${name.slice(3)} ${gap}`))
    expect(gaps).toEqual([
      'norm.couple.bothAge18to20.noChildren 2017-01-01',
      'norm.couple.oneAge18to20.noChildren 2017-01-01',
    ])
  })

  test('a value on its first day, its last day, and the day after', () => {
    const on = (text: string) => centsOn(parameters, 'PW', 'norm.single.age21toAOW', day(text))
    expect(on('2026-01-01')).toMatchObject({ ok: true, value: { value: 140_150n } })
    expect(on('2026-06-30')).toMatchObject({ ok: true, value: { value: 140_150n } })
    expect(on('2026-07-01')).toMatchObject({ ok: true, value: { value: 141_946n } })
    expect(on('2014-12-31')).toEqual({
      ok: false,
      reason: 'no-value-on-day',
      facts: { scheme: 'PW', key: 'norm.single.age21toAOW', day: '2014-12-31' },
    })
  })

  test('an amount asked as a percentage is no value', () => {
    expect(percentOn(parameters, 'PW', 'norm.single.aow', day('2026-01-01')).ok).toBe(false)
    expect(factOn(parameters, 'PW', 'nothing.such', day('2026-01-01'))).toBeUndefined()
  })
})

describe('reading a table', () => {
  test('a row as an operator writes it', () => {
    expect(parseParameters([row])).toMatchObject({ ok: true, value: { facts: [{ cents: 170_000n }] } })
    const { cents: _, ...rest } = row
    expect(parseParameters([{ ...rest, percent: '7.4074' }])).toMatchObject({
      ok: true,
      value: { facts: [{ percent: { part: 74_074n, whole: 10_000n } }] },
    })
  })

  test.each([
    ['not-a-list', { ...row }],
    ['not-a-row', ['x']],
    ['scheme-missing', [{ ...row, scheme: ' ' }]],
    ['key-missing', [{ ...row, key: 3 }]],
    ['valid-from-wrong', [{ ...row, validFrom: '2030-02-30' }]],
    ['valid-to-wrong', [{ ...row, validTo: 'later' }]],
    ['ends-before-it-starts', [{ ...row, validTo: '2029-12-31' }]],
    ['value-not-one', [{ ...row, months: 6 }]],
    ['value-not-one', [{ ...row, cents: undefined }]],
    ['value-wrong', [{ ...row, cents: 12.5 }]],
    ['value-wrong', [{ ...row, cents: -1 }]],
    ['value-wrong', [{ ...row, cents: undefined, percent: 12.5 }]],
    ['source-missing', [{ ...row, source: '' }]],
    ['confidence-wrong', [{ ...row, confidence: 'sure' }]],
    ['note-wrong', [{ ...row, note: 3 }]],
    ['field-unknown', [{ ...row, colour: 'red' }]],
    ['overlap', [row, { ...row, validFrom: '2030-06-30', validTo: undefined }]],
    [
      'overlap',
      [
        { ...row, validTo: undefined },
        { ...row, validFrom: '2031-01-01', validTo: undefined },
      ],
    ],
  ])('%s', (problem, json) => expect(problemsOf(json)).toEqual([problem]))

  test('every problem is told at once, with the row it is in', () => {
    const parsed = parseParameters([row, { ...row, key: '', source: '' }, 'x'])
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.problems.map(({ at, problem }) => `${at} ${problem}`)).toEqual([
      '1 key-missing',
      '1 source-missing',
      '2 not-a-row',
    ])
    expect(parsed.facts).toEqual({ count: '3' })
  })

  test('a name that is no text, and cannot be made one, is told and not thrown', () => {
    const read = parseParameters([{ ...row, scheme: [{ toString: 0 }] }])
    expect(read).toMatchObject({ ok: false, problems: [{ row: `? ${row.key} ${row.validFrom}` }] })
  })

  test('whatever comes in, it answers and throws nothing', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseParameters(json).ok === 'boolean'))
    const field = fc.constantFrom(...Object.keys(row), 'percent', 'months', 'number', 'note')
    const broken = fc.tuple(field, fc.jsonValue()).map(([name, value]) => ({ ...row, [name]: value }))
    fc.assert(fc.property(fc.array(broken), (rows) => typeof parseParameters(rows).ok === 'boolean'))
  })
})

/** The first days on which nothing holds between two rows. */
function gapsOf(rows: readonly ParameterFact[]): string[] {
  return rows.flatMap(({ validTo }, i) => {
    const next = rows[i + 1]
    if (!next || validTo === undefined) return []
    const after = addDays(validTo, 1)
    return after === next.validFrom ? [] : [after]
  })
}
