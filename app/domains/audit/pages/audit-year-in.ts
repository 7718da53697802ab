import type { Tx } from '../../../platform/database.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { finishedYears } from '../../annual/index.ts'
import { auditStanding, type AuditStanding } from '../load-standing.ts'

/**
 * The year in the address, when it is one that is over.
 *
 * @throws NothingHere when it is none: that answers 404
 */
export async function auditIn(tx: Tx, visit: CooperativeVisit): Promise<AuditStanding> {
  const { id } = visit.cooperative
  const given = visit.params['year'] ?? ''
  const years = await finishedYears(tx, id, visit.now.today)
  const year = years.find((one) => String(one) === given)
  if (year === undefined) throw new NothingHere('not a year that is over')
  return auditStanding(tx, id, year)
}

/** The year in the address with its audit, when that was begun. */
export async function begunIn(tx: Tx, visit: CooperativeVisit) {
  const standing = await auditIn(tx, visit)
  if (!standing.audit) throw new NothingHere('this audit was not begun')
  return { ...standing, audit: standing.audit }
}
