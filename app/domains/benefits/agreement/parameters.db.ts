import type { Tx } from '../../../platform/database.ts'
import type { Parameters } from '../engine/parameters.ts'
import { standardParameters } from '../engine/standard-parameters.ts'

/** The dated table to reckon with: the one that comes with Gilde. */
export async function parametersInForce(_tx: Tx): Promise<Parameters> {
  return standardParameters()
}
