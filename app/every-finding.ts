import { checkParameters } from './domains/benefits/index.ts'
import { allCooperatives } from './domains/cooperative/index.ts'
import { checkSharing } from './domains/pots/index.ts'
import type { Database } from './platform/database.ts'
import { runChecks, type Finding } from './platform/integrity.ts'

/**
 * What is wrong anywhere in an installation: the checks in SQL, the dated table of benefits, and the rule of
 * sharing out for each co-op.
 *
 * @param ownerUrl the login that owns the tables
 */
export async function everyFinding(database: Database, ownerUrl: string): Promise<Finding[]> {
  const findings = [...(await runChecks(ownerUrl)), ...(await checkParameters(database))]
  const cooperatives = await database.read({ kind: 'operator' }, (tx) => allCooperatives(tx))
  for (const { id } of cooperatives) findings.push(...(await checkSharing(database, id)))
  return findings
}
