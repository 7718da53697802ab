import { z } from 'zod'
import type { OperatorActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { extendTable, inTableOrder } from './extend-table.ts'
import { importedRows, insertRows, lockParameters } from './parameter-rows.db.ts'
import { factOfRow, givenRow } from './parameter-rows.ts'
import { tableInForce } from './table-in-force.ts'

/**
 * Adds rows to the dated table of the installation: all of them or none. What is there already adds nothing. Gives how
 * many were added. Refuses `parameters-do-not-fit` when one says something else about days that the table knows.
 */
export const importParameters = command({
  name: 'benefits.import-parameters',
  may: 'operator',
  input: z.object({ rows: z.array(givenRow).max(5_000) }),
  async run(tx, _actor: OperatorActor, { rows }, now): Promise<Result<number, 'parameters-do-not-fit'>> {
    await lockParameters(tx)
    const { parameters } = tableInForce((await importedRows(tx)).map(factOfRow))
    const read = rows.map((given) => ({ given, fact: factOfRow(given) }))
    const inOrder = inTableOrder(read)
    const extended = extendTable(
      parameters.facts,
      inOrder.map(({ fact }) => fact),
    )
    if (extended.clashes.length > 0) return refuse('parameters-do-not-fit')
    const known = new Set(extended.changes.filter(({ kind }) => kind === 'known').map(({ row }) => row))
    const added = inOrder.filter(({ fact }) => !known.has(fact)).map(({ given }) => given)
    await insertRows(tx, added, now.at)
    return ok(added.length)
  },
})
