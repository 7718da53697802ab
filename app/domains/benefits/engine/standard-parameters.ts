import table from './data/parameters.json' with { type: 'json' }
import { parseParameters, type Parameters } from './parameters.ts'

let read: Parameters | undefined

/**
 * The table that comes with Gilde, read once.
 *
 * @throws Error when it does not keep its own rules: a test tells that before anybody else does
 */
export function standardParameters(): Parameters {
  if (read) return read
  const parsed = parseParameters(table)
  if (!parsed.ok) {
    const { row, problem } = parsed.problems[0]!
    throw new Error(`data/parameters.json: ${row}: ${problem}`)
  }
  return (read = parsed.value)
}
