/** Which names the dated table knows. A row by another name is read by nobody: most likely a slip of the pen. */
import { nameOf, type ParameterFact } from '../engine/parameters.ts'
import { standardParameters } from '../engine/standard-parameters.ts'

/** The known name that looks most like that of a row, as `PW norm.single.aow`; undefined when its own is known. */
export function nearestToUnknown({ scheme, key }: Pick<ParameterFact, 'scheme' | 'key'>): string | undefined {
  const name = nameOf(scheme, key)
  const known = [...standardParameters().byKey.keys()]
  if (known.includes(name)) return undefined
  const byDistance = known.map((one) => ({ one, away: editsBetween(name, one) }))
  return byDistance.toSorted((a, b) => a.away - b.away)[0]!.one
}

/** How many letters to add, drop or change to make one word the other (Levenshtein 1966). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, there] of [...other].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === there ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
