/**
 * The dated table: every amount, percentage and term that the law or a decree names, with its source. A row is never
 * reckoned from another row (70 % of the couple norm is not the norm of a single person), and never a constant in code.
 */
import { parseDay, type Day } from '../../../values/day.ts'
import { parseExactNumber, type ExactNumber } from '../../../values/exact-number.ts'
import type { Cents } from '../../../values/money.ts'
import { ok, refuse, type Ok, type Refused } from '../../../values/result.ts'

/** How sure we are: `high` is read in the law itself, `memory` is waiting for somebody to look it up. */
export type Confidence = 'high' | 'medium' | 'low' | 'memory'

/** One of four kinds of value. `percent` and `number` are exact, however many decimals they have. */
export type ParameterValue =
  | { readonly cents: Cents }
  | { readonly percent: ExactNumber }
  | { readonly months: number }
  | { readonly number: ExactNumber }

/** One row of the table. Both days count: `validTo` is the last day on which it holds. */
export type ParameterFact = ParameterValue & {
  /** `PW`, `BBZ`, `IOAW`, `WIA`, … */
  readonly scheme: string
  /** `norm.couple.aow`, `exemption.work.percent`, … */
  readonly key: string
  readonly validFrom: Day
  readonly validTo?: Day
  /** Nobody wrote down its last day: it ends because a later row begins. */
  readonly endedByNext?: true
  readonly source: string
  readonly confidence: Confidence
  readonly note?: string
}

/** The whole table, ready to be asked. Made by `parseParameters` or `tableOf`, never by hand. */
export type Parameters = {
  readonly facts: readonly ParameterFact[]
  readonly byKey: ReadonlyMap<string, readonly ParameterFact[]>
}

/** What is wrong with a row. `at` counts from 0; -1 is about the file as a whole. */
export type ParameterProblem = { readonly at: number; readonly row: string; readonly problem: ProblemWord }
export type ProblemWord =
  | 'not-a-list'
  | 'not-a-row'
  | 'scheme-missing'
  | 'key-missing'
  | 'key-unknown'
  | 'valid-from-wrong'
  | 'valid-to-wrong'
  | 'ends-before-it-starts'
  | 'value-not-one'
  | 'value-wrong'
  | 'source-missing'
  | 'confidence-wrong'
  | 'note-wrong'
  | 'field-unknown'
  | 'overlap'

export type ParametersRefused = Refused<'parameters-wrong'> & {
  readonly problems: readonly ParameterProblem[]
}

/**
 * Reads the table from JSON: a list of rows `{scheme, key, validFrom, validTo?, cents | percent | months | number,
 * source, confidence, note?}`; `percent` and `number` as decimal text, `cents` and `months` as whole numbers.
 *
 * @param json what `JSON.parse` gave
 * @returns the table, or every problem in it: unknown fields, days that do not exist, no source, not exactly one
 *   value, two rows for the same thing on the same day
 */
export function parseParameters(json: unknown): Ok<Parameters> | ParametersRefused {
  if (!Array.isArray(json)) return wrong([{ at: -1, row: '', problem: 'not-a-list' }])
  const rows = json.map((row: unknown, at) => parseRow(row, at))
  const problems = rows.flatMap((row) => ('problems' in row ? row.problems : []))
  const table = tableOf(rows.flatMap((row) => ('fact' in row ? [row.fact] : [])))
  if (!table.ok) return wrong([...problems, ...table.problems])
  return problems.length > 0 ? wrong(problems) : table
}

/**
 * Makes the table of rows that were read before, for an operator who adds some to those that are there.
 *
 * @returns the table, or each row that begins while another for the same thing still holds
 */
export function tableOf(facts: readonly ParameterFact[]): Ok<Parameters> | ParametersRefused {
  const byKey = new Map<string, ParameterFact[]>()
  for (const fact of facts) {
    const name = nameOf(fact.scheme, fact.key)
    const rows = byKey.get(name)
    if (rows) rows.push(fact)
    else byKey.set(name, [fact])
  }
  const problems: ParameterProblem[] = []
  for (const rows of byKey.values()) {
    rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0))
    rows.forEach((row, i) => {
      const next = rows[i + 1]
      if (next && (row.validTo === undefined || row.validTo >= next.validFrom))
        problems.push({ at: facts.indexOf(next), row: rowName(next), problem: 'overlap' })
    })
  }
  return problems.length > 0 ? wrong(problems) : ok({ facts, byKey })
}

/** By which name a row is found. */
export function nameOf(scheme: string, key: string): string {
  return `${scheme} ${key}`
}

function wrong(problems: readonly ParameterProblem[]): ParametersRefused {
  return { ...refuse('parameters-wrong', { count: String(problems.length) }), problems }
}

/** A text of the file as it is; of anything else only that it is there, because turning it into text may throw. */
function shown(given: unknown): string {
  return typeof given === 'string' ? given : '?'
}

type Row = { readonly fact: ParameterFact } | { readonly problems: readonly ParameterProblem[] }

const FIELDS = new Set([
  'scheme',
  'key',
  'validFrom',
  'validTo',
  'cents',
  'percent',
  'months',
  'number',
  'source',
  'confidence',
  'note',
])

function parseRow(row: unknown, at: number): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { problems: [{ at, row: '', problem: 'not-a-row' }] }
  const given = row as Readonly<Record<string, unknown>>
  const found: ProblemWord[] = []
  const validFrom = typeof given['validFrom'] === 'string' ? parseDay(given['validFrom']) : undefined
  const validTo = typeof given['validTo'] === 'string' ? parseDay(given['validTo']) : undefined
  const value = parseValue(given, found)
  if (!isWord(given['scheme'])) found.push('scheme-missing')
  if (!isWord(given['key'])) found.push('key-missing')
  if (!validFrom) found.push('valid-from-wrong')
  if (given['validTo'] !== undefined && given['validTo'] !== null && !validTo) found.push('valid-to-wrong')
  if (validFrom && validTo && validTo < validFrom) found.push('ends-before-it-starts')
  if (!isWord(given['source'])) found.push('source-missing')
  if (!isConfidence(given['confidence'])) found.push('confidence-wrong')
  if (given['note'] !== undefined && !isWord(given['note'])) found.push('note-wrong')
  if (Object.keys(given).some((field) => !FIELDS.has(field))) found.push('field-unknown')
  if (found.length > 0 || !value || !validFrom) {
    const name = ['scheme', 'key', 'validFrom'].map((field) => shown(given[field])).join(' ')
    return { problems: found.map((problem) => ({ at, row: name, problem })) }
  }
  return {
    fact: {
      ...value,
      scheme: given['scheme'] as string,
      key: given['key'] as string,
      validFrom,
      ...(validTo ? { validTo } : {}),
      source: given['source'] as string,
      confidence: given['confidence'] as Confidence,
      ...(given['note'] === undefined ? {} : { note: given['note'] as string }),
    },
  }
}

function parseValue(
  given: Readonly<Record<string, unknown>>,
  found: ProblemWord[],
): ParameterValue | undefined {
  const kinds = (['cents', 'percent', 'months', 'number'] as const).filter(
    (kind) => given[kind] !== undefined,
  )
  const [kind] = kinds
  if (kind === undefined || kinds.length > 1) {
    found.push('value-not-one')
    return undefined
  }
  const value = valueOf(kind, given[kind])
  if (!value) found.push('value-wrong')
  return value
}

function valueOf(kind: 'cents' | 'percent' | 'months' | 'number', raw: unknown): ParameterValue | undefined {
  if (kind === 'cents' || kind === 'months') {
    if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < 0) return undefined
    return kind === 'cents' ? { cents: BigInt(raw) } : { months: raw }
  }
  const exact = typeof raw === 'string' ? parseExactNumber(raw) : undefined
  if (!exact) return undefined
  return kind === 'percent' ? { percent: exact } : { number: exact }
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'high' || value === 'medium' || value === 'low' || value === 'memory'
}

function rowName({ scheme, key, validFrom }: ParameterFact): string {
  return `${scheme} ${key} ${validFrom}`
}
