import { tableOf, type ParameterFact, type Parameters } from '../engine/parameters.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { extendTable, type Clash } from './extend-table.ts'

/** The table to reckon with, and what was imported but does not fit in it. */
export type TableInForce = { readonly parameters: Parameters; readonly clashes: readonly Clash[] }

/**
 * The table that comes with Gilde, with what was imported. Rows are only imported when they fit, but a new version of
 * Gilde may bring a row that says something else: then what comes with Gilde holds, and `npx gilde check` tells.
 *
 * @param imported in the order in which they came in
 */
export function tableInForce(imported: readonly ParameterFact[]): TableInForce {
  const { facts, clashes } = extendTable(standardParameters().facts, imported)
  const table = tableOf(facts)
  if (!table.ok) throw new Error(`the dated table contradicts itself: ${table.problems[0]!.row}`)
  return { parameters: table.value, clashes }
}
