import type { Database } from '../../../platform/database.ts'
import type { Finding } from '../../../platform/integrity.ts'
import { importedRows } from './parameter-rows.db.ts'
import { factOfRow } from './parameter-rows.ts'
import { tableInForce } from './table-in-force.ts'

/** What was imported into the dated table and contradicts it, as happens when a new version of Gilde knows better. */
export async function checkParameters(database: Database): Promise<Finding[]> {
  const rows = await database.read({ kind: 'operator' }, (tx) => importedRows(tx))
  return tableInForce(rows.map(factOfRow)).clashes.map(({ row, other }) => ({
    check: 'parameters',
    rule: 'On one day one thing has one value in the dated table of benefits.',
    cooperativeId: null,
    finding:
      `the imported row ${row.scheme} ${row.key} from ${row.validFrom} (${row.source}) does not fit beside the row ` +
      `from ${other.validFrom} (${other.source}): the latter is reckoned with`,
  }))
}
