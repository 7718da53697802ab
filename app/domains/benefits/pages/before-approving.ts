import type { BeforeApproving } from '../../sales/pages/index.ts'
import { approvedWithoutPermission } from '../permission/approved-without.db.ts'

/** That no permission holds on the day of the work: what the member was warned of, without a day or a reason. */
export const withoutPermissionBefore: BeforeApproving = async (tx, visit, { invoiceId }) =>
  (await approvedWithoutPermission(tx, invoiceId)).map((name) => ({
    sentence: visit.text.withoutPermission.approving({ name }),
  }))
