import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PartOfCost } from '../sales/index.ts'
import type { Cost } from './cost.db.ts'

/** Keeps who carries a cost, when that is more than one member. */
export async function insertParts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  costId: Id<'cost'>,
  parts: readonly PartOfCost[],
): Promise<void> {
  if (parts.length < 2) return
  const rows = parts.map(({ memberId, net }) => ({
    cooperative_id: cooperativeId,
    cost_id: costId,
    member_id: memberId,
    net,
  }))
  await tx.insertInto('job_cost_share').values(rows).execute()
}

/** Who carries a cost, in cents: the member of it, or all among whom it was divided. */
export async function partsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, memberId, net }: Pick<Cost, 'id' | 'memberId' | 'net'>,
): Promise<readonly PartOfCost[]> {
  const { rows } = await sql<PartOfCost>`
    select member_id as "memberId", net from job_cost_share
    where cooperative_id = ${cooperativeId} and cost_id = ${id} order by member_id`.execute(tx)
  return rows.length === 0 ? [{ memberId, net }] : rows
}
