import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { AccountKind, AccountPurpose, Section } from './chart.ts'
import type { AccountCode } from './entry.ts'

/** An account as it stands in the chart of a co-operative; `rgs` is empty when it has no RGS code. */
export type AccountInChart = {
  readonly code: AccountCode
  readonly name: string
  readonly kind: AccountKind
  readonly section: Section
  readonly purpose: AccountPurpose | null
  readonly rgs: string
}

/** The chart with its RGS codes, by code. */
export async function chartOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<AccountInChart[]> {
  const { rows } = await sql<AccountInChart>`
    select code, name, kind, section, purpose, rgs_code as rgs from account
    where cooperative_id = ${cooperativeId} order by code`.execute(tx)
  return rows
}
