import type { Tx } from '../../../platform/database.ts'
import type { Parameters } from '../engine/parameters.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { importedRows, lastImported } from '../table/parameter-rows.db.ts'
import { factOfRow } from '../table/parameter-rows.ts'
import { tableInForce } from '../table/table-in-force.ts'

/** By what was last imported. An id is used once, so two databases never share one. */
const read = new Map<string, Parameters>()

/** More tables than this no process has use for: one, and those that were just extended. */
const MOST_KEPT = 4

/**
 * The dated table to reckon with: the one that comes with Gilde, and what an operator imported. Asks the database each
 * time what came last, which is one small query, and reads the rows only when that is something else.
 */
export async function parametersInForce(tx: Tx): Promise<Parameters> {
  const last = await lastImported(tx)
  if (last === undefined) return standardParameters()
  const known = read.get(last)
  if (known) return known
  const { parameters } = tableInForce((await importedRows(tx)).map(factOfRow))
  if (read.size >= MOST_KEPT) read.clear()
  read.set(last, parameters)
  return parameters
}
