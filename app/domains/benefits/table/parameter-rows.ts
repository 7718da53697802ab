/**
 * A row of the dated table as it stands in a file and in the database: `cents` and `months` whole, the rest in
 * text.
 */
import { z } from 'zod'
import { day } from '../../../platform/input.ts'
import { parseParameters, type ParameterFact } from '../engine/parameters.ts'

const decimal = z.string().max(40)

/** One row, as the command that imports takes it. Exactly one value; that too is checked when it is read. */
export const givenRow = z.strictObject({
  scheme: z.string().min(1).max(40),
  key: z.string().min(1).max(120),
  validFrom: day(),
  validTo: day().nullish(),
  cents: z.int().min(0).optional(),
  percent: decimal.optional(),
  months: z.int().min(0).optional(),
  number: decimal.optional(),
  source: z.string().min(1).max(500),
  confidence: z.enum(['high', 'medium', 'low', 'memory']),
  note: z.string().max(2_000).optional(),
})

/** A row as given. */
export type GivenRow = z.output<typeof givenRow>

/**
 * Reads a row that was checked when it was imported.
 *
 * @throws Error when it is none any more: that is a bug, and nobody is told a sum by half a table
 */
export function factOfRow(given: GivenRow): ParameterFact {
  const read = parseParameters([given])
  if (!read.ok) throw new Error(`benefit_parameter ${read.problems[0]!.row}: ${read.problems[0]!.problem}`)
  return read.value.facts[0]!
}

/** The value of a row alone, as the database keeps it. */
export function valueOfRow({ cents, percent, months, number }: GivenRow) {
  return Object.fromEntries(
    Object.entries({ cents, percent, months, number }).filter(([, one]) => one !== undefined),
  )
}
