import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { receiptOf } from '../cost.db.ts'
import { receiptOfWaiting } from '../waiting-cost.db.ts'

/** The receipt as it was handed in. */
export async function receiptPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'cost'>('cost')
  const receipt = await visit.read(
    async (tx) =>
      (await receiptOf(tx, visit.actor.cooperativeId, id)) ??
      (await receiptOfWaiting(tx, visit.actor.cooperativeId, id)),
  )
  return receipt ? file(receipt) : new Response(null, { status: 404 })
}
