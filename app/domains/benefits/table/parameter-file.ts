/** A file of rows for the dated table: JSON as `parseParameters` reads it, each row with its line in the file. Pure. */
import { nameOf, parseParameters, type ParameterFact, type ParameterProblem } from '../engine/parameters.ts'
import { nearestToUnknown } from './known-names.ts'
import type { GivenRow } from './parameter-rows.ts'

/** A row with the line on which it begins; lines count from 1. */
export type FileRow = { readonly line: number; readonly fact: ParameterFact; readonly given: GivenRow }

/** What is wrong, and on which line; of a key that nothing reads also the known one that looks like it. */
export type ProblemInFile = ParameterProblem & { readonly line: number; readonly nearest?: string }

export type ReadFile =
  | { readonly ok: true; readonly rows: readonly FileRow[] }
  | { readonly ok: false; readonly problems: readonly ProblemInFile[] }
  /** It is no JSON at all: what the reader of JSON said of it. */
  | { readonly ok: false; readonly notJson: string }

/** Reads the text of a file: every row, or everything that is wrong. Whether rows overlap is not looked at here. */
export function readParameterFile(text: string): ReadFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, notJson: error instanceof Error ? error.message : String(error) }
  }
  if (!Array.isArray(json)) {
    const problem = { at: -1, row: '', problem: 'not-a-list', line: 1 } as const
    return { ok: false, problems: [problem] }
  }
  const lines = linesOfRows(text)
  const rows = json.map((row: unknown, at) => ({ line: lines[at] ?? 1, row, read: parseParameters([row]) }))
  const problems = rows.flatMap(({ line, read }, at): ProblemInFile[] =>
    read.ok
      ? unknownIn(read.value.facts[0]!, at, line)
      : read.problems.map((problem) => ({ ...problem, at, line })),
  )
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    rows: rows.flatMap(({ line, row, read }) =>
      read.ok ? [{ line, fact: read.value.facts[0]!, given: row as GivenRow }] : [],
    ),
  }
}

function unknownIn(fact: ParameterFact, at: number, line: number): ProblemInFile[] {
  const nearest = nearestToUnknown(fact)
  if (nearest === undefined) return []
  const row = `${nameOf(fact.scheme, fact.key)} ${fact.validFrom}`
  return [{ at, line, row, problem: 'key-unknown', nearest }]
}

/** On which line each element of the list begins, of a text that is a JSON list. */
function linesOfRows(text: string): number[] {
  const lines: number[] = []
  let [line, depth, inText, waits] = [1, 0, false, false]
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') line += 1
    if (inText) {
      if (char === '\\') at += 1
      else if (char === '"') inText = false
      continue
    }
    if (waits && depth === 1 && !/[\s,\]]/.test(char)) {
      lines.push(line)
      waits = false
    }
    if (char === '"') inText = true
    if (char === '[' || char === '{') depth += 1
    if (char === ']' || char === '}') depth -= 1
    if (depth === 1 && (char === ',' || (char === '[' && lines.length === 0))) waits = true
  }
  return lines
}
